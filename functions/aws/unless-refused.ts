import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';

/** @returns whether a conditional write was done: false when its condition does not hold @throws whatever else went wrong */
export async function unlessRefused(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
