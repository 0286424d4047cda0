import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeDigest } from '../../../core/digest/compose.ts';
import { preheaderOf, subjectOf } from '../../../core/digest/subject.ts';
import { dayOf } from '../../../core/digest/words.ts';
import { editionOf, ferry, library } from './sample.ts';

const told = (text: string, summary: string[] = [], keyPoints: string[] = [], more = 0) => {
  const first = { text, headline: text.split('\n')[0]!, summary, keyPoints };
  const digest = composeDigest(editionOf([first, ...Array.from({ length: more }, () => library)]));
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

test('the preheader of several stories is the other headlines', () => {
  expect(preheaderOf(composeDigest(editionOf([ferry, library])))).toBe(library.headline);
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
