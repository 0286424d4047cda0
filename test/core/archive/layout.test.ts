import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { pageOf, sheetPage } from '../../../core/archive/layout.ts';
import { PATHS } from '../../../core/archive/paths.ts';
import { html } from '../../../core/html.ts';
import { expectInert } from './inert.ts';
import { hrefsOf } from './read-page.ts';
import { ternSite } from './tern-site.ts';

const main = html`<h1>${'Title & more'}</h1>`;
const at = (path: string, access: 'public' | 'private' = 'public') =>
  pageOf(ternSite(access), { path, title: 'Title & more', main });

describe('every page', () => {
  test.each(['index.html', 'days/2031-05-03.html', 'articles/a/b.html'])(
    '%s is whole and runs nothing',
    (path) => expectInert({ path, content: at(path) }),
  );

  test.each([
    ['index.html', ''],
    ['days/2031-05-03.html', '../'],
    ['articles/a/b.html', '../../'],
  ])('%s links relatively', (path, up) => {
    const { path: sheet } = sheetPage(ternSite('private'));
    expect(hrefsOf(at(path, 'private'))).toEqual([
      `${up}${sheet}`,
      '#main',
      `${up}index.html`,
      `${up}index.html`,
      `${up}data.html`,
      'https://tern.example/subscribe',
    ]);
  });

  test('the one for missing pages is served at any path and links from the base', () => {
    const relative = hrefsOf(at(PATHS.missing)).filter((href) => !/^https:|^#/.test(href));
    expect(relative).toEqual([]);
  });

  test('says where it stands', () => {
    const crumbs = [
      { name: 'Editions', path: 'index.html' },
      { name: 'A <b>', path: 'editions/a.html' },
    ];
    const page = pageOf(ternSite(), { path: 'articles/a/b.html', title: 'A', main, crumbs });
    expect(page).toContain('<li><a href="../../editions/a.html">A &#60;b&#62;</a></li>');
    expect(at('index.html')).toContain('<a href="index.html" aria-current="page">Editions</a>');
    expect(at('data.html')).toContain('<a href="data.html" aria-current="page">Data</a>');
    expect(at('articles/a/b.html')).not.toContain('aria-current');
  });

  test('says in which language and direction it speaks', () => {
    const page = pageOf(ternSite(), { path: 'a.html', title: 'A', main, lang: 'ar', dir: 'rtl' });
    expect(page).toContain('<html lang="en" dir="ltr">');
    expect(page).toContain('<main id="main" lang="ar" dir="rtl">');
    expect(at('a.html')).toContain('<main id="main">');
  });

  test.each([
    ['public', 'index.html', true],
    ['private', 'index.html', false],
    ['public', PATHS.missing, false],
  ] as const)('a %s %s: search engines may keep it: %s', (access, path, may) => {
    const page = at(path, access);
    expect(page.includes('rel="canonical"')).toBe(may);
    expect(page.includes('application/atom+xml')).toBe(may);
    expect(page.includes('content="noindex"')).toBe(!may);
  });

  test('says who publishes it and what “as stated by” means', () => {
    expect(at('index.html')).toContain('The Tern Letter\n1 Slip Lane, Salt Quay');
    expect(at('index.html')).toContain('“As stated by” names whoever');
  });
});

describe('the stylesheet', () => {
  const { path, content } = sheetPage(ternSite());

  test('is named by what it says', () => {
    expect(path).toBe(`style-${createHash('sha256').update(content).digest('hex').slice(0, 8)}.css`);
    const other = ternSite();
    const colours = { accent: '#aa0000', dark: '#ffaaaa' };
    expect(sheetPage({ ...other, publication: { ...other.publication, colours } }).path).not.toBe(path);
  });

  test('leaves a page most of its room, and loads nothing', () => {
    expect(Buffer.byteLength(content)).toBeLessThan(14_000);
    expect(content).not.toMatch(/url\(|@import|@font-face/);
  });

  test('is whole: every brace has its other', () => {
    let depth = 0;
    for (const mark of content) {
      depth += mark === '{' ? 1 : mark === '}' ? -1 : 0;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  });

  test('lights each group of marks, and knows the colours of both lights', () => {
    expect(content).toContain('main:has(.k1:target) .k1,');
    expect(content).toContain('main:has(.k40:target) .k40{');
    expect(content).toContain('--acc:#0b5f66');
    expect(content).toMatch(/prefers-color-scheme:dark\)\{:root\{[^}]*--acc:#7fd1d3/);
  });
});
