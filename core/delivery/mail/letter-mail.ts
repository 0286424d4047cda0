import { InvalidAddress, parseAddress } from '../../address.ts';
import { alternative } from './alternative.ts';
import { dateTime, field, mailbox, unstructured } from './headers.ts';
import { quotedPrintable } from './quoted-printable.ts';

/** A mail that one person asked for. */
export interface Letter {
  readonly publication: string; // the publication's name, as subscribers know it
  readonly sender: string; //      the address mails come from
  readonly to: string; //          as parseAddress returns it
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly messageId: string; //   what stands before the "@" of its Message-ID: unique to the letter
  readonly date: number; //        when it is sent, ms since 1970
}

/**
 * A mail to one person that is not part of a list, such as the one that asks for a confirmation. It has no list headers.
 * @returns the whole mail: RFC 5322 with CRLF, 7-bit
 * @throws InvalidAddress unless `to` is one strict address; TypeError when a header would hold a control
 * @see RFC 3834 (Auto-Submitted)
 */
export function letterMail(letter: Letter): Buffer {
  const { to, messageId } = letter;
  if (parseAddress(to) !== to) throw new InvalidAddress('The recipient is not one strict address.');
  // RFC 5322 § 3.2.3 dot-atom
  if (!/^[\w-]+(?:\.[\w-]+)*$/.test(messageId))
    throw new TypeError('A Message-ID is letters, digits, -, _ and dots');
  const sender = parseAddress(letter.sender);
  const domain = sender.slice(sender.lastIndexOf('@') + 1);
  const mail = [
    field('To', to),
    field('Date', dateTime(letter.date)),
    field('Message-ID', `<${messageId}@${domain}>`),
    field('From', mailbox(letter.publication, sender)),
    field('Subject', unstructured(letter.subject)),
    field('Auto-Submitted', 'auto-generated'),
    alternative(messageId, quotedPrintable(letter.text), quotedPrintable(letter.html)),
  ];
  return Buffer.from(mail.join(''), 'latin1');
}
