import { describe, expect, test } from 'vitest';
import { plainTextArticle } from '../../../core/article/plain-text.ts';
import { composeDigest } from '../../../core/digest/compose.ts';
import { alertEdition, manifestOf } from '../../../core/digest/edition.ts';
import { renderDigest } from '../../../core/digest/render.ts';
import { extractFacts } from '../../../core/facts/extract.ts';
import type { DigestsBucket } from '../../../functions/aws/digests-bucket.ts';
import { editionStore } from '../../../functions/aws/edition-store.ts';
import { factsStore } from '../../../functions/aws/facts-store.ts';

const text = 'Tide takes the pier\n\nThe sea took 40 metres of the pier at Skarn, the port said.\n';
const article = plainTextArticle({ key: 'tide.txt', revision: '0123456789ab', text, lang: 'en' });
const facts = extractFacts(article);

/** A bucket in memory that tells what was read. */
function bucketOf(objects: Record<string, string> = {}) {
  const reads: string[] = [];
  const readText = async (key: string) => {
    reads.push(key);
    return objects[key];
  };
  const bucket: DigestsBucket = {
    readText,
    readJson: async (key, schema) => {
      const found = await readText(key);
      return found === undefined ? undefined : schema.parse(JSON.parse(found));
    },
    save: async (key, content) => {
      objects[key] = content;
    },
    saveOnce: async (key, content) => {
      if (key in objects) return false;
      objects[key] = content;
      return true;
    },
    remove: async (key) => {
      delete objects[key];
    },
  };
  return { bucket, objects, reads };
}

describe('the facts store', () => {
  test('gives back what it was given', async () => {
    const store = factsStore(bucketOf().bucket);
    await store.save(article, facts);
    expect(await store.read(article)).toEqual({ article, facts });
  });

  test('keeps each revision under its own key', async () => {
    const { bucket, objects } = bucketOf();
    await factsStore(bucket).save(article, facts);
    const folder = `articles/${article.id}/0123456789ab`;
    expect(Object.keys(objects).toSorted()).toEqual([`${folder}/article.json`, `${folder}/facts.json`]);
  });

  test('says what to do where nothing was extracted', () =>
    expect(factsStore(bucketOf().bucket).read({ id: 'none', revision: 'x' })).rejects.toThrow(
      /upload the article/,
    ));

  test('takes the report of a rejection away once the upload is mended', async () => {
    const { bucket, objects } = bucketOf();
    const store = factsStore(bucket);
    const rejection = {
      schema: 1,
      key: 'tide.txt',
      articleId: article.id,
      code: 'empty',
      message: 'Empty.',
    } as const;
    await store.reject(rejection);
    expect(JSON.parse(objects[`rejected/${article.id}.json`]!)).toEqual(rejection);
    expect(JSON.parse(objects[`uploads/${article.id}.json`]!)).toMatchObject({
      items: [{ outcome: 'rejected', code: 'empty' }],
    });
    const outcome = {
      articleId: article.id,
      outcome: 'extracted',
      revision: 'x',
      figures: 1,
      quotes: 0,
    } as const;
    await store.report({ schema: 1, key: 'tide.txt', items: [outcome] });
    expect(objects).not.toHaveProperty([`rejected/${article.id}.json`]);
    expect(JSON.parse(objects[`uploads/${article.id}.json`]!).items).toEqual([outcome]);
  });
});

describe('the edition store', () => {
  const entries = [{ article, facts }];
  const edition = alertEdition(article);
  const digest = composeDigest({
    edition,
    publication: { name: 'Tides', address: 'Quay 1' },
    entries,
    leftOut: 0,
  });
  const rendered = renderDigest(digest);
  const manifest = manifestOf(digest, rendered, entries);

  test('an edition is there once its manifest is', async () => {
    const { bucket, objects } = bucketOf();
    const store = editionStore(bucket);
    expect(await store.manifest(edition.id)).toBeUndefined();
    await store.prepare(digest, rendered, manifest);
    expect(await store.manifest(edition.id)).toEqual(manifest);
    expect(Object.keys(objects).at(-1)).toBe(`editions/${edition.id}/manifest.json`);
  });

  test('gives the mail, and reads it once for a batch', async () => {
    const { bucket, reads } = bucketOf();
    const store = editionStore(bucket);
    await store.prepare(digest, rendered, manifest);
    const mails = await Promise.all(Array.from({ length: 10 }, () => store.mail(edition.id)));
    expect(mails[9]).toEqual({
      cadence: 'alert',
      rendered: { subject: rendered.subject, html: rendered.html, text: rendered.text },
    });
    expect(reads).toHaveLength(3);
  });

  test('reads the mails of editions that are sent at the same time once each, and does not keep all', async () => {
    const { bucket, reads } = bucketOf();
    const store = editionStore(bucket);
    const ids = Array.from({ length: 21 }, (_, n) => `alert-harbour-${n}`);
    for (const id of ids) {
      const other = { ...digest, edition: { ...digest.edition, id } };
      await store.prepare(other, rendered, { ...manifest, edition: other.edition });
    }
    for (const id of [...ids.slice(0, 20), ...ids.slice(0, 20)]) await store.mail(id);
    expect(reads).toHaveLength(20 * 3);
    for (const id of [ids[20]!, ids[0]!]) await store.mail(id);
    expect(reads).toHaveLength(22 * 3);
  });

  test('a mail that was not there is looked for again', async () => {
    const store = editionStore(bucketOf().bucket);
    await expect(store.mail(edition.id)).rejects.toThrow(/not prepared/);
    await store.prepare(digest, rendered, manifest);
    expect((await store.mail(edition.id)).rendered.subject).toBe(rendered.subject);
  });

  test('the audience frozen first holds', async () => {
    const store = editionStore(bucketOf().bucket);
    const of = (plan: string) => ({ schema: 1 as const, edition: edition.id, plan, size: 1, parts: 1 });
    expect(await store.audience(edition.id)).toBeUndefined();
    expect(await store.freeze(of('a'))).toEqual(of('a'));
    expect(await store.freeze(of('b'))).toEqual(of('a'));
    expect(await store.audience(edition.id)).toEqual(of('a'));
  });

  test('gives the parts of the audience that holds, not those of another plan', async () => {
    const { bucket, objects } = bucketOf();
    const store = editionStore(bucket);
    const of = (digit: string) => ({ subscribers: [digit.repeat(32)] });
    await store.savePart(edition.id, 'p', 0, of('a'));
    await store.savePart(edition.id, 'q', 0, of('b'));
    const audience = { schema: 1 as const, edition: edition.id, plan: 'p', size: 1, parts: 1 };
    expect(await store.part(audience, 0)).toEqual(of('a'));
    await expect(store.part(audience, 1)).rejects.toThrow(/no part 1/);
    expect(Object.keys(objects)).toContain(`editions/${edition.id}/audience/p/0.json`);
  });

  test('keeps the outcome beside the manifest, the last one found', async () => {
    const { bucket, objects } = bucketOf();
    const store = editionStore(bucket);
    const outcome = { accepted: 1, rejected: 1, skipped: 0, ambiguous: 0 };
    await store.saveOutcome(edition.id, outcome);
    await store.saveOutcome(edition.id, { ...outcome, accepted: 2, rejected: 0 });
    expect(JSON.parse(objects[`editions/${edition.id}/outcome.json`]!)).toMatchObject({ accepted: 2 });
  });
});
