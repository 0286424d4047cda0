import { RejectedInput } from './rejected-input.ts';

const CONTROLS = /(?!\s)\p{Cc}/gu; // NUL, bell, delete, … : not tabs and line ends

/**
 * Reads a file that is UTF-8 and nothing else it could be, as nearly every file is: one with a NUL may be UTF-16, one
 * with an escape ISO-2022, and those are for decode.ts.
 * @returns its text without a byte order mark; undefined where it is something else
 */
export function readUtf8(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0) || bytes.includes(0x1b)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** @throws RejectedInput where more than one character in a hundred is a control character: the file is no text */
export function refuseControls(text: string): void {
  const controls = text.match(CONTROLS)?.length ?? 0;
  if (controls > 2 && controls * 100 > text.length) throw new RejectedInput('binary');
}
