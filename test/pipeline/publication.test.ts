import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { publicationOf } from '../functions/publication.ts';
import { mailsAfter } from './harness.ts';
import { stackForTests } from './stack-for-tests.ts';

const publication = publicationOf({
  cadences: { alert: false, daily: false, weekly: 'friday' },
  colours: { accent: '#7a1f4b', dark: '#f2b8d2' },
});
const up = stackForTests({ name: 'publication', publication });

test('a stack makes the publication it is started with: its pages, its letters, and only its editions', async () => {
  const pages = up.stack.env.PAGES_URL!;
  const form = await (await fetch(pages)).text();
  expect(form).toContain('<title>Subscribe to The Harbour Digest');
  expect(form).toContain('--acc: #7a1f4b');
  expect([...form.matchAll(/name="editions" value="(\w+)"/g)].map(([, edition]) => edition)).toEqual([
    'weekly',
  ]);
  expect(form).toContain('When the weekly digest comes, on Fridays.');

  const asked = { address: 'ana@example.org', hour: '7', zone: 'Europe/Oslo' };
  const post = (editions: string) =>
    fetch(pages, { method: 'POST', body: new URLSearchParams({ ...asked, editions }) });
  expect((await post('alert')).status).toBe(422);
  expect((await post('weekly')).status).toBe(202);
  const [accepted] = await mailsAfter(up.stateDir, 1);
  const mail = await PostalMime.parse(await readFile(join(up.stateDir, 'mails', `${accepted!.mailId}.eml`)));
  expect(mail.from).toEqual({ name: 'The Harbour Digest', address: 'digest@harbour.example' });
  expect(mail.html).toContain('#7a1f4b');
  expect(mail.text).toContain('Quay 1, Skarn');
});
