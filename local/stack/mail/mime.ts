import MailComposer from 'nodemailer/lib/mail-composer';
import type { SendEmail } from './send-email.ts';

/** A header field as it stands in a mail, unfolded. */
export interface Field {
  name: string;
  value: string;
}

/** @returns the header fields of a mail in their order, unfolded (RFC 5322 § 2.2.3); a line without a name is left out */
export function fieldsOf(raw: Buffer): Field[] {
  return headOf(raw)
    .toString('latin1')
    .replace(/\r\n(?=[ \t])/g, '')
    .split('\r\n')
    .flatMap((line) => {
      const colon = line.indexOf(':');
      return colon < 1 ? [] : [{ name: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() }];
    });
}

/** @returns the fields by lower-case name, the first of each */
export function fieldMap(fields: readonly Field[]): Map<string, string> {
  return new Map(fields.map(({ name, value }) => [name.toLowerCase(), value] as const).reverse());
}

/**
 * Gives a mail the Message-ID and Date that SES puts in place of the sender's own.
 * @see https://docs.aws.amazon.com/ses/latest/dg/header-fields.html
 */
export function stamp(raw: Buffer, messageId: string, now: Date): Buffer {
  const head = headOf(raw);
  const kept = head
    .toString('latin1')
    .split(/\r\n(?![ \t])/)
    .filter((field) => field !== '' && !/^(message-id|date):/i.test(field));
  const fields = [
    ...kept,
    `Date: ${now.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${messageId}>`,
  ];
  return Buffer.concat([Buffer.from(`${fields.join('\r\n')}\r\n`, 'latin1'), raw.subarray(head.length)]);
}

/** @returns a mail made of Simple content; undefined when the request holds none */
export async function composed(mail: SendEmail): Promise<Buffer | undefined> {
  const { Simple } = mail.Content;
  if (Simple === undefined) return undefined;
  const composer = new MailComposer({
    from: mail.FromEmailAddress,
    to: mail.Destination.ToAddresses,
    cc: mail.Destination.CcAddresses,
    replyTo: mail.ReplyToAddresses,
    subject: Simple.Subject.Data,
    text: Simple.Body.Text?.Data,
    html: Simple.Body.Html?.Data,
    headers: Simple.Headers.map(({ Name, Value }) => ({ key: Name, value: Value })),
  });
  return composer.compile().build();
}

/** The header section with the line break of its last field, without the empty line after it. */
function headOf(raw: Buffer): Buffer {
  const end = raw.indexOf('\r\n\r\n');
  return end < 0 ? raw : raw.subarray(0, end + 2);
}
