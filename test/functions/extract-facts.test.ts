import type { S3Event, SQSBatchResponse } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { RejectedInput } from '../../core/article/rejected-input.ts';
import type { Rejection } from '../../core/article/rejection.ts';
import type { Article } from '../../core/article/schema.ts';
import { UploadReport } from '../../core/article/upload-report.ts';
import type { ComposeRequest } from '../../core/digest/schema.ts';
import type { Facts } from '../../core/facts/schema.ts';
import { createHandler, type Deps } from '../../functions/extract-facts.ts';
import { parseApart } from '../../functions/parser/parse-apart.ts';
import { batch, context, kept, recorded } from './deps.ts';
import { arrivalsInMemory, articlesInMemory } from './memory-tables.ts';

const TIDE = 'Tide takes the pier\n\nThe sea took 40 metres of the pier at Skarn, the port said.\n';
const ninjs = (version: number, body_text: string, more: object = {}) =>
  Buffer.from(
    JSON.stringify({
      ...{ uri: 'urn:skarn:tide', type: 'text', headline: 'Tide takes the pier', version },
      ...{ body_text, ...more },
    }),
  );
const FILES: Record<string, Uint8Array | Error> = {
  'tide.txt': Buffer.from(TIDE),
  'high tide.txt': Buffer.from(TIDE),
  'empty.txt': new Uint8Array(),
  'first.json': ninjs(1, 'The sea took 40 metres of the pier at Skarn.'),
  'mended.json': ninjs(2, 'The sea took 30 metres of the pier at Skarn.'),
  'kill.json': ninjs(3, '', { pubstatus: 'canceled' }),
  'waits.json': ninjs(1, 'The sea took 40 metres.', { embargoed: '2026-03-05T13:00:00+01:00' }),
  'picture.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  'gone.txt': new RejectedInput('not-found'),
  'trouble.txt': new Error('the bucket does not answer'),
};
const s3 = (...keys: string[]) => ({
  Records: keys.map((key) => ({ eventName: 'ObjectCreated:Put', s3: { object: { key, versionId: 'v1' } } })),
});

const NOON = Date.parse('2026-03-04T12:00:00Z');

function setUp(changes: Partial<Deps> = {}) {
  const saved: { article: Article; facts: Facts }[] = [];
  const rejected: Rejection[] = [];
  const versions = articlesInMemory();
  const arrivals = arrivalsInMemory();
  let ticks = 0;
  const reports: UploadReport[] = [];
  const composer = kept<ComposeRequest>();
  const log = recorded();
  const handler = createHandler({
    telemetry: log.telemetry,
    composer,
    articles: {
      read: async (key) => {
        const bytes = FILES[key]!;
        if (bytes instanceof Error) throw bytes;
        return { key, bytes };
      },
    },
    facts: {
      save: async (article, facts) => void saved.push({ article, facts }),
      report: async (report) => void reports.push(UploadReport.parse(report)),
      reject: async (rejection) => void rejected.push(rejection),
    },
    parseApart,
    now: () => NOON + 1000 * ticks++,
    ...{ versions, arrivals },
    ...changes,
  });
  return {
    saved,
    rejected,
    versions,
    arrivals,
    reports,
    composer,
    log,
    run: (event: unknown) => handler(event as S3Event, context()),
  };
}

