import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { type SubscribersTable, subscribersTable } from '../functions/aws/subscribers-table.ts';
import { clientConfig } from './stack/connection.ts';
import { localSecret } from './stack/local-secret.ts';
import type { RunningStack } from './stack/state.ts';

/** The part of a stack, running here or in another process, that its clients need. */
export type Reachable = Pick<RunningStack, 'env' | 'names' | 'region'>;

/** @returns an S3 client of the stack, untouched by the AWS settings of whoever runs it */
export function s3Of({ env, region }: Reachable): S3Client {
  return new S3Client(clientConfig(env.AWS_ENDPOINT_URL_S3 ?? '', region));
}

/** @returns a DynamoDB client of the stack, likewise */
export function databaseOf({ env, region }: Reachable): DynamoDBClient {
  return new DynamoDBClient(clientConfig(env.AWS_ENDPOINT_URL_DYNAMODB ?? '', region));
}

/** @returns the stack's subscribers */
export function subscribersOf(stack: Reachable): SubscribersTable {
  return subscribersTable(stack.names.SubscribersTable ?? '', databaseOf(stack));
}

/** @returns the key that subscribers' ids are made with on the stack */
export function addressKeyOf({ env }: Pick<Reachable, 'env'>): string {
  return env.ADDRESS_KEY ?? localSecret('AddressKey', 64);
}
