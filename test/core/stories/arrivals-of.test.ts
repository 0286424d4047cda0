import { describe, expect, test } from 'vitest';
import { plainTextArticle } from '../../../core/article/plain-text.ts';
import { extractFacts } from '../../../core/facts/extract.ts';
import { Arrival } from '../../../core/stories/arrival.ts';
import { arrivalOf, arrivalsOf } from '../../../core/stories/arrivals-of.ts';
import { sketchOf } from '../../../core/stories/sketch.ts';

const text = 'Tide takes the pier\n\nThe sea took 40 metres of the pier at Skarn, the port said.\n';
const tide = plainTextArticle({ key: 'tide.txt', revision: '0123456789ab', text, lang: 'en' });
const ARRIVED = '2031-05-03T06:00:00.000Z';

describe('an article', () => {
  test('comes in with what tells stories apart', () => {
    const article = { ...tide, published: '2031-05-02', publisher: 'The Skarn Post' };
    const [arrival, ...others] = arrivalsOf(article, ARRIVED);
    expect(others).toEqual([]);
    expect(arrival).toEqual({
      ...{ kind: 'article', at: ARRIVED, article: tide.id, revision: tide.revision, key: 'tide.txt' },
      ...{ published: '2031-05-02', publisher: 'The Skarn Post', sketch: sketchOf(article) },
    });
    expect(Arrival.parse(arrival)).toEqual(arrival);
  });

  test.each([
    [
      'the amounts it states, each once',
      '3 boats sank. Some 3 boats and 40 metres of pier are gone.',
      ['3', '40'],
    ],
    ['none where it states none', 'The sea took the pier.', []],
    ['great ones too', 'The debt is $90 quadrillion.', ['90000000000000000']],
    [
      'no list where there are too many',
      Array.from({ length: 130 }, (_, n) => `${1000 + n} people left town ${n}.`).join(' '),
      undefined,
    ],
  ])('comes in with %s', (_name, words, amounts) => {
    const article = plainTextArticle({ key: 'a.txt', revision: '0123456789ab', text: words, lang: 'en' });
    const arrival = arrivalOf(article, ARRIVED, extractFacts(article));
    expect(arrival.amounts).toEqual(amounts);
    expect(Arrival.parse(arrival)).toEqual(arrival);
  });

  test('under embargo waits, and comes in when that is over', () => {
    const article = { ...tide, embargo: '2031-05-03T09:00:00+02:00' };
    const free = '2031-05-03T07:00:00.000Z';
    expect(arrivalsOf(article, ARRIVED)).toEqual([
      {
        ...{ kind: 'embargoed', at: ARRIVED, until: free },
        ...{ article: tide.id, revision: tide.revision, key: 'tide.txt' },
      },
      arrivalOf(article, ARRIVED),
    ]);
    expect(arrivalOf(article, ARRIVED).at).toBe(free);
  });

  test.each(['2031-05-03T06:00:00Z', '2031-05-03T07:59:59+02:00'])(
    'whose embargo ended by %s comes in as any other',
    (embargo) => {
      expect(arrivalsOf({ ...tide, embargo }, ARRIVED)).toEqual(arrivalsOf(tide, ARRIVED));
    },
  );
});
