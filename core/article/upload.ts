import { parseJson } from './json.ts';
import { MAX_TEXT_BYTES, RejectedInput } from './rejected-input.ts';
import { refuseUnsupportedBinary } from './unsupported.ts';
import { readUtf8, refuseControls } from './utf8.ts';

const HEAD = 4096; // bytes
const BYTE_ORDER_MARK = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/;

/** A file as it arrives: its name, what its sender says it is, its bytes. */
export interface Upload {
  readonly key: string; //           object key or file name
  readonly contentType?: string; //  "text/plain; charset=utf-8"
  readonly bytes: Uint8Array;
}

/** An upload that parsers look at. */
export interface OpenUpload extends Upload {
  readonly extension: string; //     lower case, without the dot; "" where the name has none
  readonly mediaType: string; //     lower case, without parameters; "" where none was sent
  /** The first 4 KiB as characters, whatever they are, for telling forms apart: not for reading. */
  readonly head: string;
  /**
   * The decoded file: no byte order mark, every line end a \n, nothing else changed. Decoded once.
   * @throws RejectedInput where the file is not text
   */
  text(): string;
  /**
   * The object or list of a file that is JSON, undefined for any other file. Parsed once.
   * @throws RejectedInput where the file begins like JSON and is not text
   */
  json(): unknown;
}

/** Opens an upload for the parsers. What is no text, or too much of it, is turned away when a parser asks for the text. */
export async function openUpload(upload: Upload): Promise<OpenUpload> {
  const decode = await decoderOf(upload);
  const name = upload.key.slice(upload.key.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  const extension = dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
  const head = headOf(upload.bytes);
  let decoded: string | undefined;
  let parsed: { readonly json: unknown } | undefined;
  const text = () => {
    if (decoded === undefined) {
      if (upload.bytes.length > MAX_TEXT_BYTES)
        throw new RejectedInput('too-large', 'is text of more than 5 MB');
      refuseUnsupportedBinary(upload.bytes, extension);
      decoded = decode().replace(/\r\n?/g, '\n');
    }
    return decoded;
  };
  const json = () => {
    parsed ??= { json: /^\s*[[{]/.test(head) ? parseJson(text()) : undefined };
    return parsed.json;
  };
  const mediaType = (upload.contentType ?? '').split(';', 1)[0]!.trim().toLowerCase();
  return { ...upload, extension, head, mediaType, text, json };
}

/** Decodes an upload. The tables of other character sets than UTF-8 are read when a file of another one comes. */
async function decoderOf({ bytes, contentType }: Upload): Promise<() => string> {
  const tooLarge = bytes.length > MAX_TEXT_BYTES; // it is refused before it would be decoded
  const text = tooLarge ? '' : readUtf8(bytes);
  if (text === undefined) {
    const { decode } = await import('./decode.ts');
    return () => decode(bytes, contentType);
  }
  return () => {
    refuseControls(text);
    return text;
  };
}

// Markup in UTF-16 reads as itself once its NULs are gone.
function headOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, HEAD))
    .toString('latin1')
    .replace(BYTE_ORDER_MARK, '')
    .replaceAll('\0', '');
}
