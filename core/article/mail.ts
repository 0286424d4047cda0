import type { Format } from './format.ts';

const FIELD = /^[A-Za-z][A-Za-z0-9-]{0,60}:/;
/** Fields that mail programs write, and people who write a text do not. */
const TELLING =
  /^(?:MIME-Version|Received|Message-ID|Return-Path|DKIM-Signature|Delivered-To|Content-Type|Content-Transfer-Encoding):/i;
const ADDRESSED = /^(?:From|Sender):.{0,300}@/im;

/** An e-mail message (RFC 5322, MIME) or an mbox file of them (RFC 4155): a press release, a forwarded article. */
export const mail: Format = {
  name: 'mail',
  apart: true,
  recognises: ({ head, extension, mediaType }) => {
    const named =
      ['eml', 'mbox', 'mbx'].includes(extension) ||
      ['message/rfc822', 'application/mbox'].includes(mediaType);
    return looksLikeMail(head, named);
  },
  parse: async ({ bytes }) => {
    const [{ splitMbox }, { readMessage }] = await Promise.all([
      import('./mail/mbox.ts'),
      import('./mail/message.ts'),
    ]);
    const messages = splitMbox(bytes.subarray(beginOf(bytes)));
    if (messages.length === 1) return readMessage(messages[0]!);
    return messages.map((message, index) => ({
      part: `message ${index + 1}`,
      upload: { key: `message-${index + 1}.eml`, bytes: message },
    }));
  },
};

/** Where a message begins: below a byte order mark and blank lines, which would end its header before it began. */
function beginOf(bytes: Uint8Array): number {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const begin = bytes.subarray(marked).findIndex((byte) => byte !== 10 && byte !== 13);
  return begin < 0 ? 0 : marked + begin;
}

/** Whether a file begins with header fields; one that is not named as mail must have some that only mail has. */
function looksLikeMail(head: string, named: boolean): boolean {
  const lines = head
    .replace(/^[\r\n]+/, '')
    .replace(/^From [^\n]*\n/, '')
    .split(/\r?\n/);
  const blank = lines.indexOf('');
  // A header longer than the head ends in the middle of a line.
  const header = lines.slice(0, blank < 0 ? -1 : blank);
  if (header.length === 0 || !header.every((line, at) => FIELD.test(line) || (at > 0 && /^[ \t]/.test(line))))
    return false;
  return header.some((line) => TELLING.test(line)) || (named && ADDRESSED.test(header.join('\n')));
}
