import { describe, expect, test } from 'vitest';
import type { EditionInput } from '../../../core/digest/edition/input.ts';
import type { Manifest } from '../../../core/digest/schema.ts';
import { editionStore } from '../../../functions/aws/edition-store.ts';
import { memoryBucket } from '../memory-bucket.ts';
import { publicationOf } from '../publication.ts';

const ID = 'alert-tide-0123456789ab';
const FILES = { 'digest.html': '<p>Tide</p>', 'digest.txt': 'Tide', 'digest.json': '{}' };
const manifestOf = (id = ID): Manifest => ({
  schema: 2,
  edition: { id, cadence: 'alert' },
  audience: { of: 'cadence' },
  subject: 'Tide takes the pier',
  articles: [],
  facts: { figures: 0, quotes: 0, leftOut: 0 },
  ledger: { entries: [], totals: {} },
  acts: [],
  files: {},
});
const inputOf = (closed: string): EditionInput => ({
  schema: 1,
  closed,
  ...{ edition: { id: ID, cadence: 'alert' }, kind: 'edition', audience: { of: 'cadence' } },
  ...{ publication: publicationOf(), stories: [], revised: [], settled: [] },
});

describe('the edition store', () => {
  test('the input frozen first holds', async () => {
    const { bucket, objects } = memoryBucket();
    const store = editionStore(bucket);
    const first = inputOf('2031-05-03T07:00:00.000Z');
    expect(await store.input(ID)).toBeUndefined();
    expect(await store.freezeInput(first)).toEqual(first);
    expect(await store.freezeInput(inputOf('2031-05-03T08:00:00.000Z'))).toEqual(first);
    expect(await store.input(ID)).toEqual(first);
    expect(Object.keys(objects)).toEqual([`editions/${ID}/input.json`]);
  });

  test('an input is stored as it is read back, to the byte', async () => {
    const { bucket, objects } = memoryBucket();
    const store = editionStore(bucket);
    await store.freezeInput(inputOf('2031-05-03T07:00:00.000Z'));
    expect(JSON.stringify(await store.input(ID))).toBe(objects[`editions/${ID}/input.json`]);
  });

  test('an edition is there once its manifest is, and stays as it is', async () => {
    const { bucket, objects } = memoryBucket();
    const store = editionStore(bucket);
    expect(await store.manifest(ID)).toBeUndefined();
    await store.prepare(manifestOf(), FILES);
    expect(await store.manifest(ID)).toEqual(manifestOf());
    expect(Object.keys(objects).at(-1)).toBe(`editions/${ID}/manifest.json`);
    await store.prepare({ ...manifestOf(), subject: 'Another' }, FILES);
    expect((await store.manifest(ID))?.subject).toBe('Tide takes the pier');
  });

  test('gives the mail, and reads it once for a batch', async () => {
    const { bucket, reads } = memoryBucket();
    const store = editionStore(bucket);
    await store.prepare(manifestOf(), FILES);
    const mails = await Promise.all(Array.from({ length: 10 }, () => store.mail(ID)));
    expect(mails[9]).toEqual({
      ...{ cadence: 'alert', audience: { of: 'cadence' } },
      rendered: { subject: 'Tide takes the pier', html: '<p>Tide</p>', text: 'Tide' },
    });
    expect(reads).toHaveLength(3);
  });

  test('reads the mails of editions that are sent at the same time once each, and does not keep all', async () => {
    const { bucket, reads } = memoryBucket();
    const store = editionStore(bucket);
    const ids = Array.from({ length: 21 }, (_, n) => `alert-harbour-${n}`);
    for (const id of ids) await store.prepare(manifestOf(id), FILES);
    for (const id of [...ids.slice(0, 20), ...ids.slice(0, 20)]) await store.mail(id);
    expect(reads).toHaveLength(20 * 3);
    for (const id of [ids[20]!, ids[0]!]) await store.mail(id);
    expect(reads).toHaveLength(22 * 3);
  });

  test('a mail that was not there is looked for again', async () => {
    const store = editionStore(memoryBucket().bucket);
    await expect(store.mail(ID)).rejects.toThrow(/not prepared/);
    await store.prepare(manifestOf(), FILES);
    expect((await store.mail(ID)).rendered.subject).toBe('Tide takes the pier');
  });

  test('an edition with nothing new, or without its files, is no mail', async () => {
    const { bucket, objects } = memoryBucket();
    const store = editionStore(bucket);
    const { subject: _, ...empty } = manifestOf();
    await store.prepare(empty, {});
    await expect(store.mail(ID)).rejects.toThrow(/nothing new/);
    objects[`editions/${ID}/manifest.json`] = JSON.stringify(manifestOf());
    await expect(store.mail(ID)).rejects.toThrow(/missing/);
  });

  test('the audience frozen first holds', async () => {
    const store = editionStore(memoryBucket().bucket);
    const of = (plan: string) => ({ schema: 1 as const, edition: ID, plan, size: 1, parts: 1 });
    expect(await store.audience(ID)).toBeUndefined();
    expect(await store.freeze(of('a'))).toEqual(of('a'));
    expect(await store.freeze(of('b'))).toEqual(of('a'));
    expect(await store.audience(ID)).toEqual(of('a'));
  });

  test('gives the parts of the audience that holds, not those of another plan', async () => {
    const { bucket, objects } = memoryBucket();
    const store = editionStore(bucket);
    const of = (digit: string) => ({ subscribers: [digit.repeat(32)] });
    await store.savePart(ID, 'p', 0, of('a'));
    await store.savePart(ID, 'q', 0, of('b'));
    const audience = { schema: 1 as const, edition: ID, plan: 'p', size: 1, parts: 1 };
    expect(await store.part(audience, 0)).toEqual(of('a'));
    await expect(store.part(audience, 1)).rejects.toThrow(/no part 1/);
    expect(Object.keys(objects)).toContain(`editions/${ID}/audience/p/0.json`);
  });

  test('keeps the outcome beside the manifest, the last one found', async () => {
    const { bucket, objects } = memoryBucket();
    const store = editionStore(bucket);
    const outcome = { accepted: 1, rejected: 1, skipped: 0, ambiguous: 0 };
    await store.saveOutcome(ID, outcome);
    await store.saveOutcome(ID, { ...outcome, accepted: 2, rejected: 0 });
    expect(JSON.parse(objects[`editions/${ID}/outcome.json`]!)).toMatchObject({ accepted: 2 });
  });
});
