const LINE_FEED = 10;
const FROM = Buffer.from('From ');

/**
 * Splits an mbox file into its messages (RFC 4155; the mboxrd and mboxo ways of quoting ">From "). Anything else comes
 * back as it is.
 * @returns at least one message, without its "From " line
 */
export function splitMbox(bytes: Uint8Array): Uint8Array[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!file.subarray(0, FROM.length).equals(FROM)) return [bytes];
  const starts = [0];
  for (let at = file.indexOf('\nFrom '); at >= 0; at = file.indexOf('\nFrom ', at + 1)) {
    if (followsBlankLine(file, at) && isSeparator(file, at + 1)) starts.push(at + 1);
  }
  return starts.map((start, index) => {
    const begin = file.indexOf(LINE_FEED, start) + 1;
    return unquoted(file.subarray(begin || file.length, starts[index + 1] ?? file.length));
  });
}

function followsBlankLine(file: Buffer, lineFeed: number): boolean {
  const before = file[lineFeed - 1] === 13 ? lineFeed - 2 : lineFeed - 1;
  return file[before] === LINE_FEED;
}

/** "From ana@port.example Tue Jan  6 20:00:00 2026": a sentence that begins with "From" has no such year. */
function isSeparator(file: Buffer, start: number): boolean {
  const line = file.toString('latin1', start, Math.min(start + 200, file.length)).split('\n', 1)[0]!;
  return /^From \S+ .*\d\d:\d\d.*\b\d{4}\b/.test(line);
}

function unquoted(message: Buffer): Uint8Array {
  if (!message.includes('\n>From ') && !message.includes('\n>>')) return message;
  return Buffer.from(message.toString('latin1').replace(/^>(>*From )/gm, '$1'), 'latin1');
}
