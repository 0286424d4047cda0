import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import { editionsTable } from '../../functions/aws/editions-table.ts';
import { queue } from '../../functions/aws/queue.ts';
import { type SendsTable, sendsTable } from '../../functions/aws/sends-table.ts';
import { ACCOUNT } from '../stack/connection.ts';
import type { Steering } from './edition-steering.ts';
import { stackTarget, type Target } from './target.ts';

/** What shows and steers the sending of editions. */
export interface EditionsTarget extends Steering {
  readonly sends: SendsTable;
}

/** @param stack a deployment on AWS; without it the local stack */
export async function editionsTarget(stack: string | undefined): Promise<EditionsTarget> {
  const target = await stackTarget(stack);
  const { nameOf, configFor } = target;
  const database = new DynamoDBClient(configFor('DYNAMODB'));
  return {
    states: editionsTable(nameOf('EditionsTable'), database),
    sends: sendsTable(nameOf('SendsTable'), database),
    planner: queue(queueUrl(target, 'PlanQueue'), new SQSClient(configFor('SQS'))),
  };
}

/** CloudFormation knows a queue by its URL, the local stack by its name. */
function queueUrl({ nameOf, configFor }: Target, logicalId: string): string {
  const name = nameOf(logicalId);
  return name.startsWith('http') ? name : `${configFor('SQS').endpoint}/${ACCOUNT}/${name}`;
}
