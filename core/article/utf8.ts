import { RejectedInput } from './rejected-input.ts';

const CONTROLS = /(?!\s)\p{Cc}/gu; // NUL, bell, delete, … : not tabs and line ends

/**
 * Whether a file is UTF-8 and nothing else it could be, as nearly every file is: one with a NUL may be UTF-16, one with an
 * escape ISO-2022, and those are for decode.ts.
 */
export function isUtf8(bytes: Uint8Array): boolean {
  if (bytes.includes(0) || bytes.includes(0x1b)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** @returns the text of a file that `isUtf8`, without its byte order mark. @throws RejectedInput where it is not text */
export function decodeUtf8(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  refuseControls(text);
  return text;
}

/** @throws RejectedInput where more than one character in a hundred is a control character: the file is no text */
export function refuseControls(text: string): void {
  const controls = text.match(CONTROLS)?.length ?? 0;
  if (controls > 2 && controls * 100 > text.length) throw new RejectedInput('binary');
}
