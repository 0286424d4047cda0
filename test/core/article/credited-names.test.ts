import { expect, test } from 'vitest';
import { creditedNames, isPersonal } from '../../../core/article/credited-names.ts';

test.each([
  ['Ana Ruiz', ['Ana Ruiz']],
  ['By Ana Ruiz and Tom Okafor, CFP', ['Ana Ruiz', 'Tom Okafor']],
  ['Ana Ruiz, Tom Okafor', ['Ana Ruiz', 'Tom Okafor']],
  ['Ana Ruiz, Harbour Gazette', ['Ana Ruiz']],
  ['Ana Ruiz, AP', ['Ana Ruiz']],
  ['ANA RUIZ', ['ANA RUIZ']],
  ['Written by Zoë O’Hara & Jean-Luc de la Tour', ['Zoë O’Hara', 'Jean-Luc de la Tour']],
  ['Ana Ruiz, PhD; Siôn d’Aulnay', ['Ana Ruiz', 'Siôn d’Aulnay']],
  ['By Ana Ruiz March 12, 2026', ['Ana Ruiz']],
  ['Ana Ruiz · 12 March 2026', ['Ana Ruiz']],
  ['Ana Ruiz in Port Calder', ['Ana Ruiz']],
  ['Ana Ruiz | Harbour Gazette', ['Ana Ruiz']],
  ['Von Ana Ruiz, dpa', ['Ana Ruiz']],
  ['Von Miller', ['Von Miller']], // a first name here
  ['Ma Jun', ['Ma Jun']], // no Master of Arts
  ['Thomas More', ['Thomas More']],
  ['Ana &amp; Tom', ['Ana', 'Tom']],
  ['Ana', ['Ana']],
  ['Ana, CFP', ['Ana']],
  ['山田太郎', ['山田太郎']],
  ['Ana Ruiz, Ana Ruiz', ['Ana Ruiz']],
  ['Harbour Desk', ['Harbour Desk']],
  ['Westmark News Agency', ['Westmark News Agency']],
])('%s', (credit, names) => expect(creditedNames(credit)).toEqual(names));

test.each([
  '',
  'admin',
  'Admin',
  'ana.ruiz',
  'ana_ruiz77',
  'AnaR',
  '@anaruiz',
  'ana@gazette.example',
  'https://social.example/anaruiz',
  'Editor',
  'Senior Reporter',
  'Guest Author',
  'Read more',
  'Last updated',
  'Web Team',
  'undefined',
  'the wall fell on 44 homes',
  'PhD',
])('%s names nobody', (credit) => expect(creditedNames(credit)).toEqual([]));

test.each([
  ['Ana Ruiz', true],
  ['山田太郎', true],
  ['Ana', false],
  ['Harbour Gazette', false],
])('%s is how a person signs: %s', (name, personal) => expect(isPersonal(name)).toBe(personal));

test.each(['A', 'Ana ', ', ', 'and ', '(', '&amp;', '<b>'])('a flood of %s ends in time', (piece) => {
  const begun = performance.now();
  creditedNames(piece.repeat(100_000));
  expect(performance.now() - begun).toBeLessThan(5000);
});
