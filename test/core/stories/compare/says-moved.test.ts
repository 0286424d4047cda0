import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../../../core/stories/compare/changes.ts';
import { saysItMoved } from '../../../../core/stories/compare/says-moved.ts';
import { reportFrom } from './reports.ts';

const MORNING =
  'At least 12 people have died in the floods and 40 are missing. The damage is put at 3 million euros.';
const MORGEN = 'Bei dem Brand wurden 17 Menschen verletzt.';

/** Whether a later report that moves one number on says so itself. */
function said(before: string, after: string, lang = 'en'): boolean[] {
  const [was, now] = [reportFrom('Wire', 8, before, lang), reportFrom('Post', 12, after, lang)];
  return changesBetween([was], [now]).map((change) => saysItMoved(change.was, change.now));
}

describe('a number has moved on by the words of its own report', () => {
  test.each([
    'The toll of the floods has risen to 19.',
    'The death toll from the floods has risen to at least 19.',
    'The toll of the floods rose to 19, up from 12 in the morning.',
    'The death toll from the floods rose from 12 to 19.',
    'Four more people were found dead, bringing the death toll of the floods to 19.',
    'The number of missing people fell to 33.',
    'The number of people killed in the floods dropped to 9.',
  ])('%s', (now) => {
    expect(said(MORNING, now)).toEqual([true]);
  });

  test.each([
    'Die Zahl der Verletzten ist auf 23 gestiegen.',
    'Die Zahl der Verletzten stieg von 17 auf 23.',
    'Die Zahl der Verletzten stieg auf mindestens 23.',
  ])('%s', (now) => {
    expect(said(MORGEN, now, 'de')).toEqual([true]);
  });
});

describe('a number only differs', () => {
  test.each([
    'The floods have killed 19 people.',
    'The floods have now killed 19 people.',
    'Another 33 people are missing.',
    'The number of people killed in the floods dropped to 19.', // which is more than 12
    'The rise of the river cost 19 people their lives in the floods: they died.',
    'The damage of the floods is put at 5 million euros.',
    'The floods drove up the bill: the damage is put at 5 million euros.',
  ])('%s', (now) => {
    expect(said(MORNING, now)).toEqual([false]);
  });

  test('in German', () => {
    expect(said(MORGEN, 'Bei dem Brand wurden 23 Menschen verletzt.', 'de')).toEqual([false]);
  });

  test.each([
    [8, true],
    [18, false],
  ])('when it is the older one: from %i h to 12 h', (hour, moved) => {
    const [was, now] = [
      reportFrom('Wire', hour, 'The floods have killed 12 people.'),
      reportFrom('Post', 12, 'The toll of the floods has risen to 19.'),
    ].map((report) => ({ report, figure: report.facts.figures[0]! }));
    expect(saysItMoved(was!, now!)).toBe(moved);
  });
});
