import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MailDev } from 'maildev';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepareMail } from '../../../core/delivery/mail/prepared-mail.ts';
import { spliceMail } from '../../../core/delivery/mail/splice-mail.ts';
import { composeDigest } from '../../../core/digest/compose.ts';
import { renderDigest } from '../../../core/digest/render.ts';
import { smtpMailer } from '../../../functions/aws/smtp-mailer.ts';
import { parseSmtpUrl } from '../../../functions/aws/smtp-url.ts';
import { ANA, EDITION } from '../../core/delivery/mail/sample.ts';
import { editionOf, ferry, library } from '../../core/digest/sample.ts';
import { freePort } from './scripted-smtp.ts';

let folder: string;
let inbox: InstanceType<typeof MailDev>;
let port: number;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inbox-'));
  port = await freePort();
  inbox = new MailDev({ smtp: port, ip: '127.0.0.1', disableWeb: true, mailDirectory: folder, silent: true });
});
afterAll(async () => {
  await inbox.stop();
  await rm(folder, { recursive: true, force: true });
});

test('a digest reaches an inbox byte for byte', async () => {
  const { smtp } = await inbox.start();
  const arrived = new Promise<{ id: string; subject: string; headers: Record<string, unknown> }>((resolve) =>
    smtp.on('new', resolve),
  );
  const rendered = renderDigest(composeDigest(editionOf([ferry, library])));
  const raw = spliceMail(prepareMail({ ...EDITION, ...rendered }), ANA);
  const mailer = smtpMailer(parseSmtpUrl(`smtp://127.0.0.1:${port}?ignoreTLS=true`));
  const id = await mailer.send({ from: EDITION.sender, to: ANA.to, raw, tags: {} });
  const mail = await arrived;
  expect(mail.subject).toBe(rendered.subject);
  expect(mail.headers['message-id']).toBe(`<${id}>`);
  const kept = await readFile(join(folder, `${mail.id}.eml`));
  expect(kept.subarray(-raw.length).equals(raw)).toBe(true);
});
