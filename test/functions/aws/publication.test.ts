import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { PublicationFile } from '../../../core/publication/file.ts';
import { publication } from '../../../functions/aws/publication.ts';

const TERN = PublicationFile.parse({ name: 'The Tern', sender: 'digest@tern.example', address: '1 Quay' });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'publication-'));
});
afterEach(() => delete process.env.PUBLICATION_FILE);
afterAll(() => rm(folder, { recursive: true }));

async function setTo(text: string): Promise<void> {
  process.env.PUBLICATION_FILE = join(folder, 'publication.json');
  await writeFile(process.env.PUBLICATION_FILE, text);
}

test('is what its file says', async () => {
  await setTo(JSON.stringify(TERN));
  expect(publication()).toEqual(TERN);
});

test.each([
  ['not JSON'],
  ['{}'],
  [JSON.stringify({ ...TERN, catchUp: 25 })],
  [JSON.stringify({ ...TERN, more: 1 })],
])('is none that %s is', async (text) => {
  await setTo(text);
  expect(publication).toThrow();
});

test('is looked for beside the bundle, and must be named and there', () => {
  expect(publication).toThrow('PUBLICATION_FILE is not set');
  process.env.PUBLICATION_FILE = 'publication.json';
  expect(publication).toThrow(join('functions', 'aws', 'publication.json'));
});
