import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillerAfter, preheaderOf, subjectOf } from '../../../core/digest/subject.ts';
import { dayOf } from '../../../core/digest/words.ts';
import { digestOf } from './digest-of.ts';
import { floodCorrection, floodDigest, floodStory, withdrawal } from './flood.ts';
import { ferry, library } from './sample.ts';

const told = (text: string, summary: string[] = [], keyPoints: string[] = [], more = 0) => {
  const first = { text, headline: text.split('\n')[0]!, summary, keyPoints };
  const digest = digestOf([first, ...Array.from({ length: more }, () => library)]);
  return { subject: subjectOf(digest), preheader: preheaderOf(digest) };
};

test.each([
  ['Bridge opens', 0, 'Bridge opens'],
  ['Bridge opens', 1, 'Bridge opens · and 1 more'],
  ['Bridge opens', 12, 'Bridge opens · and 12 more'],
  [
    'Bridge over the Marl opens to walkers and riders nine years after the first stone was laid',
    0,
    'Bridge over the Marl opens to walkers and riders nine years…',
  ],
  ['\u202E\0', 0, 'The Tern Letter'],
])('%s and %i more', (headline, more, subject) => {
  expect(told(headline, [], [], more).subject).toBe(subject);
});

test.each([
  [['It opens today.'], [], 'It opens today.'],
  [['Bridge opens in Marl today.', 'Walkers came.'], [], 'Walkers came.'], // does not say the subject again
  [['Bridge opens in Marl today.'], ['Cars must wait.'], 'Cars must wait.'],
  [[], [], ''],
])('preheader after %j, %j', (summary, keyPoints, preheader) => {
  expect(told(['Bridge opens', ...summary, ...keyPoints].join('\n'), summary, keyPoints).preheader).toBe(
    preheader,
  );
});

test.each([
  ['About 400 people came.', 'About 400 people came.'], // says it already
  ['It was full.', 'It was full. · About 400 — people had filled the square'],
  ['It was full. '.repeat(6).trim(), 'It was full. '.repeat(6).trim()], // no room
  [undefined, 'About 400 — people had filled the square'],
])('a preheader has the best figure where it says more: %s', (summary, preheader) => {
  const sentence = 'About 400 people had filled the square.';
  const marked = {
    ...library,
    text: ['Readers keep it', summary, sentence].join('\n'),
    headline: 'Readers keep it',
  };
  const { figures } = digestOf([library]).stories[0]!;
  const digest = digestOf([{ ...marked, summary: summary ? [summary] : [], figures: [] }]);
  expect(preheaderOf({ ...digest, stories: [{ ...digest.stories[0]!, figures }] })).toBe(preheader);
});

test('what follows a preheader cannot be seen, and fills what an inbox shows', () => {
  expect(fillerAfter('')).toBe('');
  expect(fillerAfter('It opens today.')).toMatch(
    /^(?:(?:\u034f\u200c\u00a0){10} ){13}(?:\u034f\u200c\u00a0){5}$/,
  );
  expect(fillerAfter('x'.repeat(110))).toMatch(/^(?:(?:\u034f\u200c\u00a0){10} ){4}$/);
});

test('the preheader of several stories is the other headlines', () => {
  expect(preheaderOf(digestOf([ferry, library]))).toBe(library.headline);
});

const long = 'Bridge over the Marl opens to walkers and riders nine years after the first stone was laid';
const headed = <T extends { headline: { text: string } }>(what: T, text: string): T => ({
  ...what,
  headline: { ...what.headline, text },
});

test.each([
  [[floodStory], [], 'Update: Marl flood: 44 hurt, bridge closed'],
  [[floodStory, floodStory], [withdrawal], 'Update: Marl flood: 44 hurt, bridge closed · and 1 more'],
  [[{ ...floodStory, update: false }, floodStory], [], 'Marl flood: 44 hurt, bridge closed · and 1 more'],
  [[headed(floodStory, long)], [], 'Update: Bridge over the Marl opens to walkers and riders nine years…'],
  [[], [floodCorrection], 'Correction: River Marl floods three villages'],
  [
    [],
    [withdrawal, floodCorrection, floodCorrection],
    'Withdrawn: Salt Quay ferry returns after winter… · and 2 more',
  ],
  [[], [headed(withdrawal, long)], 'Withdrawn: Bridge over the Marl opens to walkers and riders…'],
  [[], [floodCorrection, withdrawal], 'Correction: River Marl floods three villages · and 1 more'],
  [[floodStory], [withdrawal], 'Update: Marl flood: 44 hurt, bridge closed'],
])('subject %#', (stories, corrections, subject) => {
  expect(subjectOf({ ...floodDigest, stories, corrections })).toBe(subject);
  expect(subject.length).toBeLessThanOrEqual(70);
});

const change = floodStory.changes[0]!;
const labelled = (text: string) => {
  const now = { ...change.now, label: { ...change.now.label, text } };
  return [{ ...floodStory, changes: [{ ...change, now }] }];
};

test.each([
  // what has changed comes first
  [[floodStory], [], 'Some 1,100 — homes are without power, was Some 700'],
  [labelled('x '.repeat(70)), [], 'Some 1,100, was Some 700'], // no number is cut
  [
    [{ ...floodStory, changes: [] }],
    [],
    'The bridge at Nether Ayle will stay closed for 12 days. · About 62% — village', // the best figure, where there is room
  ],
  [[floodStory, headed(floodStory, 'Bridge opens')], [], 'Bridge opens'],
  [[], [floodCorrection], 'At least 30 — people were hurt, was 9'],
  [[], [{ ...floodCorrection, figures: [] }], 'This article has changed since we told you of it.'],
  [[], [withdrawal], 'Withdrawn by its source.'],
  [[], [floodCorrection, withdrawal], 'Salt Quay ferry returns after winter of repairs'],
])('preheader %#', (stories, corrections, preheader) => {
  expect(preheaderOf({ stories, corrections })).toBe(preheader);
});

test('a subject is one line of at most 70 characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), fc.nat(2), (line, more) => {
      const headline = `${line.replaceAll('\n', ' ')}x`;
      const { subject, preheader } = told(headline, [], [], more);
      expect(subject.length).toBeLessThanOrEqual(70);
      expect(preheader.length).toBeLessThanOrEqual(110);
      expect(subject + preheader).not.toMatch(/[\r\n\0\u202e]/);
    }),
  );
});

test.each([
  ['2031-03-07', '7 March 2031'],
  ['2031-12-31T23:30:00-11:00', '31 December 2031'], // the source's own day
  ['2031-13-01', undefined],
  ['soon', undefined],
])('day of %s', (published, day) => expect(dayOf(published)).toBe(day));
