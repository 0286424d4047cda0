import { expect, test } from 'vitest';
import { pageLink } from '../../../../core/delivery/links/page-links.ts';

const BASE = 'https://pages.example.org/';

test('a page may need a token', () =>
  expect(pageLink(BASE, 'confirm', '1.ab.c..d')).toBe('https://pages.example.org/confirm?token=1.ab.c..d'));
test('or none', () => expect(pageLink(BASE, 'links')).toBe('https://pages.example.org/links'));
test('people sign up at the base itself', () => expect(pageLink(BASE, '')).toBe(BASE));
test('the base may have a path', () =>
  expect(pageLink(`${BASE}news/`, 'data', 't')).toBe('https://pages.example.org/news/data?token=t'));
test('the base ends in a slash', () =>
  expect(() => pageLink('https://pages.example.org', 'confirm')).toThrow('must end in "/"'));
