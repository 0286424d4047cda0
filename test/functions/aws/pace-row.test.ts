import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { beforeEach, describe, expect, test } from 'vitest';
import { paceRow } from '../../../functions/aws/pace-row.ts';
import { keepRow, row } from './pace-store.ts';

const client = new DynamoDBClient({ region: 'eu-west-1' });
const START = Date.parse('2026-03-01T08:00:00.000Z');

beforeEach(() => keepRow());

describe('a rest', () => {
  const limits = () => paceRow('limits', client);

  test('moves all workers’ turns away, further each time within a minute', async () => {
    keepRow({ next: START + 300 });
    await limits().rest(START);
    expect(row).toEqual({ next: START + 1300, restAt: START, restMs: 1000 });
    await limits().rest(START + 2000);
    expect(row).toEqual({ next: START + 4000, restAt: START + 2000, restMs: 2000 });
  });

  test('is one, however many are told at once', async () => {
    await Promise.all([limits().rest(START), limits().rest(START), limits().rest(START)]);
    await limits().rest(START + 999);
    expect(row).toEqual({ next: START + 1000, restAt: START, restMs: 1000 });
  });
});
