import type PostalMime from 'postal-mime';
import type { Attachment, Email } from 'postal-mime';
import { decode } from '../decode.ts';
import type { Draft, Fields, Found } from '../format.ts';
import { sameWords } from '../heading-line.ts';
import { withoutInvisible } from '../invisible.ts';
import { passageDraft } from '../passage-draft.ts';
import { plainTextDraft } from '../plain-text.ts';
import { parsePublished } from '../published.ts';
import { RejectedInput } from '../rejected-input.ts';
import { mendTwiceEncoded } from '../twice-encoded.ts';
import { canBeArticle } from './attachments.ts';
import { isCoveringNote } from './covering-note.ts';
import { htmlWords } from './html-words.ts';
import { letterOf } from './letter.ts';

const DEEPEST = 50; //           parts within parts
const LONGEST_HEADER = 256 * 1024; // bytes, of all parts together
const MOST_ATTACHMENTS = 200;
const LETTERS = 3; //            fewer are no article

/**
 * Reads one message: its text, and the attachments that are articles, each to be opened in its turn.
 * @throws RejectedInput where it holds neither, or is put together in more layers than any mail
 */
export async function readMessage(bytes: Uint8Array): Promise<Found[]> {
  const { default: parser } = await import('postal-mime');
  const email = await parse(parser, bytes);
  const attachments = email.attachments.filter(canBeArticle).slice(0, MOST_ATTACHMENTS);
  const draft = draftOf(email);
  const isNote = attachments.length > 0 && draft !== undefined && isCoveringNote(draft.text);
  if (attachments.length === 0 && draft === undefined) throw new RejectedInput('no-text');
  return [
    ...(draft && !isNote ? [attachments.length > 0 ? { part: 'message', draft } : { draft }] : []),
    ...attachments.map(uploadOf),
  ];
}

async function parse(parser: typeof PostalMime, bytes: Uint8Array): Promise<Email> {
  const options = { forceRfc822Attachments: true, maxNestingDepth: DEEPEST, maxHeadersSize: LONGEST_HEADER };
  const read = (message: Uint8Array) =>
    parser.parse(message, options).then(mended, (error: unknown) => {
      throw new RejectedInput(
        'too-complex',
        'is mail with more parts or longer headers than any letter has',
        { cause: error },
      );
    });
  const email = await read(bytes);
  // Letters that broke: the message does not say its character set, or names a wrong one. It may be told from the whole.
  if (!`${email.text}${email.html}${email.subject}`.includes('\ufffd')) return email;
  const again = await read(Buffer.from(decode(bytes)));
  if (`${again.text}${again.html}`.includes('\ufffd')) throw new RejectedInput('unknown-charset');
  return again;
}

/** A message that names a Latin character set and is in UTF-8, part by part. */
function mended(email: Email): Email {
  const { text, html, subject } = email;
  return {
    ...email,
    ...(text !== undefined && { text: mendTwiceEncoded(text) }),
    ...(html !== undefined && { html: mendTwiceEncoded(html) }),
    ...(subject !== undefined && { subject: mendTwiceEncoded(subject) }),
  };
}

/** The article in a message's own words, the plain part before the HTML where it says as much. */
function draftOf(email: Email): Draft | undefined {
  const answers = /^\s*(?:re|aw|antw|sv|vs|ref)\s?(?:\[\d+\])?:/i.test(email.subject ?? '');
  const forwards = !answers && FORWARDED.test((email.subject ?? '').trimStart());
  const passages = email.html === undefined ? [] : htmlWords(email.html, forwards);
  const plain = email.text?.replace(/\r\n?/g, '\n') ?? '';
  const styled = passages.reduce((sum, { words }) => sum + words.length, 0);
  if (plain.length >= styled / 2 && plain.trim() !== '') {
    const { body, ...said } = letterOf(withoutInvisible(plain), headOf(email), answers);
    if (!hasLetters(body)) return undefined;
    const { title } = said;
    const printed = title === undefined || sameWords(body.split('\n', 1)[0]!, title);
    const text = printed ? body : `${title}\n\n${body}`;
    return { ...plainTextDraft({ text, title }), ...said, byline: plainTextDraft({ text, title }).byline };
  }
  if (!hasLetters(passages.map(({ words }) => words).join(' '))) return undefined;
  return passageDraft(passages, headOf(email));
}

const hasLetters = (text: string) => (text.match(/\p{L}/gu)?.length ?? 0) >= LETTERS;

/** What the header says of the article: who sent it is not who wrote it. */
function headOf({ subject, headers, messageId }: Email): Fields {
  const date = headers.find(({ key }) => key === 'date')?.value;
  const published = date && parsePublished(date.replace(/\s*\([^)]*\)\s*$/, ''));
  const title = subject && withoutInvisible(subject).replace(/\s+/g, ' ').replace(FORWARDED, '').trim();
  const guid = messageId?.replace(/^<|>$/g, '').trim().slice(0, 1000);
  return { ...(title && { title }), ...(published && { published }), ...(guid && { guid }) };
}

/** "Fwd: FW: WG: Oil falls": what mail programs put before a subject, in the languages they speak. */
const FORWARDED = /^(?:(?:fwd?|wg|tr|rv|enc|i|re|aw|antw|sv|vs)\s?(?:\[\d+\])?:\s*)+/i;

function uploadOf({ filename, mimeType, content }: Attachment, index: number): Found {
  const forwarded = mimeType === 'message/rfc822';
  const named = filename && withoutInvisible(filename).trim().slice(0, 300);
  const name = named || (forwarded ? `message ${index + 1}.eml` : `attachment ${index + 1}`);
  if (/\.pages$/i.test(name))
    return { part: name, rejected: new RejectedInput('unsupported-type', 'is a Pages document') };
  const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
  return { part: name, upload: { key: name, contentType: mimeType, bytes } };
}
