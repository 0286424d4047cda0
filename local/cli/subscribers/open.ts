import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { type SubscribersTable, subscribersTable } from '../../../functions/aws/subscribers-table.ts';
import { stackTarget, type Target } from '../target.ts';
import type { Subscribers } from './change.ts';

/** The subscribers' table of a stack; of the local one where none is named. */
export async function openTable(stack: string | undefined): Promise<SubscribersTable> {
  return tableOf(await stackTarget(stack));
}

/** The same with the key of ids, which on AWS takes the right to read the secret. */
export async function openSubscribers(stack: string | undefined): Promise<Subscribers> {
  const target = await stackTarget(stack);
  return { table: tableOf(target), addressKey: await target.addressKey() };
}

function tableOf(target: Target): SubscribersTable {
  return subscribersTable(
    target.nameOf('SubscribersTable'),
    new DynamoDBClient(target.configFor('DYNAMODB')),
  );
}
