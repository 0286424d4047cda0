import { expect, test } from 'vitest';
import { findNames, parseByline } from '../../../core/article/byline.ts';

test.each([
  ['By Ana Ruiz', ['Ana Ruiz']],
  ['By Ana Ruiz and Tom Okafor, Harbour Gazette', ['Ana Ruiz', 'Tom Okafor']],
  ['By Ana Ruiz, Tom Okafor and Lee Chan', ['Ana Ruiz', 'Tom Okafor', 'Lee Chan']],
  ['By Ana Ruiz, Chief Political Correspondent', ['Ana Ruiz']],
  ['BY ANA RUIZ', ['ANA RUIZ']],
  ['By Ana Ruiz in Port Calder', ['Ana Ruiz']],
  ['By: J. K. Rowan | Northern Wire', ['J. K. Rowan']],
  ['Words by Zoë O’Hara & Jean-Luc de la Tour', ['Zoë O’Hara', 'Jean-Luc de la Tour']],
  ['Reporting by Siôn Rhys-Owen – Westmark Times', ['Siôn Rhys-Owen']],
])('%s', (line, names) => expect(parseByline(line)).toEqual(names));

test.each([
  'By the numbers',
  'By Monday Night, the town was empty',
  'By Friday the water had gone.',
  'By 2027 the bakery will make 3 million loaves a week',
  'By Ana',
  'By far the most expensive wall in the county',
  'Bystanders Ana Ruiz and Tom Okafor',
  'Ana Ruiz',
  `By ${'Ana Ruiz, '.repeat(40)}`,
])('%s names no writer', (line) => expect(parseByline(line)).toBeUndefined());

test('a credit without its "By" gives the names', () => {
  expect(findNames('Ana Ruiz; Tom Okafor')).toEqual(['Ana Ruiz', 'Tom Okafor']);
});
