import { describe, expect, test } from 'vitest';
import { sketchOf } from '../../../core/stories/sketch.ts';
import { Sketch } from '../../../core/stories/sketch-schema.ts';
import { EVENTS, member } from './articles.ts';

const FIVE_MEGABYTES = 5 * 1024 * 1024;
const fill = (piece: string) =>
  piece.repeat(Math.ceil(FIVE_MEGABYTES / piece.length)).slice(0, FIVE_MEGABYTES);

describe('a sketch', () => {
  test.each([
    ['an article', EVENTS.ferry.first],
    ['nothing', ''],
    ['one word', 'Skarn'],
    ['digits', '1 22 333 4444'],
    ['no letters', '— … !! 🙂'],
    ['half of a surrogate pair', 'Skarn \ud800 ferry \udc00'],
    ['Chinese', '北港市周二发生地震'],
    ['Thai', 'แผ่นดินไหวที่ท่าเรือเหนือ'],
    ['Arabic', 'زلزال يضرب الميناء الشمالي'],
    ['5 MB of one letter', fill('a')],
    ['5 MB of one word', fill('harbour ')],
    ['5 MB of line breaks', fill('\n')],
    ['5 MB of digits', fill('7 1 ')],
    ['5 MB of combining marks', fill('a\u0301\u0302')],
    ['5 MB of Chinese', fill('北港市周二发生地震')],
    ['5 MB of opening brackets', fill('(')],
  ])('is valid and small: %s', (_, text) => {
    const sketch = sketchOf({ text, lang: 'en' });
    expect(Sketch.parse(JSON.parse(JSON.stringify(sketch)))).toEqual(sketch);
    expect(JSON.stringify(sketch).length).toBeLessThanOrEqual(2_300);
  });

  test('of a long article is no larger than the schema allows', () => {
    const text = Array.from({ length: 20_000 }, (_, at) => `word${at}`).join(' ');
    const sketch = sketchOf({ text, lang: 'en' });
    expect(Sketch.parse(sketch)).toEqual(sketch);
    expect(sketch.length).toBeGreaterThan(5_000);
  });

  test('is the same each time', () => {
    expect(member('a', EVENTS.quake.first)).toEqual(member('a', EVENTS.quake.first));
  });

  test('reads a title that the text does not have', () => {
    const [title = '', ...rest] = EVENTS.ferry.first.split('\n\n');
    const text = rest.join('\n\n');
    expect(sketchOf({ text, title, lang: 'en' })).not.toEqual(sketchOf({ text, lang: 'en' }));
    const whole = EVENTS.ferry.first;
    expect(sketchOf({ text: whole, title, lang: 'en' })).toEqual(sketchOf({ text: whole, lang: 'en' }));
  });

  test('leaves out captions, bylines and the dateline', () => {
    const lead = 'The ferry Solveig ran into the breakwater at Skarn.';
    const text = `Photo: A. Holm\nOSTER, May 6 (Newswire) — ${lead}`;
    const blocks = [
      { kind: 'caption' as const, span: { start: 0, end: 14 } },
      { kind: 'paragraph' as const, span: { start: 15, end: text.length } },
    ];
    expect(sketchOf({ text, blocks, lang: 'en' })).toEqual(sketchOf({ text: lead, lang: 'en' }));
  });

  test.each([
    ['the function words of its language', 'en', 'It was with them and she had been there.'],
    ['days and months', 'en', 'On Monday, May, Friday, September.'],
    ['those of a language without a lexicon', 'fr', 'Le la les des est dans pour qui.'],
    ['those of every language where it is not known', 'und', 'the und les gli het'],
  ])('has no term for %s', (_, lang, text) => {
    expect(sketchOf({ text, lang }).terms).toBe('');
  });
});
