const FOLD = 78; //     characters a line should have at most, RFC 5322 § 2.1.1
const LONGEST = 998; // and the most it may have
const WORD = 39; //     octets of text in an encoded word: with "Subject: " before it a line has 73 of the 76 characters of RFC 2047 § 2

/** One word after another with one space between: what every reader shows as it is written. */
const PLAIN = /^[!-~]{1,60}(?: [!-~]{1,60})*$/;

/**
 * One header field, folded before the spaces of its value where it is too long (RFC 5322 § 2.2.3).
 * @param value ASCII with one space between words; see `mailbox` and `unstructured` for other words
 * @returns the field with its closing line break
 * @throws TypeError when the value holds a control or a character outside ASCII, or a word too long for any line
 */
export function field(name: string, value: string): string {
  if (!/^[ -~]+$/.test(value)) throw new TypeError(`${name}: a header holds printable ASCII only`);
  if (name.length + ': '.length + value.length <= FOLD) return `${name}: ${value}\r\n`;
  const [first, ...words] = value.split(' ');
  const lines = [`${name}: ${first}`];
  for (const word of words) {
    const line = `${lines.at(-1)} ${word}`;
    if (line.length <= FOLD) lines[lines.length - 1] = line;
    else lines.push(` ${word}`);
  }
  if (lines.some((line) => line.length > LONGEST)) throw new TypeError(`${name}: too long for a header`);
  return `${lines.join('\r\n')}\r\n`;
}

/**
 * Words for a field such as Subject: as they are, or as encoded words (RFC 2047 § 2) that give the same words back.
 * @throws TypeError when they hold a control character
 */
export function unstructured(words: string): string {
  if (/\p{Cc}/u.test(words)) throw new TypeError('A mail header may not hold control characters');
  if (PLAIN.test(words) && !words.includes('=?')) return words;
  return encodedWords(words);
}

/**
 * A name and an address for a From field: quoted when the name is ASCII (RFC 5322 § 3.2.4), else in encoded words.
 * @param address as `parseAddress` returns it
 * @throws TypeError when the name holds a control character
 */
export function mailbox(name: string, address: string): string {
  const words = unstructured(name);
  return `${words === name ? `"${name.replace(/["\\]/g, '\\$&')}"` : words} <${address}>`;
}

/**
 * A Date field's value in UTC (RFC 5322 § 3.3).
 * @param date ms since 1970
 * @throws RangeError when it is no date
 */
export function dateTime(date: number): string {
  const time = new Date(date);
  if (Number.isNaN(time.getTime())) throw new RangeError('The date of a mail is no date');
  return `${time.toUTCString().slice(0, -'GMT'.length)}+0000`;
}

/** Cut between characters, for each word is decoded by itself (RFC 2047 § 5). */
function encodedWords(text: string): string {
  const words: string[] = [];
  let word = '';
  for (const character of text.toWellFormed()) {
    if (Buffer.byteLength(word + character) > WORD) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((part) => `=?utf-8?B?${Buffer.from(part).toString('base64')}?=`).join(' ');
}
