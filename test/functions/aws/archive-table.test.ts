import { DynamoDBClient, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ArticleEntry, EditionEntry } from '../../../core/archive/schema.ts';
import { archiveTable } from '../../../functions/aws/archive-table.ts';

const db = mockClient(DynamoDBClient);
const client = new DynamoDBClient({ region: 'eu-west-1' });

const edition = { id: 'daily-1', cadence: 'daily' } as const;
const closed = '2031-05-03T07:00:00.000Z';
const tide = { id: 'tide', revision: 'r1' };
const listed: EditionEntry = {
  ...{ edition, closed, subject: 'Tide takes the pier' },
  stories: [{ id: 'tide', headline: 'Tide takes the pier', update: false }],
  ...{ corrections: 0, figures: 2, quotes: 1, articles: [tide], gone: [] },
};
const shown: ArticleEntry = {
  ...{ article: tide, edition, closed, subject: listed.subject, story: 'tide' },
  cited: [{ anchor: 'f12', span: { start: 12, end: 40 }, also: [] }],
};
const { story: _, ...corrected } = shown;
const told = { story: 'tide', edition, closed };
const later = { corrects: 'daily-0', edition, closed };

beforeEach(() => db.reset());

describe('the archive table', () => {
  const table = archiveTable('archive', client);

  test('notes an edition by day, by story, by what it corrects and by article; a second time in the same places', async () => {
    db.on(PutItemCommand).resolves({});
    const entries = { edition: listed, stories: [told], corrections: [later], articles: [shown, corrected] };
    await table.save('2031-05-03', entries);
    await table.save('2031-05-03', entries);
    const items = db.commandCalls(PutItemCommand).map(({ args }) => unmarshall(args[0].input.Item!));
    expect(items.slice(0, 6)).toEqual([
      { part: 'days', place: '2031-05-03' },
      { part: 'day#2031-05-03', place: `${closed}#daily-1`, entry: listed },
      { part: 'story#tide', place: `${closed}#daily-1`, entry: told },
      { part: 'edition#daily-0', place: `${closed}#daily-1`, entry: later },
      { part: 'article#tide', place: 'r1#daily-1#tide', entry: shown },
      { part: 'article#tide', place: 'r1#daily-1#', entry: corrected },
    ]);
    expect(items.slice(6)).toEqual(items.slice(0, 6));
  });

  test('gives all pages of rows in their order, strongly consistent', async () => {
    const second = { ...listed, closed: '2031-05-03T19:00:00.000Z' };
    db.on(QueryCommand).callsFake(({ ExpressionAttributeValues, ExclusiveStartKey }) => {
      const { ':part': part } = unmarshall(ExpressionAttributeValues);
      if (part === 'days') return { Items: [marshall({ part, place: '2031-05-03' })] };
      if (part === 'story#tide') return { Items: [marshall({ part, place: 'x', entry: told })] };
      if (part === 'edition#daily-0') return { Items: [marshall({ part, place: 'x', entry: later })] };
      if (part !== 'day#2031-05-03') return {};
      if (ExclusiveStartKey) return { Items: [marshall({ part, place: 'y', entry: second })] };
      return {
        Items: [marshall({ part, place: 'x', entry: listed })],
        LastEvaluatedKey: marshall({ part, place: 'x' }),
      };
    });
    expect(await table.days()).toEqual(['2031-05-03']);
    expect(await table.editionsOf('2031-05-03')).toEqual([listed, second]);
    expect(await table.editionsOf('2031-05-04')).toEqual([]);
    expect(await table.tellingsOf('tide')).toEqual([told]);
    expect(await table.correctionsOf('daily-0')).toEqual([later]);
    for (const { args } of db.commandCalls(QueryCommand)) expect(args[0].input.ConsistentRead).toBe(true);
  });

  test('knows which revisions have pages, be they shown by an edition or not', async () => {
    db.on(PutItemCommand).resolves({});
    await table.notePage({ id: 'tide', revision: 'r2' });
    const [note] = db.commandCalls(PutItemCommand).map(({ args }) => unmarshall(args[0].input.Item!));
    expect(note).toEqual({ part: 'article#tide', place: 'r2' });
    const row = (place: string, entry: object) => marshall({ part: 'article#tide', place, entry });
    db.on(QueryCommand).resolves({
      Items: [row('r1#daily-1#', corrected), row('r1#daily-1#tide', shown), marshall(note!)],
    });
    const known = { revisions: ['r1', 'r2'], cited: [corrected, shown], wasWithdrawn: false };
    expect(await table.pagesOf('tide')).toEqual(known);
  });

  test('knows of an article that an edition was published without it', async () => {
    db.on(PutItemCommand).resolves({});
    const entries = {
      edition: { ...listed, gone: ['tide'] },
      stories: [],
      corrections: [],
      articles: [shown],
    };
    await table.save('2031-05-03', entries);
    const items = db.commandCalls(PutItemCommand).map(({ args }) => args[0].input.Item!);
    const rows = items.filter(({ part }) => part?.S === 'article#tide');
    expect(rows.map(({ place }) => place?.S)).toEqual(['r1#daily-1#tide', 'withdrawn']);
    db.on(QueryCommand).resolves({ Items: rows });
    const known = { revisions: ['r1'], cited: [shown], wasWithdrawn: true };
    expect(await table.pagesOf('tide')).toEqual(known);
  });

  test('reads an edition that was noted before any could be withdrawn', async () => {
    const { gone: _, ...former } = listed;
    db.on(QueryCommand).resolves({
      Items: [marshall({ part: 'day#2031-05-03', place: 'x', entry: former })],
    });
    expect(await table.editionsOf('2031-05-03')).toEqual([listed]);
  });

  test('trouble with one row is trouble with all', async () => {
    db.on(PutItemCommand).resolvesOnce({}).rejects(new Error('no answer'));
    await expect(
      table.save('2031-05-03', { edition: listed, stories: [], corrections: [], articles: [] }),
    ).rejects.toThrow('no answer');
  });
});
