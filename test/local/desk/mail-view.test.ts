import { expect, test } from 'vitest';
import { MARKERS } from '../../../core/digest/links.ts';
import { asSeenIn, asShown, readView } from '../../../local/desk/pages/mail-view.ts';

const OWN = `<a href="${MARKERS.preferences}">Change</a> <a href="${MARKERS.unsubscribe}">Leave</a>`;
const mail = (head: string, body = '') => `<html><head>${head}</head><body>${body}${OWN}</body></html>`;

test.each([
  ['@media (prefers-color-scheme: dark) {', '@media (max-width: 0) {', '@media (min-width: 0) {'],
  ['@media (prefers-color-scheme:dark) {', '@media (max-width: 0) {', '@media (min-width: 0) {'],
  [
    '@media (max-width: 9px) and ( prefers-color-scheme : DARK )',
    '@media (max-width: 9px) and (max-width: 0)',
    '@media (max-width: 9px) and (min-width: 0)',
  ],
  ['@media (prefers-color-scheme: light) {', '@media (min-width: 0) {', '@media (max-width: 0) {'],
  ['color-scheme: light dark;', 'color-scheme: light;', 'color-scheme: dark;'],
  [
    '<meta name="supported-color-schemes" content="light dark">',
    '<meta name="supported-color-schemes" content="light">',
    '<meta name="supported-color-schemes" content="dark">',
  ],
  ['@media (max-width: 480px) {', '@media (max-width: 480px) {', '@media (max-width: 480px) {'],
])('%s is settled', (asked, light, dark) => {
  expect(asSeenIn(mail(asked), 'light')).toContain(`<base target="_blank">${light}</head>`);
  expect(asSeenIn(mail(asked), 'dark')).toContain(`<base target="_blank">${dark}</head>`);
});

test('leaves an article’s words alone', () => {
  const words = 'Write @media (prefers-color-scheme: dark) { color-scheme: light dark }';
  const seen = mail('<base target="_blank">', words).replace(/https:[^"]+/g, '#');
  expect(asSeenIn(mail('', words), 'dark')).toBe(seen);
});

test('makes nobody’s own links lead anywhere', () => {
  expect(asSeenIn(mail(''), 'light')).toContain('<a href="#">Change</a> <a href="#">Leave</a>');
  expect(asShown(`Change: ${MARKERS.preferences}\nLeave: ${MARKERS.unsubscribe}`)).toBe(
    'Change: (each reader’s own link)\nLeave: (each reader’s own link)',
  );
});

test.each([
  ['', 'desktop', 'light'],
  ['view=phone&light=dark', 'phone', 'dark'],
  ['view=text', 'text', 'light'],
  ['view=<script>&light=blue', 'desktop', 'light'],
])('“%s” asks for %s, %s', (query, form, light) => {
  expect(readView(new URLSearchParams(query))).toEqual({ form, light });
});
