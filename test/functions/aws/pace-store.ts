import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';

const db = mockClient(DynamoDBClient);
const refused = new ConditionalCheckFailedException({ $metadata: {}, message: '' });

type Values = Record<string, number>;

/** The one row there is. */
export let row: Values = {};

/** The conditions and changes the row is written with, as DynamoDB takes them. */
const HOLDS: Record<string, (values: Values) => boolean> = {
  '#next BETWEEN :now AND :latest': (v) => row.next! >= v[':now']! && row.next! <= v[':latest']!,
  'attribute_not_exists(#next) OR #next < :now': (v) => row.next === undefined || row.next < v[':now']!,
  '(attribute_not_exists(#next) OR #next < :now)': (v) => row.next === undefined || row.next < v[':now']!,
  '#next >= :now': (v) => row.next! >= v[':now']!,
  'restAt = :seen': (v) => row.restAt === v[':seen'],
  'attribute_not_exists(restAt)': () => row.restAt === undefined,
};
const CHANGES: Record<string, (values: Values) => Values> = {
  'ADD #next :span': (v) => ({ next: row.next! + v[':span']! }),
  'SET #next = :after': (v) => ({ next: v[':after']! }),
  'SET restAt = :at, restMs = :ms, #next = #next + :ms': (v) => ({
    ...{ restAt: v[':at']!, restMs: v[':ms']!, next: row.next! + v[':ms']! },
  }),
  'SET restAt = :at, restMs = :ms, #next = :after': (v) => ({
    ...{ restAt: v[':at']!, restMs: v[':ms']!, next: v[':after']! },
  }),
};

/** Answers all clients of DynamoDB from one row, with its conditional writes. */
export function keepRow(known: Values = {}): void {
  db.reset();
  row = known;
  db.on(GetItemCommand).callsFake(() => ({ Item: marshall({ id: 'pace', ...row }) }));
  db.on(UpdateItemCommand).callsFake((input) => {
    const values = unmarshall(input.ExpressionAttributeValues) as Values;
    const conditions = (input.ConditionExpression as string).split(' AND ').length;
    const whole = HOLDS[input.ConditionExpression];
    const parts = whole || conditions === 1 ? [whole!] : splitOnce(input.ConditionExpression);
    if (!parts.every((holds) => holds(values))) throw refused;
    row = { ...row, ...CHANGES[input.UpdateExpression]!(values) };
    return { Attributes: marshall({ id: 'pace', ...row }) };
  });
}

const splitOnce = (condition: string) => {
  const at = condition.indexOf(' AND ');
  return [HOLDS[condition.slice(0, at)]!, HOLDS[condition.slice(at + 5)]!];
};
