import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Mail } from './mail.ts';
import { digests } from './mails.ts';

describe('the lint on the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mail-lint-'));
  const [html, text] = [join(folder, 'mail.html'), join(folder, 'mail.txt')];
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (mail: Mail, ...files: string[]) => {
    writeFileSync(html, mail.html);
    writeFileSync(text, mail.text ?? '');
    const { status, stdout, stderr } = spawnSync(process.execPath, ['test/mail-lint/lint.ts', ...files], {
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  const mail = digests()['an alert']!;

  test('has nothing to say of a sound mail', () => {
    expect(run(mail, html, text)).toMatchObject({ status: 0, stdout: 'Nothing to find fault with.\n' });
  });

  test('prints what is wrong with a mail, and fails', () => {
    const { status, stdout } = run(
      { ...mail, html: mail.html.replace('<html lang="en"', '<html'), text: 'x' },
      html,
      text,
    );
    expect(status).toBe(1);
    expect(stdout).toContain(`language: Name the mail's language on <html>`);
    expect(stdout).toContain('plain text: End the text with a line feed.');
    expect(stdout).toMatch(/\n\d+ findings\n$/);
  });

  test('says how it is used', () =>
    expect(run(mail)).toMatchObject({ status: 1, stderr: expect.stringContaining('usage: ') }));
});
