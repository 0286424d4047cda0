import { parseAddress } from '../../address.ts';
import { type LinkName, linkPlaces } from '../../digest/links.ts';
import type { Cadence } from '../../publication/schema.ts';
import { alternative } from './alternative.ts';
import { field, mailbox, unstructured } from './headers.ts';
import { quotedPrintable, SOFT_BREAK } from './quoted-printable.ts';

/** What an edition's mail is made of. */
export interface EditionMail {
  readonly edition: string; //     its id; part of the Message-ID
  readonly cadence: Cadence;
  readonly publication: string; // the publication's name, as subscribers know it
  readonly sender: string; //      the address digests come from
  readonly mailbox?: string | undefined; // an address that takes unsubscribe requests, if there is one
  readonly subject: string;
  readonly html: string; //        carries the markers of `core/digest/links.ts`
  readonly text: string; //        likewise
}

/** Which link of a recipient belongs in a place, and in which of the two bodies the place is. */
export type Slot = `${'text' | 'html'}-${LinkName}`;

/** An edition's mail encoded once for all its recipients; `spliceMail` makes it one recipient's. */
export interface PreparedMail {
  readonly edition: string;
  readonly domain: string; //              the sender's
  readonly mailbox: string | undefined; // as a mailto URL writes it (RFC 6068)
  readonly pieces: readonly { readonly bytes: Buffer; readonly slot: Slot | undefined }[]; // the slot follows the bytes
}

/**
 * Encodes an edition's mail up to what differs from recipient to recipient: the same input gives the same bytes.
 * @throws TypeError when a header would hold a control, or a body lacks a marker; InvalidAddress for a sender or mailbox that is none
 * @see RFC 2369 (List-Unsubscribe), RFC 2919 (List-Id), RFC 3834 (Auto-Submitted)
 */
export function prepareMail(mail: EditionMail): PreparedMail {
  const { edition, cadence } = mail;
  // RFC 5322 § 3.2.3 dot-atom, without which there is no Message-ID.
  if (!/^[\w-]+(?:\.[\w-]+)*$/.test(edition))
    throw new TypeError('An edition is named by letters, digits, - and _');
  const sender = parseAddress(mail.sender);
  const domain = sender.slice(sender.lastIndexOf('@') + 1);
  const whole = [
    field('From', mailbox(mail.publication, sender)),
    field('Subject', unstructured(mail.subject)),
    field('List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'),
    field('List-Id', `<${cadence}.news-digest.${domain}>`),
    field('Auto-Submitted', 'auto-generated'),
    field('Feedback-ID', `${cadence}:news-digest:${domain}`),
    field('X-News-Digest-Edition', edition),
    alternative(edition, withSlots(mail.text, 'text'), withSlots(mail.html, 'html')),
  ].join('');
  const parts = whole.split('\0');
  const pieces = [];
  for (let at = 0; at < parts.length; at += 2)
    pieces.push({ bytes: Buffer.from(parts[at]!, 'latin1'), slot: parts[at + 1] as Slot | undefined });
  return { edition, domain, mailbox: mail.mailbox && mailto(parseAddress(mail.mailbox)), pieces };
}

/** Encodes a body with the name of each place between NULs, which quoted-printable never holds, on a row of its own. */
function withSlots(body: string, kind: 'text' | 'html'): string {
  let encoded = '';
  let done = 0;
  for (const { link, start, end } of linkPlaces(body, kind)) {
    const slot: Slot = `${kind}-${link}`;
    encoded += `${quotedPrintable(body.slice(done, start))}${SOFT_BREAK}\0${slot}\0${SOFT_BREAK}`;
    done = end;
  }
  return encoded + quotedPrintable(body.slice(done));
}

function mailto(address: string): string {
  const at = address.lastIndexOf('@');
  return `mailto:${encodeURIComponent(address.slice(0, at))}${address.slice(at)}`;
}
