import { getBOMEncoding, normalizeEncoding, TextDecoder } from '@exodus/bytes/encoding.js';
import { RejectedInput } from './rejected-input.ts';
import { refuseControls } from './utf8.ts';
import { isWesternText } from './western.ts';

const HEAD = 4096; // bytes that are looked at to tell UTF-16 without a byte order mark

/**
 * Decodes a text file: byte order mark, else UTF-16 by its NULs, else ISO-2022-JP by its escapes, else UTF-8, else
 * the declared character set, else windows-1252 where the outcome reads as text.
 * @param contentType "text/plain; charset=iso-8859-1"; labels mean what the Encoding Standard says they mean
 * @returns the text without its byte order mark
 * @throws RejectedInput where the file is not text, or would come out with wrong letters
 */
export function decode(bytes: Uint8Array, contentType = ''): string {
  const text = decodeCharacters(bytes, contentType);
  refuseControls(text);
  return text;
}

function decodeCharacters(bytes: Uint8Array, contentType: string): string {
  const marked = getBOMEncoding(bytes);
  if (marked !== null)
    return strictly(marked, bytes) ?? reject(`begins as ${marked.toUpperCase()} but is not`);
  const declared = declaredCharset(contentType);
  if (bytes.includes(0)) {
    const wide = declared?.startsWith('utf-16') ? declared : utf16ByNuls(bytes);
    if (wide === undefined) throw new RejectedInput('binary');
    return strictly(wide, bytes) ?? reject(`looks like ${wide.toUpperCase()} but is damaged`);
  }
  if (bytes.includes(0x1b)) {
    const japanese = strictly('iso-2022-jp', bytes);
    if (japanese !== undefined && /[\u3040-\u30ff\u4e00-\u9fff]/.test(japanese)) return japanese;
  }
  const unicode = strictly('utf-8', bytes);
  if (unicode !== undefined) return unicode;
  if (declared !== undefined && !['utf-8', 'windows-1252'].includes(declared)) {
    const text = strictly(declared, bytes);
    if (text !== undefined && !/[\x80-\x9f]/.test(text)) return text;
  }
  const western = strictly('windows-1252', bytes);
  return western !== undefined && isWesternText(western) ? western : reject();
}

function reject(seen?: string): never {
  throw new RejectedInput('unknown-charset', seen);
}

/** @returns undefined where the bytes break the rules of the encoding */
function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function declaredCharset(contentType: string): string | undefined {
  const [, label] = /;\s*charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType.slice(0, 512)) ?? [];
  const encoding = label === undefined ? null : normalizeEncoding(label);
  return encoding === null || encoding === 'replacement' ? undefined : encoding;
}

/** Western text in UTF-16 has a NUL in nearly every character: in its second byte (LE) or its first (BE). */
function utf16ByNuls(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, HEAD);
  const nuls = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) nuls[index % 2]!++;
  });
  const [even, odd] = nuls as [number, number];
  const pairs = head.length / 2;
  if (odd > 0.4 * pairs && even < 0.02 * pairs) return 'utf-16le';
  if (even > 0.4 * pairs && odd < 0.02 * pairs) return 'utf-16be';
  return undefined;
}
