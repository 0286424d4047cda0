import { describe, expect, test } from 'vitest';
import { arranged, inProportion } from '../../../../core/digest/edition/arrange.ts';
import { storyOf } from '../sample.ts';
import { entryOf } from './newsroom.ts';
import { orchestra } from './reports.ts';

const story = (id: string, section?: string) => {
  const choice = storyOf(entryOf({ ...orchestra, id }))!;
  return { ...choice, ...(section !== undefined && { section }) };
};

const SECTIONS = [
  { name: 'Harbour', keywords: ['harbour'] },
  { name: 'Courts', keywords: ['court'] },
];

describe('the order of print', () => {
  const stories = [
    ...[story('a'), story('b', 'Courts'), story('c', 'Harbour')],
    ...[story('d', 'Courts'), story('e'), story('f', 'Harbour')],
  ];
  const ids = (...leads: string[]) =>
    arranged(stories, SECTIONS, (id) => leads.includes(id))
      .map(({ id }) => id)
      .join('');

  test('is section by section, by rank within, and what is in none last', () => {
    expect(ids()).toBe('cfbdae');
  });

  test('begins with what an editor made lead', () => {
    expect(ids('d')).toBe('dcfbae');
    expect(ids('e', 'b')).toBe('becfda'); // in the order given
  });

  test('is by rank where there are no sections', () => {
    expect(
      arranged([story('b'), story('a')], [], () => false)
        .map(({ id }) => id)
        .join(''),
    ).toBe('ba');
  });
});

describe('proportion', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => story(`s${index}`));

  test('up to six stories are told in full', () => {
    expect(inProportion(many(6))).toEqual(many(6));
  });

  test('of more the first three', () => {
    const wide = many(7).map((one) => ({
      ...one,
      figures: [...one.figures, ...one.figures, ...one.figures].slice(0, 3),
      points: [one.lead.facts.headline.span, one.lead.facts.headline.span],
    }));
    const told = inProportion(wide);
    expect(told.map(({ figures }) => figures.length)).toEqual([3, 3, 3, 2, 2, 2, 2]);
    expect(told.map(({ points }) => points.length)).toEqual([2, 2, 2, 1, 1, 1, 1]);
    expect(told.map(({ quotes }) => quotes.length)).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });
});
