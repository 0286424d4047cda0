import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { topicMatcher } from '../../../../core/delivery/subscriber/topics.ts';

describe('a topic stands in an edition', () => {
  test.each([
    ['harbour', 'The harbour is flooded.'],
    ['HARBOUR', 'The Harbour is flooded.'],
    ['harbour', 'harbour'],
    ['city council', 'The city council met.'],
    ['city council', 'The city\ncouncil met.'],
    ['city council', 'The city\r\n  council met.'],
    ['city council', 'The city-council met.'],
    ['city-council', 'The city council met.'],
    ['  city   council ', 'The city council met.'],
    ['council', 'The “council’s” budget'],
    ['sao paulo', 'From São Paulo'],
    ['São Paulo', 'From SAO PAULO'],
    ['café', 'a cafe\u0301 in town'], //     composed and not
    ['Koln', 'Der Dom zu Köln steht.'],
    ['köln', 'KÖLN'],
    ['Straße', 'HAUPT-STRASSE'],
    ['strasse', 'Die Straße ist zu.'],
    ['tromso', 'Tromsø'],
    ['Łódź', 'In Lodz'],
    ['bridge', 'the bri\u00addge'], //       soft hyphen
    ['covid 19', 'Covid-19 cases'],
    ['3', 'Some 3 boats'],
    ['афины', 'Афины и Рим'],
    ['İstanbul', 'istanbul'],
    ['東京', '昨日、東京都で'], //             no spaces between words
    ['กรุงเทพ', 'ที่กรุงเทพมหานคร'],
    ['ﬁsh', 'fish market'], //               ligature
    ['日本', '日本'],
  ])('%s: %j', (topic, text) => expect(topicMatcher(text)([topic])).toBe(true));
});

describe('a topic does not stand in an edition', () => {
  test.each([
    ['us', 'The bus is late.'],
    ['bus', 'The buses are late.'],
    ['harbour', 'The harbourmaster spoke.'],
    ['harbour', ''],
    ['city council', 'The council of the city'],
    ['city council', 'The city’s council'],
    ['council city', 'the city council'],
    ['3', 'Some 33 boats'],
    ['art', 'the start'],
    ['…', 'and so on …'], //                 no word at all
    [' ', 'a b'],
    ['京東', '東京'],
    ['.*', 'anything'],
  ])('%s: %j', (topic, text) => expect(topicMatcher(text)([topic])).toBe(false));
});

describe('a reader', () => {
  const wants = topicMatcher('The harbour is flooded.');
  test('without topics gets everything', () => expect(wants([])).toBe(true));
  test('gets what one of the topics stands in', () => expect(wants(['bridge', 'harbour'])).toBe(true));
  test('gets nothing that no topic stands in', () => expect(wants(['bridge', 'tide'])).toBe(false));
  test('gets the same answer each time', () => {
    expect([wants(['harbour']), wants(['tide']), wants(['harbour']), wants(['tide'])]).toEqual([
      ...[true, false, true, false],
    ]);
  });
  test('is found among more topics than are remembered', () => {
    for (let n = 0; n < 10_100; n++) wants([`topic ${n}`]);
    expect(wants(['harbour', 'one more'])).toBe(true);
    expect(wants(['one more'])).toBe(false);
  });
});

const word = fc.stringMatching(/^[a-zäöüßéø]{1,8}$/);

test('any run of words of a text stands in it, however the text is wrapped', () =>
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 12 }),
      fc.nat(),
      fc.nat(),
      fc.constantFrom(' ', '\n', '\r\n\t', '-', ', '),
      (words, from, length, gap) => {
        const start = from % words.length;
        const run = words.slice(start, start + 1 + (length % 4)).join(' ');
        expect(topicMatcher(words.join(gap))([run.toUpperCase()])).toBe(true);
      },
    ),
  ));

test('a word stands in any text it is put into, and in none without it', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
      expect(topicMatcher(`${before} xyzzyx1 ${after}`)(['Xyzzyx1'])).toBe(true);
      expect(topicMatcher(`${before} xyzzyx1${after}`.replaceAll('xyzzyx1', ''))(['xyzzyx1'])).toBe(false);
    }),
  ));

test.each([
  ['a a a …', 'a ', `${'a '.repeat(29)}b`],
  ['one long word', 'a', `${'a'.repeat(59)}b`],
  ['accents on accents', '\u0301', 'harbour'],
  ['nothing but spaces', ' ', 'harbour'],
])('a megabyte of %s is read', (_, piece, topic) =>
  expect(topicMatcher(piece.repeat(1_000_000))([topic])).toBe(false),
);
