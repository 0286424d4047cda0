import { MAX_TEXT_BYTES, RejectedInput } from '../rejected-input.ts';
import type { OpenUpload } from '../upload.ts';

const DECLARATION = /^\s{0,64}<\?xml\s[^<>]{0,200}?\bencoding\s{0,8}=\s{0,8}["']([\w.:-]{1,40})["']/;

/**
 * Decodes an XML file. The character set its declaration names goes before the one it was sent with, which upload
 * tools often make up; a byte order mark and what the bytes themselves show go before both.
 * @throws RejectedInput where the file is too large, or no text
 */
export async function xmlText({ bytes, head, contentType }: OpenUpload): Promise<string> {
  if (bytes.length > MAX_TEXT_BYTES) throw new RejectedInput('too-large', 'is XML of more than 5 MB');
  const [, declared] = DECLARATION.exec(head) ?? [];
  // "UTF-16" names no byte order: the bytes tell it.
  const named = declared !== undefined && !/^utf-?16/i.test(declared);
  const { decode } = await import('../decode.ts');
  return decode(bytes, named ? `text/xml; charset=${declared}` : contentType);
}
