import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainTextArticle } from '../../../core/article/plain-text.ts';
import { findHeadline } from '../../../core/facts/headline.ts';
import { readArticle } from '../../../core/facts/reading.ts';

const headlineOf = (text: string, title?: string) => {
  const article = plainTextArticle({ key: 'a.txt', revision: '000000000000', text, title });
  const { span, origin } = findHeadline(readArticle(article));
  return { words: text.slice(span.start, span.end), origin };
};

const LEAD = 'The harbour wall at Port Calder fell on Tuesday night.';

test.each([
  ['a heading', `Harbour wall falls\n\n${LEAD}`, undefined, 'Harbour wall falls'],
  [
    'a known title that is the first line',
    `Harbour wall falls.\n\n${LEAD}`,
    'Harbour wall falls',
    'Harbour wall falls.',
  ],
  [
    'a known title inside the text',
    LEAD,
    'The harbour wall at Port Calder',
    'The harbour wall at Port Calder',
  ],
])('%s is the headline', (_, text, title, words) => {
  expect(headlineOf(text, title)).toEqual({ words, origin: 'title' });
});

test.each([
  ['is not in the text', 'Town mourns', LEAD, LEAD.slice(0, -1)],
  ['is only part of other words', 'harbour wall at Port Cal', LEAD, LEAD.slice(0, -1)],
])('a title that %s is no span, so the lead is', (_, title, text, words) => {
  expect(headlineOf(text, title)).toEqual({ words, origin: 'lead' });
});

test.each([
  ['a short lead is whole but for its full stop', LEAD, LEAD.slice(0, -1)],
  [
    'an abbreviation keeps its full stop',
    'The harbour wall at Port Calder fell at 5 p.m.',
    'The harbour wall at Port Calder fell at 5 p.m.',
  ],
  [
    'a question keeps its mark',
    'Who will pay for the harbour wall at Port Calder?',
    'Who will pay for the harbour wall at Port Calder?',
  ],
  ['a dateline is no part of it', `PORT CALDER, Feb. 11 (Northern Wire) — ${LEAD}`, LEAD.slice(0, -1)],
  ['nor an agency’s', `Port Calder (Wire) - ${LEAD}`, LEAD.slice(0, -1)],
  ['a first sentence that says nothing is passed over', `It is over. ${LEAD}`, LEAD.slice(0, -1)],
  [
    'a long lead ends at a clause',
    'A 60-metre stretch of the harbour wall at Port Calder collapsed in the early hours, sending seawater through the whole of the Old Town.',
    'A 60-metre stretch of the harbour wall at Port Calder collapsed in the early hours',
  ],
  [
    'or before a conjunction',
    'Engineers closed the Route 9 bridge over the Tamarack River on Wednesday after inspectors found cracks in 14 of its 36 hangers.',
    'Engineers closed the Route 9 bridge over the Tamarack River on Wednesday',
  ],
  [
    'not at a comma before the verb',
    'Iain Sorley, the harbour master of Port Calder since 2009, resigned on Friday after the council refused to publish his three letters.',
    'Iain Sorley, the harbour master of Port Calder since 2009, resigned on Friday',
  ],
  [
    'not at the comma of a date',
    'The long-delayed inquiry opened in Port Calder on Feb. 11, 2027, and the first of the ninety witnesses wept in the box as she spoke.',
    'The long-delayed inquiry opened in Port Calder on Feb. 11, 2027',
  ],
  [
    'not in a quotation: the sentence is whole',
    'Iain Sorley called the decision “a disgrace, a scandal, and the end of any trust between the harbour and the council that owns it” on Friday.',
    'Iain Sorley called the decision “a disgrace, a scandal, and the end of any trust between the harbour and the council that owns it” on Friday',
  ],
  [
    'not within a long first clause',
    'The captains of both the ferries that struck the harbour wall by the Old Town of Port Calder have told the county’s maritime inquiry, which sat for the last time on Friday, that neither had slept.',
    'The captains of both the ferries that struck the harbour wall by the Old Town of Port Calder have told the county’s maritime inquiry, which sat for the last time on Friday, that neither had slept',
  ],
  [
    'at the end of a long first clause of an endless sentence',
    'The captains of both the ferries that struck the harbour wall by the Old Town of Port Calder have told the county’s maritime inquiry, which sat for the last time on Friday, that neither of the two had slept in the thirty hours that came before.',
    'The captains of both the ferries that struck the harbour wall by the Old Town of Port Calder have told the county’s maritime inquiry, which sat for the last time on Friday',
  ],
  [
    'after whole words of an endless sentence without clauses',
    `Port Calder harbour wall inquiry captains ferry ${'survey committee report '.repeat(12)}`.trim(),
    'Port Calder harbour wall inquiry captains ferry survey committee report survey committee report survey',
  ],
  [
    'not in a bracket',
    'The county council spent another £3.1m (or £8.2m, after the contractors had put in their claims, and £9m by the time it was over) and got nothing for it.',
    'The county council spent another £3.1m',
  ],
  [
    'not before the main clause',
    'When the first of the two storms reached the harbour on Monday night, the wall had been left unrepaired, after a year of letters.',
    'When the first of the two storms reached the harbour on Monday night, the wall had been left unrepaired',
  ],
  [
    'nor before its verb',
    'When the first of the storms had reached the harbour, the oldest wall in the town by the boats fell after a year of letters.',
    'When the first of the storms had reached the harbour, the oldest wall in the town by the boats fell',
  ],
  [
    'nor before the main verb that follows a relative clause',
    'The woman who was hurt when the harbour wall fell into the boats last week has thanked the crew of the ferry, her family said.',
    'The woman who was hurt when the harbour wall fell into the boats last week has thanked the crew of the ferry, her family said',
  ],
  [
    'and a determiner opens no relative clause',
    'So much for that plan: The council closed the long harbour wall at Port Calder after a month of storms and nine months of letters.',
    'So much for that plan: The council closed the long harbour wall at Port Calder',
  ],
  [
    'else before a phrase',
    'The government announced a programme to rebuild the oldest of the sea walls of the whole county at a cost of many hundred million pounds.',
    'The government announced a programme to rebuild the oldest of the sea walls of the whole county',
  ],
])('%s', (_, lead, words) => expect(headlineOf(lead)).toEqual({ words, origin: 'lead' }));

const PIECES = [
  'The wall ',
  'fell ',
  'of ',
  'after ',
  ', ',
  '. ',
  '“',
  '”',
  '(',
  ')',
  '1,200 ',
  '£8.2m ',
  'said ',
  '\n',
  '— ',
  '😀 ',
  'PORT CALDER — ',
  '"',
  "'",
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 3 })), {
    minLength: 1,
    maxLength: 60,
  })
  .map((parts) => parts.join(''))
  .filter((words) => words.trim() !== '');

test('any text has a headline of its own words, cut at no half character', () => {
  fc.assert(
    fc.property(text, fc.option(text, { nil: undefined }), (words, title) => {
      const headline = headlineOf(words, title).words;
      expect(headline).not.toBe('');
      expect(headline).toBe(headline.trim());
      expect(words.isWellFormed() && !headline.isWellFormed()).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['one word', 'a'.repeat(5000)],
  ['half characters at the cut', `a${'😀'.repeat(2000)}`],
  ['one quotation', `“${'We asked and we asked. '.repeat(300)}”`],
])('a lead of %s is cut all the same', (_, lead) => {
  const { words } = headlineOf(lead);
  expect(words.length).toBeLessThanOrEqual(300);
  expect(words.isWellFormed()).toBe(true);
});
