import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../../../core/archive/data/fields.ts';
import { editionData, json, schemaPages } from '../../../core/archive/data.ts';
import { EditionData } from '../../../core/archive/edition-data.ts';
import { floodDigest, floodStory } from '../digest/flood.ts';
import { randomDigest } from '../digest/random-digest.ts';
import { archived, ternSite } from './tern-site.ts';

describe('an edition as data', () => {
  const data = editionData(archived(floodDigest), 'Marl flood');

  test('has each fact with its words, its place and its page', () => {
    const { id, figure } = floodStory.figures[0]!;
    expect(data.archive + data.page).toBe(
      'https://tern.example/archive/editions/daily-20310503t1100-24h.html',
    );
    expect(data.stories[0]?.figures[0]).toMatchObject({
      ...{
        id,
        source: 2,
        words: '62%',
        span: figure.span,
        hedge: 'About',
        value: 62,
        unit: '%',
        kind: 'percent',
      },
      sentence: 'About 62% of the village has been moved to the school.',
      page: `articles/article-2/0123456789ab.html#${id}`,
      also: [{ source: 3, id: 'f0', page: 'articles/article-3/0123456789ab.html#f0' }],
    });
    expect(data.stories[0]?.quotes[0]?.speaker).toEqual({
      name: 'Elowen Hart',
      how: 'named',
      role: 'who keeps the village shop',
    });
    expect(data.stories[0]?.changes[0]).toMatchObject({ now: { words: '1,100' }, was: { words: '700' } });
    expect(data.corrections[0]?.quotes[0]?.now).toBeUndefined();
    expect(data.sources[3]).toMatchObject({
      number: 4,
      copyOf: 1,
      page: 'articles/article-4/0123456789ab.html',
    });
  });

  test('gives the address of a source where it is one of the web', () => {
    const urls = ['https://a.example/b', 'javascript:alert(1)', 'https://x:y@a.example/', 'not an address'];
    const { sources } = editionData(
      {
        ...floodDigest,
        sources: floodDigest.sources.map((source, at) => ({ ...source, url: urls[at] ?? '' })),
      },
      'Marl flood',
    );
    expect(sources.map(({ url }) => url)).toEqual(['https://a.example/b', ...Array(5).fill(undefined)]);
  });

  test('of any digest is as its schema says, through JSON and back', () =>
    fc.assert(
      fc.property(randomDigest, (digest) => {
        const made = editionData(digest, 'Subject');
        expect(EditionData.strict().parse(JSON.parse(json(made)))).toEqual(made);
      }),
    ));
});

describe('the schemas', () => {
  test('are JSON Schema with a description of what matters', () => {
    const [edition, article] = schemaPages(ternSite()).map(({ content }) => JSON.parse(content));
    expect(edition).toMatchObject({
      $id: 'https://tern.example/archive/schemas/edition.json',
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      properties: { closed: { type: 'string', description: expect.stringContaining('ISO 8601') } },
    });
    expect(article.properties.standing.oneOf).toHaveLength(3);
  });

  test('are told as a list of fields, a shape that comes again but once', () => {
    const pair: Parameters<typeof fieldsOf>[0] = {
      type: 'object',
      properties: { low: { type: 'number', description: 'Least' } },
      required: ['low'],
    };
    const rows = fieldsOf({
      type: 'object',
      properties: {
        a: { type: 'array', items: pair, description: 'Pairs' },
        b: pair,
        c: { enum: ['x', 'y'] },
        d: { const: 1 },
      },
      required: ['a', 'd'],
    });
    expect(rows).toEqual([
      { name: 'a[]', type: 'list of object', meaning: 'Pairs' },
      { name: 'a[].low', type: 'number', meaning: 'Least' },
      { name: 'b', type: 'object, may be missing', meaning: 'Fields as in a[]' },
      { name: 'c', type: 'x | y, may be missing', meaning: '' },
      { name: 'd', type: '1', meaning: '' },
    ]);
  });
});
