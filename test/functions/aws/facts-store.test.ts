import { describe, expect, test } from 'vitest';
import { plainTextArticle } from '../../../core/article/plain-text.ts';
import { extractFacts } from '../../../core/facts/extract.ts';
import { factsStore } from '../../../functions/aws/facts-store.ts';
import { memoryBucket } from '../memory-bucket.ts';

const text = 'Tide takes the pier\n\nThe sea took 40 metres of the pier at Skarn, the port said.\n';
const article = plainTextArticle({ key: 'tide.txt', revision: '0123456789ab', text, lang: 'en' });
const facts = extractFacts(article);

describe('the facts store', () => {
  test('gives back what it was given', async () => {
    const store = factsStore(memoryBucket().bucket);
    await store.save(article, facts);
    expect(await store.find(article)).toEqual({ article, facts });
  });

  test('keeps each revision under its own key', async () => {
    const { bucket, objects } = memoryBucket();
    await factsStore(bucket).save(article, facts);
    const folder = `articles/${article.id}/0123456789ab`;
    expect(Object.keys(objects).toSorted()).toEqual([`${folder}/article.json`, `${folder}/facts.json`]);
  });

  test('knows nothing of what was never extracted, or not to the end', async () => {
    const { bucket, objects } = memoryBucket();
    const store = factsStore(bucket);
    await store.save(article, facts);
    expect(await store.find({ ...article, revision: 'ba9876543210' })).toBeUndefined();
    delete objects[`articles/${article.id}/0123456789ab/facts.json`];
    expect(await store.find(article)).toBeUndefined();
  });

  test('takes the report of a rejection away once the upload is mended', async () => {
    const { bucket, objects } = memoryBucket();
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
