const MARK = / (?:\[\d{1,4}\])+$/; // source marks stay on their fact's last line

/**
 * Breaks a line between words so that no line is longer than `width`, indents included; a word longer than that stands alone.
 * @param line words with one space between them
 * @param first what the first line begins with
 * @param rest what the others begin with
 */
export function wrap(line: string, width: number, first = '', rest = ''): string {
  const mark = line.endsWith(']') ? line.search(MARK) : -1;
  let rows = '';
  let indent = first;
  let from = 0;
  while (line.length - from > width - indent.length) {
    let space = line.lastIndexOf(' ', from + width - indent.length);
    if (space === mark) space = line.lastIndexOf(' ', mark - 1);
    if (space < from) space = line.indexOf(' ', from);
    if (space < 0 || space === mark) break;
    rows += `${indent}${line.slice(from, space)}\n`;
    indent = rest;
    from = space + 1;
  }
  return rows + indent + line.slice(from);
}
