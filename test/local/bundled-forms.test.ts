import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import type { Found } from '../../core/article/format.ts';
import { FORMATS } from '../../core/article/formats.ts';
import { openUpload } from '../../core/article/upload.ts';
import { parserThread } from '../../functions/parser/parse-apart.ts';
import { buildFunctions } from '../../local/build.ts';
import { SAMPLES, TITLE } from '../core/article/samples.ts';

// Sources and bundles import packages in different ways, and the function has the bundle only.
let inBundle: ReturnType<typeof parserThread>;
beforeAll(async () => {
  await buildFunctions();
  inBundle = parserThread(pathToFileURL(resolve('dist/extract-facts/parser-worker.js')));
}, 60_000);

test('there is a sample of every form', () =>
  expect(Object.keys(SAMPLES).toSorted()).toEqual(FORMATS.map(({ name }) => name).toSorted()));

test.each(FORMATS)('the bundle reads $name as the sources do', async (format) => {
  const [key, bytes] = await SAMPLES[format.name]!();
  const upload = { key, bytes };
  const sources = await format.parse(await openUpload(upload));
  const bundle = await inBundle()(format, upload);
  expect(format.recognises(await openUpload(upload))).toBe(true);
  expect(JSON.stringify(sources)).toContain(sources.some((found) => 'upload' in found) ? 'a.txt' : TITLE);
  expect(bundle.map(plain)).toEqual(sources.map(plain));
});

/** What was found, its bytes as they cross threads. */
const plain = (found: Found) =>
  'upload' in found
    ? { ...found, upload: { ...found.upload, bytes: Uint8Array.from(found.upload.bytes) } }
    : found;
