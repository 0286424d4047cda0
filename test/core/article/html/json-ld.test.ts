import { expect, test } from 'vitest';
import { parseJsonLd } from '../../../../core/article/html/json-ld.ts';

const WALL = { '@type': 'NewsArticle', headline: 'Harbour wall “falls”, again' };
const json = JSON.stringify(WALL);

test.each([
  ['as it should be', json],
  ['in a comment', `\n<!-- ${json} -->\n`],
  ['in CDATA', `//<![CDATA[\n${json}\n//]]>`],
  ['in CDATA behind comments', `/*<![CDATA[*/${json}/*]]>*/`],
  ['with a semicolon', `${json};`],
  ['with a comma too many', json.replace('}', ',}')],
  ['with character references', json.replaceAll('"', '&quot;')],
])('a script %s', (_, script) => expect(parseJsonLd(script)).toEqual(WALL));

test('a line break in a string is a space, an escape that is none goes', () => {
  expect(parseJsonLd('{"headline": "Harbour\nwall \\falls", "a": [1, 2, ], }')).toEqual({
    headline: 'Harbour wall \falls',
    a: [1, 2],
  });
  expect(parseJsonLd('{"headline": "It\\\'s down, [again], }"}')).toEqual({
    headline: "It's down, [again], }",
  });
});

test.each(['', 'undefined', '{', '{"a":', 'window.wall = {"a": 1}', '<script>', '"wall"'])(
  '%s is none',
  (script) => expect(parseJsonLd(script)).toBeUndefined(),
);

test.each(['"', '\\"', '[', ',', '<!--', '&quot;', '{"a":"'])('a flood of %s ends in time', (piece) => {
  const begun = performance.now();
  parseJsonLd(`[${piece.repeat(300_000)}]`);
  expect(performance.now() - begun).toBeLessThan(5000);
});