describe('extract-facts', () => {
  test('turns an upload into facts and asks for its edition', async () => {
    const { run, saved, composer } = setUp();
    expect(await run(batch(s3('tide.txt')))).toEqual({ batchItemFailures: [] });
    const [{ article, facts }] = saved as [{ article: Article; facts: Facts }];
    expect(article).toMatchObject({ key: 'tide.txt', text: TIDE, title: 'Tide takes the pier' });
    expect(facts.figures).toMatchObject([{ value: 40, unit: 'metre' }]);
    const { id, revision } = article;
    expect(composer.bodies).toEqual([{ article: { id, revision }, correlationId: `${id}@${revision}` }]);
  });

  test('takes a bare S3 event and tells what it did', async () => {
    const { run, saved } = setUp();
    const told = await run(s3('high+tide.txt', 'empty.txt'));
    const { id, revision, title } = saved[0]!.article;
    expect(told).toEqual([
      {
        ...{ schema: 1, key: 'high tide.txt', versionId: 'v1' },
        items: [{ articleId: id, outcome: 'extracted', revision, title, figures: 1, quotes: 0 }],
      },
      expect.objectContaining({
        key: 'empty.txt',
        items: [expect.objectContaining({ outcome: 'rejected', code: 'empty' })],
      }),
    ]);
  });

  test.each([
    ['empty.txt', 'empty'],
    ['picture.txt', 'binary'],
    ['gone.txt', 'not-found'],
  ])('%s leaves a report and is not tried again', async (key, code) => {
    const { run, saved, rejected, composer } = setUp();
    expect(await run(batch(s3(key)))).toEqual({ batchItemFailures: [] });
    expect(rejected).toMatchObject([{ schema: 1, key, code, message: expect.stringMatching(/\.$/) }]);
    expect(saved).toEqual([]);
    expect(composer.bodies).toEqual([]);
  });

  test('a version that a newer has overtaken asks for no edition', async () => {
    const { run, composer, reports } = setUp();
    const sent = (key: string, eventTime: string) => ({
      Records: s3(key).Records.map((record) => ({ ...record, eventTime })),
    });
    await run(batch(sent('mended.json', '2026-03-04T10:00:00Z')));
    await run(batch(sent('first.json', '2026-03-04T11:00:00Z')));
    await run(batch(sent('mended.json', '2026-03-04T10:00:00Z')));
    expect(reports.map(({ items: [item] }) => item?.outcome)).toEqual([
      'extracted',
      'superseded',
      'extracted',
    ]);
    expect(composer.bodies).toHaveLength(2);
  });

  test('what its source takes back stays so, whatever of it is delivered again', async () => {
    const { run, composer, reports, versions } = setUp();
    for (const key of ['first.json', 'kill.json', 'first.json', 'mended.json']) await run(batch(s3(key)));
    expect(reports.map(({ items: [item] }) => item?.outcome)).toEqual([
      'extracted',
      'withdrawn',
      'superseded',
      'superseded',
    ]);
    const [id] = versions.byId.keys();
    expect(composer.bodies).toHaveLength(2);
    expect(composer.bodies[1]).toEqual({ withdrawn: { id }, correlationId: `${id}@withdrawn` });
  });

  test('trouble goes back to the queue, and costs its batch-mates nothing', async () => {
    const { run, saved, rejected } = setUp();
    const reply = await run(batch(s3('trouble.txt'), s3('empty.txt'), 'not json', s3('tide.txt')));
    const failed = (reply as SQSBatchResponse).batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
    expect(failed.toSorted()).toEqual(['message-0', 'message-2']);
    expect(saved).toHaveLength(1);
    expect(rejected).toHaveLength(1);
  });

  test('the same upload twice is the same facts and the same request', async () => {
    const { run, saved, composer } = setUp();
    await run(batch(s3('tide.txt')));
    await run(batch(s3('tide.txt')));
    expect(saved[1]).toEqual(saved[0]);
    expect(composer.bodies[1]).toEqual(composer.bodies[0]);
  });

  test('notes that an article came in, once, before it counts', async () => {
    const seen: number[] = [];
    const { run, arrivals, versions } = setUp();
    const settle = versions.settle;
    const watched = setUp({
      arrivals,
      versions: {
        ...versions,
        settle: async (version) => {
          seen.push(arrivals.rows().length);
          return settle(version);
        },
      },
    });
    await watched.run(batch(s3('first.json')));
    await run(batch(s3('first.json')));
    expect(seen).toEqual([1]);
    const [row, ...others] = arrivals.rows();
    expect(others).toEqual([]);
    expect(row).toMatchObject({ kind: 'article', at: versions.byId.get(row!.article)?.arrived });
    expect(row).toHaveProperty('sketch');
  });

  test('a new revision, a withdrawal and what is rejected come in too; what a newer has overtaken does not', async () => {
    const { run, arrivals } = setUp();
    for (const key of ['mended.json', 'first.json', 'kill.json', 'kill.json', 'empty.txt'])
      await run(batch(s3(key)));
    const rows = arrivals.rows().map(({ kind, key }) => `${kind} ${key}`);
    expect(rows).toEqual(['article mended.json', 'withdrawn kill.json', 'rejected empty.txt']);
  });

  test('an article under embargo comes in, and once more when that is over', async () => {
    const { run, arrivals } = setUp();
    await run(batch(s3('waits.json')));
    const [first, second] = arrivals.rows();
    expect(first).toMatchObject({ kind: 'embargoed', until: '2026-03-05T12:00:00.000Z' });
    expect(second).toMatchObject({ kind: 'article', at: '2026-03-05T12:00:00.000Z' });
    expect(arrivals.rows()).toHaveLength(2);
  });

  test('an article whose facts could not be kept has no row that an edition would be made of', async () => {
    const save = () => Promise.reject(new Error('the bucket does not answer'));
    const { run, arrivals } = setUp({ facts: { save } as never });
    await run(batch(s3('tide.txt')));
    expect(arrivals.rows()).toEqual([]);
  });

  test('a function that dies before an article counts leaves no version without its row', async () => {
    const { run, arrivals, versions, composer } = setUp();
    const dying = setUp({
      ...{ arrivals, composer },
      versions: { ...versions, settle: () => Promise.reject(new Error('died')) },
    });
    await dying.run(batch(s3('tide.txt')));
    await run(batch(s3('tide.txt')));
    const [current] = versions.byId.values();
    expect(arrivals.rows().map(({ at }) => at)).toContain(current?.arrived);
    expect(composer.bodies).toHaveLength(1);
  });

  test("S3's test event does nothing", async () => {
    const { run, saved, log } = setUp();
    expect(await run(batch({ Service: 'Amazon S3', Event: 's3:TestEvent' }))).toEqual({
      batchItemFailures: [],
    });
    expect(saved).toEqual([]);
    expect(log.events()).toEqual([]);
  });

  test("logs none of an article's words, and not its key", async () => {
    const { run, log } = setUp();
    await run(batch(s3('tide.txt'), s3('empty.txt')));
    expect(log.events()).toEqual(expect.arrayContaining(['Article:Extracted', 'Article:Rejected']));
    expect(JSON.stringify(log.lines)).not.toMatch(/pier|Skarn|tide\.txt/);
    expect(log.counts).toEqual({ ArticlesExtracted: 1, ArticlesRejected: 1 });
  });
});
