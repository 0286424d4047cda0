import { InvalidAddress, parseAddress } from '../../address.ts';
import { dateTime, field } from './headers.ts';
import type { PreparedMail, Slot } from './prepared-mail.ts';
import { quotedPrintable } from './quoted-printable.ts';

/** What one recipient's mail has of its own. */
export interface MailRecipient {
  readonly subscriberId: string;
  readonly to: string; //          as parseAddress returns it
  readonly unsubscribe: string; // this subscriber's own link
  readonly preferences: string; // likewise
  readonly date: number; //        when it is sent, ms since 1970
  readonly mailto?: string | undefined; // the unsubscribe token: the subject of a mail to the edition's mailbox
}

const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Puts a recipient's address and links into an edition's mail.
 * @returns the whole mail: RFC 5322 with CRLF, 7-bit; the same bytes for the same recipient and date
 * @throws InvalidAddress unless `to` is one strict address; TypeError when a link is not an http(s) URL in ASCII, is too long for a
 * header, or the token is none
 * @see RFC 8058 (one click), RFC 2369 (List-Unsubscribe)
 */
export function spliceMail(prepared: PreparedMail, recipient: MailRecipient): Buffer {
  const { to, unsubscribe, preferences } = recipient;
  if (parseAddress(to) !== to) throw new InvalidAddress('The recipient is not one strict address.');
  if (!isLink(unsubscribe) || !isLink(preferences))
    throw new TypeError('A link in a mail is an http(s) URL in ASCII');
  const [leave, change] = [inBothBodies(unsubscribe), inBothBodies(preferences)];
  const links: Readonly<Record<Slot, string>> = {
    'text-unsubscribe': leave.text,
    'text-preferences': change.text,
    'html-unsubscribe': leave.html,
    'html-preferences': change.html,
  };
  const head = headOf(prepared, recipient);
  let length = head.length;
  for (const { bytes, slot } of prepared.pieces) length += bytes.length + (slot ? links[slot].length : 0);
  // Every byte of it is written below.
  const mail = Buffer.allocUnsafe(length);
  let at = mail.write(head, 'latin1');
  for (const { bytes, slot } of prepared.pieces) {
    at += bytes.copy(mail, at);
    if (slot) at += mail.write(links[slot], at, 'latin1');
  }
  return mail;
}

function headOf({ edition, domain, mailbox }: PreparedMail, recipient: MailRecipient): string {
  const { subscriberId, to, unsubscribe, date, mailto } = recipient;
  if (!/^[\w-]+$/.test(subscriberId))
    throw new TypeError('A subscriber is named by letters, digits, - and _');
  // A token stands in a URL as it is; anything else here is not a token.
  if (mailto !== undefined && !/^[\w.~-]+$/.test(mailto)) throw new TypeError('mailto: not a token');
  // In a header "<" and ">" would end the URL.
  const ways = [`<${unsubscribe.replace(/[<>]/g, encodeURIComponent)}>`];
  if (mailbox && mailto) ways.push(`<${mailbox}?subject=${mailto}>`);
  return (
    field('To', to) +
    field('Date', dateTime(date)) +
    field('Message-ID', `<${edition}.${subscriberId}@${domain}>`) +
    field('List-Unsubscribe', ways.join(', '))
  );
}

function isLink(url: string): boolean {
  return /^https?:\/\/[!-~]+$/.test(url);
}

function inBothBodies(url: string): { text: string; html: string } {
  const escaped = url.replace(/[&<>"]/g, (mark) => ENTITY[mark]!);
  const text = quotedPrintable(url);
  return { text, html: escaped === url ? text : quotedPrintable(escaped) };
}
