import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { describe, expect, test } from 'vitest';
import { composeDigest } from '../../core/digest/compose.ts';
import { viewOf } from '../../core/digest/view.ts';
import { compileMjml, generate, readTemplate, TEMPLATES } from '../../templates/compile.ts';
import { digestTemplate } from '../../templates/digest.generated.js';
import { editionOf, ferry, library } from '../core/digest/sample.ts';
import { msoView, normalView, unbalanced } from './tag-balance.ts';

const made = (name: string) => readFileSync(`templates/${name}.generated.js`, 'utf8');
const viewsOf = (count: number) => {
  const articles = Array.from({ length: count }, (_, index) => (index % 2 === 0 ? ferry : library));
  return viewOf(composeDigest(editionOf(articles, 2)), count === 7 ? 3 : 0);
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
    for (const file of ['view', 'render', 'words']) {
      expect(readFileSync(`core/digest/${file}.ts`, 'utf8')).not.toMatch(/SafeString|noEscape/);
    }
  });

  test('links to no font, picture, style or script', () => {
    expect(digestTemplate(viewsOf(3))).not.toMatch(
      /<(?:link|img|script|iframe|object|form)\b|@import|url\(|src=/i,
    );
  });

  test.each([1, 3, 7])('filled with %i stories is the filled MJML compiled', async (count) => {
    const view = viewsOf(count);
    const fill = Handlebars.compile(readTemplate('digest'), {
      knownHelpersOnly: true,
      strict: true,
      data: false,
    });
    expect(plain(digestTemplate(view)) === plain(await compileMjml(fill(view)))).toBe(true);
  });

  test.each([1, 3, 7])('closes every tag it opens, in Outlook too, for %i stories', (count) => {
    const html = digestTemplate(viewsOf(count));
    expect(unbalanced(normalView(html))).toEqual([]);
    expect(unbalanced(msoView(html))).toEqual([]);
    expect(msoView(html).match(/<table/g)?.length).toBeGreaterThan(
      normalView(html).match(/<table/g)?.length ?? 0,
    );
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
