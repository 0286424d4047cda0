import { expect, test } from 'vitest';
import { isSite, withoutSite } from '../../../../core/article/html/printed-title.ts';

const SITES = ['Harbour Gazette', 'harbourgazette.example'];

test.each([
  ['Quay reopens | Harbour Gazette', 'Quay reopens'],
  ['Quay reopens - The Harbour Gazette', 'Quay reopens'],
  ['Quay reopens – harbourgazette.example', 'Quay reopens'],
  ['Harbour Gazette: Quay reopens', 'Quay reopens'],
  ['Quay reopens – Harbour Gazette - Harbour Gazette', 'Quay reopens'],
  ['Rates: up again | Harbour Gazette', 'Rates: up again'],
])('%s is %s', (title, bare) => expect(withoutSite(title, SITES)).toBe(bare));

test.each([
  'Quay reopens',
  'Quay reopens | Photos',
  'Rates: up again',
  'Quay reopens - at last',
  'Harbour Gazette',
  'Why Harbour Gazette closes',
  'Mother-in-law of all storms',
])('%s stays', (title) => expect(withoutSite(title, SITES)).toBe(title));

test('a title is cut where the page prints the rest as its heading', () => {
  expect(withoutSite('Quay reopens | Business', [], ['Quay reopens'])).toBe('Quay reopens');
  expect(withoutSite('Business » Quay reopens', [], ['Quay reopens'])).toBe('Quay reopens');
  expect(withoutSite('Rates: up again', [], ['Rates: up again', 'Rates'])).toBe('Rates: up again');
});

test.each([
  ['Harbour Gazette', true],
  ['the harbour gazette', true],
  ['HarbourGazette.example', true],
  ['Gazette', true], // stands in the host name
  ['Harbour walls', false],
  ['', false],
])('%s is the site: %s', (words, site) => expect(isSite(words, SITES)).toBe(site));

test.each([' | ', ': ', ' - ', 'a', ' '])('a flood of %s ends in time', (piece) => {
  const begun = performance.now();
  withoutSite(piece.repeat(100_000), SITES, SITES);
  withoutSite(`a${piece}`.repeat(100), SITES, SITES);
  expect(performance.now() - begun).toBeLessThan(5000);
});
