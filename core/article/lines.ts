/** A line that holds letters or digits, without the white space around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly gap: boolean; //      a blank line or a rule ("---") stands before it, or nothing does
  readonly indented: boolean;
}

const ALPHANUMERIC = /[\p{L}\p{N}]/u;
const PLAIN = /[0-9A-Za-z]/; // asked first: Unicode properties take milliseconds to compile

/** The lines of a text that hold words, from offset `from` on. Lines without letters or digits are gaps. */
export function findLines(text: string, from = 0): Line[] {
  const lines: Line[] = [];
  let gap = true;
  for (let at = from; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const next = newline < 0 ? text.length : newline;
    const raw = text.slice(at, next);
    const words = raw.trim();
    if (words !== '' && (PLAIN.test(words) || ALPHANUMERIC.test(words))) {
      const start = at + raw.length - raw.trimStart().length;
      lines.push({ start, end: start + words.length, gap, indented: start > at });
      gap = false;
    } else {
      gap = true;
    }
    at = next + 1;
  }
  return lines;
}

/** Whether a line ends as a sentence does, closing marks aside. */
export function endsSentence(line: string): boolean {
  return /[.!?…:][\p{Pe}\p{Pf}\p{Pi}"'*_]{0,4}$/u.test(line.slice(-6));
}

/** Whether a line begins with a small letter, opening marks aside. */
export function beginsLower(line: string): boolean {
  return /^[\p{Ps}\p{Pi}\p{Pf}"'*_]{0,3}\p{Ll}/u.test(line.slice(0, 5));
}
