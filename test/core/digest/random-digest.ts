import fc from 'fast-check';
import type {
  Correction,
  Digest,
  FigureCard,
  Passage,
  QuoteCard,
  Source,
  Story,
} from '../../../core/digest/schema.ts';
import { TERN_LETTER } from './digest-of.ts';

const WORDS =
  `at least about nearly 44 £8.2m 62% families said Ruiz “no” <b> & 'it' the harbour, \u202e \0 日本 😀 …\n
  "stop" {{x}} = {{{y}}} [1] half https://links.invalid/unsubscribe`
    .split(' ')
    .filter((word) => word !== '');

const NUMBERS = [1, 2, 3, 4, 5] as const;
const number = fc.constantFrom(...NUMBERS);
const words = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 })
  .map((list) => list.join(' '));
const name = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 2 })
  .map((list) => list.join(' '));
const passage: fc.Arbitrary<Passage> = fc
  .record({ source: number, text: words })
  .map(({ source, text }) => ({ source, text, span: { start: 0, end: text.length } }));
const also = fc
  .uniqueArray(number, { maxLength: 4 })
  .map((numbers) => numbers.map((source) => ({ source, fact: 'f1' })));
const some = <T>(value: fc.Arbitrary<T>, maxLength: number) => fc.array(value, { maxLength });

const figure: fc.Arbitrary<FigureCard> = fc.record(
  {
    id: fc.constant('f1'),
    figure: passage,
    hedge: passage,
    label: passage,
    sentence: passage,
    qualifier: fc.constant('exact' as const),
    kind: fc.constantFrom('percent' as const, 'count' as const, 'money' as const),
    unit: fc.constantFrom('%', 'person', 'GBP'),
    value: fc.integer({ min: 0, max: 1000 }),
    share: fc.integer({ min: 0, max: 100 }),
    change: fc.constantFrom('up' as const, 'down' as const),
    attribution: words,
    also,
  },
  { requiredKeys: ['id', 'figure', 'label', 'sentence', 'qualifier', 'kind', 'unit', 'also'] },
);

const speaker = fc.record(
  { name: words, how: fc.constant('named' as const), description: passage },
  { requiredKeys: ['name', 'how'] },
);
const quote: fc.Arbitrary<QuoteCard> = fc.record(
  {
    id: fc.constant('q1'),
    parts: fc.array(passage, { minLength: 1, maxLength: 3 }),
    speaker,
    occasion: passage,
    also,
  },
  { requiredKeys: ['id', 'parts', 'also'] },
);

const story: fc.Arbitrary<Story> = fc.record(
  {
    id: fc.constant('story'),
    section: fc.constantFrom('War', '<Weather>'),
    update: fc.boolean(),
    headline: passage,
    summary: some(passage, 3),
    changes: some(fc.record({ now: figure, was: figure }), 3),
    conflicts: some(fc.record({ sides: fc.array(figure, { minLength: 2, maxLength: 9 }) }), 2),
    figures: some(figure, 5),
    keyPoints: some(passage, 3),
    quotes: some(quote, 3),
    sources: fc.uniqueArray(number, { minLength: 1 }),
  },
  {
    requiredKeys: [
      ...['id', 'update', 'headline', 'summary', 'changes', 'conflicts', 'figures', 'keyPoints', 'quotes'],
      'sources',
    ] as (keyof Story)[],
  },
) as fc.Arbitrary<Story>;

const moved = <T>(fact: fc.Arbitrary<T>) =>
  some(fc.record({ was: fact, now: fact }, { requiredKeys: ['was'] }), 5);
const correction: fc.Arbitrary<Correction> = fc.record({
  source: number,
  edition: fc.constant('alert-a'),
  headline: passage,
  withdrawn: fc.boolean(),
  figures: moved(figure),
  quotes: moved(quote),
}) as fc.Arbitrary<Correction>;

const source = (at: number): fc.Arbitrary<Source> =>
  fc.record(
    {
      number: fc.constant(at),
      articleId: fc.constant('a'),
      revision: fc.constant('0123456789ab'),
      key: fc.constant('a.txt'),
      title: name,
      publisher: name,
      byline: some(name, 2),
      published: fc.constantFrom('2031-05-03', '2030-12-31T23:30:00-05:00', '2031-05-03T10:40:00Z'),
      arrived: fc.constant('2031-05-03T10:41:00.000Z'),
      copyOf: number,
      url: fc.constantFrom('https://a.example/b', 'https://links.invalid/unsubscribe'),
    },
    { requiredKeys: ['number', 'articleId', 'revision', 'key', 'byline'] },
  );

/** Digests of random passages out of hostile words: a mail that fits, with anything a story or a correction may have. */
export const randomDigest: fc.Arbitrary<Digest> = fc
  .record(
    {
      schema: fc.constant(3 as const),
      edition: fc.record({
        id: fc.constant('edition'),
        cadence: fc.constantFrom('alert' as const, 'daily' as const, 'weekly' as const),
      }),
      closed: fc.constant('2031-05-03T23:30:00.000Z'),
      publication: fc.constant(TERN_LETTER),
      lang: fc.constantFrom('en', 'und', 'ar'),
      stories: some(story, 3),
      corrections: some(correction, 3),
      sources: fc.tuple(...NUMBERS.map(source)),
      leftOut: fc.nat(3),
      archive: fc.constantFrom(
        { base: 'https://news.example/archive/', key: '2031-05.abc' },
        { base: 'https://a.example/' },
      ),
    },
    {
      requiredKeys: [
        'schema',
        'edition',
        'closed',
        'publication',
        'lang',
        'stories',
        'corrections',
        'sources',
        'leftOut',
      ],
    },
  )
  .filter(({ stories, corrections }) => stories.length + corrections.length > 0);
