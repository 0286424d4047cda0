import type { Cadence } from '../digest/schema.ts';

/** A mail to exactly one person. Header values are ASCII or left to the mailer to encode. */
export interface Message {
  readonly from: string; // "Name <address>"
  readonly to: string; //   one address
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a message needs besides its content. */
export interface Envelope {
  readonly publication: string; // the publication's name, as subscribers know it
  readonly sender: string; //      the address digests come from
  readonly to: string; //          as parseAddress returns it
  readonly edition: string;
  readonly cadence: Cadence;
  readonly unsubscribe: string; // this subscriber's own link
}

/**
 * Puts a digest into a message with the headers that mailbox providers ask of bulk mail.
 * @param content html and text with this subscriber's links already spliced in
 * @throws when a header would hold a line break or another control character
 * @see RFC 2369 and RFC 8058 (List-Unsubscribe, one click), RFC 2919 (List-Id), RFC 3834 (Auto-Submitted)
 */
export function composeMessage(
  content: { subject: string; html: string; text: string },
  envelope: Envelope,
): Message {
  const domain = envelope.sender.slice(envelope.sender.lastIndexOf('@') + 1);
  const headers = {
    'List-Unsubscribe': `<${envelope.unsubscribe}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'List-Id': `<${envelope.cadence}.news-digest.${domain}>`,
    'Auto-Submitted': 'auto-generated',
    'Feedback-ID': `${envelope.cadence}:news-digest:${domain}`,
    'X-News-Digest-Edition': envelope.edition,
  };
  const from = `${displayName(envelope.publication)} <${envelope.sender}>`;
  const message = { ...content, from, to: envelope.to, headers };
  for (const value of [
    envelope.publication,
    envelope.sender,
    envelope.to,
    content.subject,
    ...Object.values(headers),
  ])
    refuseControls(value);
  return message;
}

/** A name for a From field: quoted when it is ASCII (RFC 5322 § 3.2.4), else an encoded word (RFC 2047 § 4.1). */
function displayName(name: string): string {
  if (/^[\x20-\x7e]*$/.test(name)) return `"${name.replace(/["\\]/g, '\\$&')}"`;
  // An encoded word may have 75 characters: 45 octets of text, cut between characters.
  const words: string[] = [''];
  for (const character of name) {
    if (Buffer.byteLength(words.at(-1)! + character) > 45) words.push('');
    words[words.length - 1] += character;
  }
  return words.map((word) => `=?utf-8?B?${Buffer.from(word).toString('base64')}?=`).join(' ');
}

function refuseControls(value: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(value)) throw new Error('A mail header may not hold control characters');
}
