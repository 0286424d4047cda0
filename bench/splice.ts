/** `node bench/splice.ts`: how fast a five-story edition becomes one recipient's mail, beside nodemailer building each. */
import MailComposer from 'nodemailer/lib/mail-composer';
import { prepareMail } from '../core/delivery/mail/prepared-mail.ts';
import { type MailRecipient, spliceMail } from '../core/delivery/mail/splice-mail.ts';
import { MARKERS } from '../core/digest/links.ts';
import { renderDigest } from '../core/digest/render.ts';
import { digestOf } from '../test/core/digest/digest-of.ts';
import { ferry } from '../test/core/digest/sample.ts';
import { quantile, report } from './measure.ts';

const edition = {
  edition: 'alert-salt-quay-ferry-0123456789-0123456789ab',
  cadence: 'alert' as const,
  publication: 'The Tern Letter',
  sender: 'digest@tern.example',
  mailbox: 'leave@tern.example',
  ...renderDigest(digestOf(Array.from({ length: 5 }, () => ferry))),
};
const prepared = prepareMail(edition);

/** The n-th of many recipients, with links as long as a deployment's. */
function recipient(n: number): MailRecipient {
  const subscriberId = n.toString(16).padStart(32, '0');
  const token = `1.${subscriberId}.${'x'.repeat(43)}`;
  const pages = 'https://abcdefghijklmnopqrstuvwxyz012345.lambda-url.eu-west-1.on.aws';
  const unsubscribe = `${pages}/unsubscribe?token=${token}`;
  const preferences = `${pages}/preferences?token=${token}`;
  return {
    subscriberId,
    to: `reader${n}@example.org`,
    unsubscribe,
    preferences,
    date: n * 1000,
    mailto: token,
  };
}

/** The same mail as nodemailer's own composer makes it, links and all; left to itself it looks for the best encoding. */
function composed(n: number, textEncoding?: 'quoted-printable'): Promise<Buffer> {
  const { subscriberId, to, unsubscribe, preferences, date, mailto } = recipient(n);
  const filled = (body: string) =>
    body.replace(MARKERS.preferences, preferences).replace(MARKERS.unsubscribe, unsubscribe);
  const composer = new MailComposer({
    from: { name: edition.publication, address: edition.sender },
    to,
    subject: edition.subject,
    date: new Date(date),
    messageId: `<${edition.edition}.${subscriberId}@tern.example>`,
    text: filled(edition.text),
    html: filled(edition.html),
    ...(textEncoding && { textEncoding }),
    headers: {
      'List-Unsubscribe': `<${unsubscribe}>, <mailto:${edition.mailbox}?subject=${mailto}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'List-Id': '<alert.news-digest.tern.example>',
      'Auto-Submitted': 'auto-generated',
    },
  });
  return composer.compile().build();
}

/** Microseconds a call takes: the fastest tenth of batches after warming up, for other work on the machine only adds. */
async function microseconds(batches: number, calls: number, call: (n: number) => unknown): Promise<number> {
  const times: number[] = [];
  for (let batch = 0; batch < batches; batch += 1) {
    const start = performance.now();
    for (let n = 0; n < calls; n += 1) {
      const result = call(n);
      if (result instanceof Promise) await result;
    }
    times.push(((performance.now() - start) * 1000) / calls);
  }
  return quantile(times.slice(batches >> 2), 0.1);
}

const links = await microseconds(200, 100, recipient);
const splice = (await microseconds(200, 100, (n) => spliceMail(prepared, recipient(n)))) - links;
const building = (await microseconds(20, 10, (n) => composed(n))) - links;
const told = (await microseconds(20, 10, (n) => composed(n, 'quoted-printable'))) - links;
const preparing = await microseconds(50, 4, () => prepareMail(edition));
const kilobytes = spliceMail(prepared, recipient(1)).length / 1000;

const held = [
  report({ name: 'a five-story mail, whole', value: kilobytes, unit: 'KB' }),
  report({ name: 'prepared once for an edition', value: preparing, unit: 'µs' }),
  report({ name: 'spliced for a recipient', value: splice, unit: 'µs', atMost: 20 }),
  report({ name: "built for a recipient by nodemailer's MailComposer", value: building, unit: 'µs' }),
  report({ name: 'the same, told the encoding to use', value: told, unit: 'µs' }),
  report({ name: 'splicing beside building', value: building / splice, unit: 'times', atLeast: 100 }),
];
process.exitCode = held.every(Boolean) ? 0 : 1;
