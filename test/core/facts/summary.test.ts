import { expect, test } from 'vitest';
import { plainTextArticle } from '../../../core/article/plain-text.ts';
import { readArticle } from '../../../core/facts/reading.ts';
import { findSummary } from '../../../core/facts/summary.ts';

const summaryOf = (text: string) => {
  const reading = readArticle(plainTextArticle({ key: 'a.txt', revision: '000000000000', text }));
  return findSummary(reading).map(({ start, end }) => text.slice(start, end));
};

const LEAD = 'The harbour wall at Port Calder fell on Tuesday night, leaving 44 families without homes.';
const SECOND = 'Three people were taken to hospital, and 1,200 homes had no power.';
const QUOTED = '“It sounded like a lorry tipped off a roof, and then it was quiet,” Marguerite Vance said.';
const LATER = 'The lighthouse keeper was having his supper.';

test.each([
  ['the lead and the next', `Wall falls\n\n${LEAD}\n\n${SECOND}\n\n${LATER}`, [LEAD, SECOND]],
  ['in reading order, past a quotation', `${LEAD}\n\n${QUOTED}\n\n${SECOND}`, [LEAD, SECOND]],
  [
    'never the lead twice',
    `${LEAD}\n\nThe harbour wall fell on Tuesday night at Port Calder.\n\n${SECOND}`,
    [LEAD, SECOND],
  ],
  [
    'a pronoun beside its sentence',
    `${LEAD} It had been built by hand in the reign of Victoria.`,
    [LEAD, 'It had been built by hand in the reign of Victoria.'],
  ],
  [
    'a pronoun adrift only for want of others',
    `${LEAD}\n\n${SECOND}\n\nThey were wet.\n\nHe left them his boat for the night.`,
    [LEAD, SECOND],
  ],
  [
    'no pronoun adrift',
    `${LEAD}\n\nThey were told at six by the lifeboat crew.\n\n${SECOND}`,
    [LEAD, SECOND],
  ],
  ['one sentence where there is no more', `Wall falls\n\n${LEAD}`, [LEAD]],
  ['a quotation where there is nothing else', `${LEAD}\n\n${QUOTED}`, [LEAD, QUOTED]],
])('%s', (_, text, sentences) => expect(summaryOf(text)).toEqual(sentences));

test.each([['Water'], ['“Who knew that it would fall so soon?\n\n“Who knew?'], ['It fell. It rose.']])(
  'nothing to sum up in %j',
  (text) => expect(summaryOf(text)).toEqual([]),
);
