// RFC 2045 § 6.7 allows 76, of which one is kept for a soft break that may follow, and four for a guarded first and last character.
const WIDTH = 71;

/** Ends a row without ending the line it is part of. */
export const SOFT_BREAK = '=\r\n';

/**
 * Encodes text as quoted-printable UTF-8 (RFC 2045 § 6.7).
 * @param text lines that end in \n or \r\n; half surrogates become U+FFFD, a lone \r and every other control is kept, encoded
 * @returns ASCII rows of at most 76 characters that end in \r\n. No character's octets are parted, no row ends in white space,
 * and none begins with "." (RFC 5321 § 4.5.2) or "From " (RFC 2049 § 3)
 */
export function quotedPrintable(text: string): string {
  return text.toWellFormed().split(/\r?\n/).map(encodeLine).join('\r\n');
}

function encodeLine(line: string): string {
  const encoded = line.replaceAll('=', '=3D').replace(/[^\t -~]/gu, octets);
  let rows = '';
  let start = 0;
  while (encoded.length - start > WIDTH) {
    let end = start + WIDTH;
    while (insideCharacter(encoded, end)) end -= 1;
    rows += guardStart(encoded.slice(start, end)) + SOFT_BREAK;
    start = end;
  }
  return guardEnd(rows + guardStart(encoded.slice(start)));
}

/** Whether a cut here would part "=C3=BC": within a triple, or before one that goes on with a character (RFC 3629 § 3). */
function insideCharacter(encoded: string, at: number): boolean {
  if (encoded[at - 1] === '=' || encoded[at - 2] === '=') return true;
  return encoded[at] === '=' && '89AB'.includes(encoded[at + 1]!);
}

function guardStart(row: string): string {
  return row.startsWith('.') || row.startsWith('From ') ? octets(row.slice(0, 1)) + row.slice(1) : row;
}

function guardEnd(line: string): string {
  return /[\t ]$/.test(line) ? line.slice(0, -1) + octets(line.slice(-1)) : line;
}

function octets(character: string): string {
  return Buffer.from(character).toString('hex').toUpperCase().replace(/../g, '=$&');
}
