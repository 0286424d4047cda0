import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lexiconFor } from '../../../core/facts/lexicon/index.ts';
import { splitSentences } from '../../../core/facts/sentences.ts';

const english = lexiconFor('en').sentences;
const split = (text: string) =>
  splitSentences(text, { start: 0, end: text.length }, english).map(({ start, end }) =>
    text.slice(start, end),
  );

// "|" marks where one sentence ends and the next begins.
test.each([
  // Plain ends
  'The wall fell.|Nobody was hurt.|What now?|Run!|It was late',
  'It cost £8.2m.|12 people left.|$40 was missing.|É tarde.',
  'He waited …|The bus came.|He waited...|It left.',
  'What?!|Nobody knew.',
  '“We asked . . . and asked.|It fell . . . .|They knew.',
  // Quotations and brackets close with their sentence
  '“We lost it all.”|The room was quiet.',
  '"We lost it all."|She wept.|(It was late.)|He left.',
  'He called it ‘a mess’.|She did not.|They said “no.”|It rained.',
  '“We lost it.|We will rebuild,” Ruiz said.',
  'Er sagte: „Das ist gut.“|Dann ging er.',
  // Who asked stays with the question
  '“Why now?” he said.|“Who knows?” asked Ruiz.|“Is it safe?” Ms. Ruiz asked.',
  '“Run!” the harbour master shouted.|“Run!” Harbour master Iain Sorley shouted.|“Run!”|The crowd scattered.',
  '“I thought…” Ruiz said.|“I thought ...” Ruiz said.|“I thought so.”|Ruiz said no more.',
  '“Is that all?”|The room was quiet.|He said no.',
  'Is it safe?|Ruiz said it was.',
  '“Is it safe?”|Asked again, Ruiz shrugged.',
  '“We held.” — Ana Ruiz, mayor',
  // Titles and abbreviations
  'Mr. Smith met Dr. Ana Ruiz and Lt. Gen. Tom Okafor.|They spoke.',
  'Sen. Vance (R-Ohio) and Rep. Lee left.|Gov. Pell stayed.',
  'Acme Inc. said so.|Acme Inc. Chief Executive Ana Ruiz agreed.|She left Acme Inc.|The shares fell.',
  'U.S. officials met in the U.S.|The talks failed.|U.S. Senate aides left.',
  'Bread, milk, etc. were sold.|Fruit, e.g. Cox apples, was not.',
  'He lives on Main St. in Arden.|St. Columba’s is near.',
  'Police in Lorne, Wis. Chief Ana Ruiz said so.|They met in Lorne, Wis.|The wall fell.|He was ill.|Ruiz left.',
  'LORNE, Wis. — The wall fell.|It rose.',
  // Initials
  'J. K. Rowan and George W. Vale agreed.|J.K. Rowan left.|J.-P. Duval stayed.',
  'They took vitamin C.|The rest took none.',
  // Numbers
  'No. 10 declined to comment.|The answer was no.|Ruiz left.',
  'Prices rose 3.5 percent to $1.25 billion.|Rates are 4.|Ruiz left.',
  'It opens on Sept. 4 at 10.30am.|It closed in Sept.|The rest waits.',
  '1. The council met.',
  'See p. 12 and vol. 3 of the report.',
  // Times of day
  'The talks ended at 5 p.m.|Officials left.|They meet at 8 p.m. Monday.|It closes at 9 a.m. Eastern time.',
  // No white space, no end
  'See gazette.example/a.html or a.b.c for more.|It says “yes.”and no more.',
  'The node.js team and Yahoo! said no.',
  'A line may\nbreak in a sentence.|And\u00a0white\u2003space may be odd.',
])('%s', (marked) => {
  const sentences = marked.split('|');
  expect(split(marked.replaceAll('|', ' '))).toEqual(sentences);
});

test('Chinese and Japanese full stops need no white space', () => {
  expect(split('「壁は落ちた。」市長は語った。雨。')).toEqual(['「壁は落ちた。」', '市長は語った。', '雨。']);
});

test('a block is cut where it stands, and the white space around it is nobody’s', () => {
  const text = 'Title. Here\n\n  It fell. It rose. \n\nMore. Text.';
  const start = text.indexOf('  It');
  const spans = splitSentences(text, { start, end: text.indexOf('More') }, english);
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['It fell.', 'It rose.']);
});

const PIECES = [
  'Mr. ',
  'U.S. ',
  'Ruiz ',
  'said',
  '. ',
  '.',
  '? ',
  '!" ',
  '”',
  '“',
  '…',
  '... ',
  'J. ',
  'No. ',
  '10',
  '\n',
  ' ',
  'a',
  '—',
  '。',
  '😀',
  'p.m. ',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 3 })))
  .map((parts) => parts.join(''));

test('sentences hold every character of a block but the white space between them, in order', () => {
  fc.assert(
    fc.property(text, fc.nat(20), fc.nat(20), (words, before, after) => {
      const block = { start: Math.min(before, words.length), end: words.length };
      block.end = Math.max(block.start, block.end - after);
      let at = block.start;
      for (const { start, end } of splitSentences(words, block, english)) {
        expect(start).toBeLessThan(end);
        expect(words.slice(at, start).trim()).toBe('');
        expect(words.slice(start, end)).toBe(words.slice(start, end).trim());
        at = end;
      }
      expect(at).toBeLessThanOrEqual(block.end);
      expect(words.slice(at, block.end).trim()).toBe('');
    }),
    { numRuns: 500 },
  );
});

test.each(['a', '.', '. ', 'A. ', 'U.S. ', '?” Ruiz ', '“', '...', 'Mr. ', 'x.y'])(
  'a flood of %j is cut in time',
  (unit) => {
    const flood = unit.repeat(1_000_000 / unit.length);
    const begun = performance.now();
    split(flood);
    expect(performance.now() - begun).toBeLessThan(2000);
  },
);
