import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PublicationFile } from '../../../core/publication/file.ts';
import { linkSettings } from '../../../local/stack/link-settings.ts';
import { withPublication } from '../../../local/stack/publication.ts';
import { makePlan } from '../../../local/stack/template/make-plan.ts';
import { readTemplate } from '../../../local/stack/template/read.ts';

const functionOf = (name: string, environment: object) => ({
  Type: 'AWS::Lambda::Function',
  Properties: {
    ...{ FunctionName: name, Runtime: 'nodejs22.x', Handler: 'dist/it/index.handler' },
    ...{ Timeout: 1, MemorySize: 128 },
    Environment: { Variables: environment },
  },
});

test('functions that read a publication read the other one, and its sender may send', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'publication-'));
  try {
    const Resources = {
      Reader: functionOf('reader', { PUBLICATION_FILE: 'publication.json', OTHER: 'x' }),
      Stranger: functionOf('stranger', { OTHER: 'x' }),
      SesIdentity: { Type: 'AWS::SES::EmailIdentity', Properties: { EmailIdentity: 'a@old.example' } },
    };
    const place = { region: 'us-east-1', storagePort: 1, functionsPort: 2, archivePort: 4572 };
    const plan = makePlan(readTemplate({ Resources }, place));
    const other = PublicationFile.parse({ name: 'The Tern', sender: 'b@new.example', address: '1 Quay' });
    const file = join(folder, 'publication.json');
    const changed = withPublication(plan, other, file);
    expect(changed.functions.map(({ environment }) => environment)).toEqual([
      { PUBLICATION_FILE: file, OTHER: 'x' },
      { OTHER: 'x' },
    ]);
    expect(changed.mail.identities).toEqual(['a@old.example', 'b@new.example']);
    expect(linkSettings(changed)).toEqual({ PUBLICATION_FILE: file }); // for functions run on their own
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(other);
    expect(plan.functions[0]?.environment.PUBLICATION_FILE).toBe('publication.json');
  } finally {
    await rm(folder, { recursive: true });
  }
});
