// Words a cut must not end on: they lean on what follows, or turn its meaning round.
const LEANING = new Set(
  `a an the and or but nor of to in on at by for from with without into over under after before as than that which who whose
  is are was were be been has have had will would could should may might must can not no never cannot if unless until while
  about around nearly almost more less fewer least most up some one two three four five six seven eight nine ten eleven twelve
  twenty thirty forty fifty hundred dozen half its his her their our your my this these those`.split(/\s+/),
);
const CLAUSE_END = /[,;:.!?)]\s|\s[–—-]\s/g;

/**
 * Shortens a line to whole words and marks the cut with "…". A clause boundary in the last third of the room is preferred;
 * otherwise the cut ends on no number (its scale or unit may be what is lost) and on no word that leans on the next.
 * @param max UTF-16 characters of the result, the mark included; at least 2
 * @returns the line itself when it fits
 */
export function cutLine(line: string, max: number): string {
  if (line.length <= max) return line;
  const room = max - 1;
  const head = line.slice(0, room + 1);
  return `${beforeOpenQuotation(clauseOf(head, room) ?? wordsOf(head, room), room)}…`;
}

function clauseOf(head: string, room: number): string | undefined {
  const ends = [...head.matchAll(CLAUSE_END)].map(
    (match) => match.index + (/\s/.test(match[0].charAt(0)) ? 0 : 1),
  );
  const end = ends.findLast((at) => at >= (room * 2) / 3 && at <= room);
  return end === undefined ? undefined : head.slice(0, end).replace(/[,;:.]$/, '');
}

function wordsOf(head: string, room: number): string {
  const words = head.split(' ').slice(0, -1);
  while (words.length > 1 && leans(words.at(-1) ?? '')) words.pop();
  const kept = words.join(' ').replace(/[\s,;:–—-]{1,4}$/, '');
  return kept === '' ? wholeCharacters(head.slice(0, room)) : kept;
}

function leans(word: string): boolean {
  return /\p{N}/u.test(word) || /^[\p{P}\p{S}]*$/u.test(word) || LEANING.has(word.toLowerCase());
}

function beforeOpenQuotation(line: string, room: number): string {
  const open = Math.max(line.lastIndexOf('“'), line.lastIndexOf('‘'));
  if (open < room / 2 || /[”’]/.test(line.slice(open))) return line;
  return line.slice(0, open).trimEnd();
}

function wholeCharacters(line: string): string {
  return /[\ud800-\udbff]$/.test(line) ? line.slice(0, -1) : line;
}
