import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeEnvFile } from '../../local/env-file.ts';

test('the file is of the stack that wrote it last, and only that stack takes it away', async () => {
  const root = await mkdtemp(join(tmpdir(), 'env-file-'));
  const file = join(root, '.env.local');
  try {
    const removeFirst = writeEnvFile(root, { A: 'first' });
    const removeSecond = writeEnvFile(root, { A: 'second' });
    removeFirst();
    expect(await readFile(file, 'utf8')).toContain('A=second');
    removeSecond();
    expect(existsSync(file)).toBe(false);
    removeSecond();
  } finally {
    await rm(root, { recursive: true });
  }
});
