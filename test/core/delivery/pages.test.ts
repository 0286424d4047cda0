import { describe, expect, test } from 'vitest';
import { badLinkPage, leavePage, leftPage } from '../../../core/delivery/pages.ts';

describe.each([leavePage, leftPage, badLinkPage])('%o', (page) => {
  const html = page('Tide & <b>Times</b> "daily"');
  test('shows the publication as text', () => {
    expect(html).toContain('Tide &#38; &#60;b&#62;Times&#60;/b&#62;');
    expect(html).not.toContain('<b>');
  });
  test('has a language, a title and one heading, and no script', () => {
    expect(html).toMatch(/<html lang="en" dir="ltr">/);
    expect(html).toMatch(/<title>[^<]+<\/title>/);
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).not.toMatch(/<script|javascript:|https?:/);
  });
});

test('only the first page can act, and by POST', () => {
  expect(leavePage('Tides')).toContain('<form method="post">');
  expect(leftPage('Tides')).not.toContain('<form');
  expect(badLinkPage('Tides')).not.toContain('<form');
});
