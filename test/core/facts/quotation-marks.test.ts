import { expect, test } from 'vitest';
import { findStretches } from '../../../core/facts/finders/quotation-marks.ts';
import { readWords } from '../../../core/facts/finders/words.ts';
import { lexiconFor } from '../../../core/facts/lexicon/index.ts';
import { readText, spoken } from './read-text.ts';

const between = (text: string) =>
  findStretches(readWords(readText(text)), lexiconFor('en').quotes).map(({ start, end }) =>
    text.slice(start, end),
  );

test.each([
  ['curly', 'Ruiz said: “The tide came early.”', ['The tide came early.']],
  ['straight', 'Ruiz said: "The tide came early."', ['The tide came early.']],
  ['guillemets', 'Ruiz said: « The tide came early. »', ['The tide came early.']],
  ['guillemets turned inwards', 'Ruiz said: »The tide came early.«', ['The tide came early.']],
  ['low and high', 'Ruiz said: „The tide came early.“', ['The tide came early.']],
  ['low and high, as in Polish', 'Ruiz said: „The tide came early.”', ['The tide came early.']],
  ['single', '‘The tide came early,’ Ruiz said.', ['The tide came early,']],
  ['single straight', "'The tide came early,' Ruiz said.", ['The tide came early,']],
  ['single low', 'Ruiz said: ‚The tide came early.‘', ['The tide came early.']],
  ['single guillemets', 'Ruiz said: ‹The tide came early.›', ['The tide came early.']],
  ['single, nested', '“He told me ‘go home’ and left,” she said.', ['He told me ‘go home’ and left,']],
  ['double in single', '‘He told me “go home” and left,’ she said.', ['He told me “go home” and left,']],
  ['curly in straight', '"They call it “the wall” here," she said.', ['They call it “the wall” here,']],
  ['same marks nested', '“They call it “the wall” here,” she said.', ['They call it “the wall” here,']],
  ['opened curly, closed straight', '“The tide came early," she said.', ['The tide came early,']],
  ['closed by an opening mark', '“Why now?“ she asked.', ['Why now?']],
  ['after a colon without a space', 'Ana Ruiz (Greens):"Not in my town."', ['Not in my town.']],
  [
    'apostrophes inside single marks',
    '‘It’s the workers’ money and it wasn’t theirs,’ he said.',
    ['It’s the workers’ money and it wasn’t theirs,'],
  ],
  [
    'an apostrophe after a number',
    '‘It was the 1990’s finest hour,’ he said.',
    ['It was the 1990’s finest hour,'],
  ],
  [
    'brackets and ellipses stay',
    '“We [the crew] … had no … choice,” she said.',
    ['We [the crew] … had no … choice,'],
  ],
  ['spaced marks', 'The sea " was never so high , " she said .', ['was never so high ,']],
])('%s', (_, text, expected) => expect(between(text)).toEqual(expected));

test.each([
  ['possessives', "The fishers' boats and the crews' nets were lost."],
  ['curly possessives', 'The fishers’ boats and the crews’ nets were lost.'],
  ['contractions', "They don't know and can't tell; it's Ana's and rock 'n' roll's."],
  ['years', "The '90s and the ’80s were kinder to the port."],
  ['feet and inches', 'The keeper is 6\'2" and his brother 5\'11" tall.'],
  ['an unclosed mark in the middle of a sentence', 'The so-called "green belt was never green.'],
  ['nothing between the marks', 'He typed "" and “…” into the box.'],
])('leaves alone %s', (_, text) => expect(between(text)).toEqual([]));

test('a quotation that runs on over paragraphs is one quotation', () => {
  const text =
    'Ana Ruiz said: “The tide came early.\n“We had no boats.\n“We have none now.”\nThe port is shut.';
  expect(spoken(text)).toEqual(['Ana Ruiz: The tide came early. / We had no boats. / We have none now.']);
});

test('an unclosed quotation ends with its paragraph', () => {
  const text = '“The tide came early, Ana Ruiz said.\nThe port is shut.\n“We go on,” she said.';
  expect(between(text)).toEqual(['The tide came early, Ana Ruiz said.', 'We go on,']);
});

test('single marks in an article of double ones are headlines and slips', () => {
  const text = 'Mayor calls plan a ‘gift to the rich few’ in town\n“It is a gift,” Mayor Ana Ruiz said.';
  expect(spoken(text)).toEqual(['Ana Ruiz: It is a gift,']);
});

test('headings hold no quotations', () => {
  expect(spoken('# “We will not move,” says mayor\nAna Ruiz spoke on Monday.')).toEqual([]);
});
