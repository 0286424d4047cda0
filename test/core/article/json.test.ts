import { expect, test } from 'vitest';
import { parseJson } from '../../../core/article/json.ts';
import { openUpload } from '../../../core/article/upload.ts';

test.each([
  ['{"a": [1, {"b": null}]}', { a: [1, { b: null }] }],
  ['\n [] \n', []],
  ['{"a": "[[[[\\"[["}', { a: '[[[["[[' }],
  [`{"a": "\\"${'['.repeat(300)}"}`, { a: `"${'['.repeat(300)}` }],
  ['['.repeat(200) + ']'.repeat(200), expect.any(Array)],
])('%s', (text, value) => expect(parseJson(text)).toEqual(value));

test.each([
  ['nothing', ''],
  ['a word', '"wall"'],
  ['a number', '44'],
  ['prose', '[Update] The wall fell.'],
  ['prose in brackets', '[The wall fell.]'],
  ['what is cut off', '{"a": "wall'],
  ['two documents', '{"a":1}\n{"a":2}'],
  ['what nests too deep', '['.repeat(201) + ']'.repeat(201)],
])('%s is none', (_, text) => expect(parseJson(text)).toBeUndefined());

test('a key of the language is a key', () => {
  const json = parseJson('{"__proto__": {"polluted": true}, "constructor": "Wall"}') as object;
  expect(Object.keys(json)).toEqual(['__proto__', 'constructor']);
  expect('polluted' in {}).toBe(false);
});

test.each(['[', '{"a":', '"', '\\', '[]', ' '])('a flood of %s ends in time', (piece) => {
  const begun = performance.now();
  parseJson(`[${piece.repeat(1_000_000)}]`);
  expect(performance.now() - begun).toBeLessThan(5000);
});

test('an upload is parsed once, and no file that is not JSON is decoded for it', async () => {
  const bytes = new TextEncoder().encode('{"a": 1}');
  const upload = await openUpload({ key: 'a.json', bytes });
  expect(upload.json()).toBe(upload.json());
  expect((await openUpload({ key: 'a.bin', bytes: Uint8Array.of(0, 1, 2, 3) })).json()).toBeUndefined();
});
