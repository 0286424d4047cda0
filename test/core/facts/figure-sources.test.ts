import { expect, test } from 'vitest';
import { figuresOf } from './read-figures.ts';

test.each<[string, string | undefined]>([
  [
    'Nach Angaben des Statistischen Bundesamts stiegen die Mieten um 3,8 Prozent.',
    'des Statistischen Bundesamts',
  ],
  ['Nach Angaben der Polizei fuhr der Mann mit 90 km/h.', 'der Polizei'],
  ['Der Wagen fuhr nach Angaben der Polizei mit rund 90 km/h.', 'der Polizei'],
  ['Laut Bürgermeisterin Eva Holm kostet der Bau 5 Millionen Euro.', 'Bürgermeisterin Eva Holm'],
  ['Laut Ostby fällt Kapitän Pell sechs Wochen aus.', 'Ostby'],
  [
    'Laut einer neuen Studie der Universität Arden leben 12 Wölfe im Wald.',
    'einer neuen Studie der Universität Arden',
  ],
  ['Dem Ministerium zufolge starben 12 Menschen.', 'Dem Ministerium'],
  ['Zufolge hatte das nichts: 12 Menschen starben.', undefined],
])('who states it in: %s', (text, source) =>
  expect(figuresOf(text, undefined, 'de')[0]?.attribution).toBe(source),
);

test('a source is no label', () => {
  const text = 'Nach Angaben der Polizei fuhr der Mann mit 90 km/h.';
  const [figure] = figuresOf(text, undefined, 'de');
  expect(text.slice(figure?.label.start, figure?.label.end)).toBe('fuhr der Mann');
});

test.each<[string, string | undefined]>([
  ['The harbour council put estimated losses at £4m.', undefined],
  ['According to the Bank of Ostby, prices rose 4%.', 'the Bank of Ostby'],
])('in English: %s', (text, source) => expect(figuresOf(text)[0]?.attribution).toBe(source));

test.each(['The 310,000-strong teachers’ union will strike.', 'Ten-man Ostby beat Arden.'])(
  'no figure in: %s',
  (text) => expect(figuresOf(text)).toEqual([]),
);

test('a verb after a bare number is no noun', () => {
  expect(figuresOf('The remaining 23 struck residential buildings.')[0]?.counts).toBeUndefined();
  expect(figuresOf('The remaining 23 wounded soldiers left.')[0]?.counts).toBe('wounded soldiers');
});
