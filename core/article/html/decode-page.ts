import { normalizeEncoding, TextDecoder } from '@exodus/bytes/encoding.js';
import { decode } from '../decode.ts';
import { RejectedInput } from '../rejected-input.ts';
import { mendTwiceEncoded } from '../twice-encoded.ts';

const MOST_BYTES = 12 * 1024 * 1024;
const SOUND = 1_000; // characters to each that is broken: the page is what it says it is, with a fault in it

/** How a page names its character set (HTML Standard, section 13.2.3.2), or XHTML its encoding. */
const DECLARED =
  /<meta\s[^>]{0,500}?charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})|<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/i;

/** The characters of a page. */
export interface Decoded {
  readonly markup: string;
  readonly broken: boolean; // whether U+FFFD stands where bytes were no characters
}

/**
 * Decodes a page: byte order mark, what its sender declares, what the page declares. A page in UTF-8 with some broken
 * characters is read with U+FFFD in their place: many a script has some.
 * @param head the first characters of the page, whatever they are
 * @throws RejectedInput where the page is not text, is larger than 12 MB or would come out with wrong letters
 */
export function decodePage(bytes: Uint8Array, head: string, contentType = ''): Decoded {
  if (bytes.length > MOST_BYTES) throw new RejectedInput('too-large', 'is a page of more than 12 MB');
  const [, meta, xml] = DECLARED.exec(head) ?? [];
  const sent = /;\s*charset\s*=/i.test(contentType.slice(0, 512));
  const declared = sent ? contentType : `text/html; charset=${meta ?? xml ?? 'utf-8'}`;
  const broken = lossyUnicode(bytes, declared);
  if (broken !== undefined) return { markup: broken, broken: true };
  return { markup: mendTwiceEncoded(decode(bytes, declared)), broken: false };
}

/** @returns undefined where a page is sound, or is not in UTF-8 */
function lossyUnicode(bytes: Uint8Array, contentType: string): string | undefined {
  const [, label = ''] = /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType) ?? [];
  if (normalizeEncoding(label) !== 'utf-8' || bytes.includes(0)) return undefined;
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  const whole = text.replace(/[^\x80-\uffff]+/g, '').length;
  return broken > 0 && broken < whole && broken * SOUND < text.length ? text : undefined;
}
