import { readdirSync, readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { describe, expect, test } from 'vitest';
import { viewOf } from '../../core/digest/view.ts';
import { compileMjml, generate, readTemplate, TEMPLATES } from '../../templates/compile.ts';
import { digestTemplate } from '../../templates/digest.generated.js';
import { digestOf } from '../core/digest/digest-of.ts';
import { floodDigest } from '../core/digest/flood.ts';
import { ferry, library } from '../core/digest/sample.ts';
import { msoView, normalView, unbalanced } from './tag-balance.ts';

const made = (name: string) => readFileSync(`templates/${name}.generated.js`, 'utf8');
const viewsOf = (count: number) => {
  const articles = Array.from({ length: count }, (_, index) => (index % 2 === 0 ? ferry : library));
  return viewOf(digestOf(articles, { leftOut: 2 }), { stories: count === 7 ? 3 : 0, corrections: 0 });
};
// With updates, conflicts, corrections and sections; with nothing but corrections; and of plain stories.
const views = {
  'one story': viewsOf(1),
  'three stories': viewsOf(3),
  'seven stories': viewsOf(7),
  'all there is': viewOf(floodDigest),
  'nothing but corrections': viewOf({ ...floodDigest, stories: [] }, { stories: 0, corrections: 2 }),
};
// What is not the same to the letter but to every client: white space between tags, and two neighbouring mso blocks as one.
const plain = (html: string) =>
  html
    .replace(/\s+/g, ' ')
    .replace(/> | </g, (mark) => mark.trim())
    .replaceAll('<![endif]--><!--[if mso | IE]>', '');

describe.each(TEMPLATES)('the compiled template of the %s', (name) => {
  test('is what its sources compile to', async () => {
    expect(await generate(name)).toBe(made(name));
  });

  test('needs the runtime of Handlebars and nothing else', () => {
    expect([...made(name).matchAll(/\b(?:import|require)\b.*/g)].map(([line]) => line)).toEqual([
      "import Handlebars from 'handlebars/runtime.js';",
    ]);
    expect(made(name)).not.toMatch(/\beval\b|new Function|registerHelper/);
  });

  test('escapes everything: no triple tag, no SafeString', () => {
    expect(readTemplate(name)).not.toMatch(/\{\{\{|\{\{~?&/);
    expect(made(name)).not.toContain('SafeString');
  });
});

describe('the digest', () => {
  test('is given plain values: no SafeString', () => {
    const files = readdirSync('core/digest', { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.ts')))
      expect(readFileSync(`core/digest/${file}`, 'utf8')).not.toMatch(/SafeString|noEscape/);
  });

  test('links to no font, picture, style or script', () => {
    expect(digestTemplate(views['all there is'])).not.toMatch(
      /<(?:link|img|script|iframe|object|form)\b|@import|url\(|src=/i,
    );
  });

  test.each(Object.entries(views))('filled with %s is the filled MJML compiled', async (_, view) => {
    const fill = Handlebars.compile(readTemplate('digest'), {
      knownHelpersOnly: true,
      strict: true,
      data: false,
    });
    expect(plain(digestTemplate(view)) === plain(await compileMjml(fill(view)))).toBe(true);
  });

  test.each(Object.entries(views))('closes every tag it opens, in Outlook too, for %s', (_, view) => {
    const html = digestTemplate(view);
    expect(unbalanced(normalView(html))).toEqual([]);
    expect(unbalanced(msoView(html))).toEqual([]);
    expect(msoView(html).match(/<table/g)?.length).toBeGreaterThan(
      normalView(html).match(/<table/g)?.length ?? 0,
    );
  });

  test('wears the colours of its publication everywhere, and no other', () => {
    const colours = { accent: '#123456', dark: '#abcdef' };
    const html = digestTemplate(
      viewOf({ ...floodDigest, publication: { ...floodDigest.publication, colours } }),
    );
    const plainly = digestTemplate(views['all there is']);
    const { accent, dark } = floodDigest.publication.colours;
    expect(html).toBe(plainly.replaceAll(accent, colours.accent).replaceAll(dark, colours.dark));
    expect(html.split(colours.accent).length).toBeGreaterThan(25);
    expect(html.split(colours.dark).length).toBeGreaterThan(5);
    for (const file of readdirSync('templates').filter((name) => /\.(?:mjml|css)$/.test(name)))
      expect(readFileSync(`templates/${file}`, 'utf8')).not.toMatch(/#0b5f66|#7fd1d3/);
  });

  test('reports MJML that is not valid', async () => {
    await expect(compileMjml('<mjml><mj-body><mj-nope /></mj-body></mjml>')).rejects.toThrow('mj-nope');
  });
});

test.each([
  ['<p><b>x</b></p>', []],
  ['<p><b>x</p></b>', ['</p> closes <b>', '</b> closes <p>']],
  ['<td>x', ['<td> stays open']],
  ['<br><meta charset="utf-8"><o:AllowPNG/>', []],
])('unbalanced %s', (html, expected) => expect(unbalanced(html)).toEqual(expected));
