/** What mail programs put above a letter that is answered: "On Monday Ana wrote:", over one line or two. */
const ANSWERED =
  /(?:^|\s)(?:wrote|schrieb(?:\s[^:]{1,200})?|a écrit|escribió|ha scritto|schreef(?:\s[^:]{1,200})?)\s?:$/i;
const ATTRIBUTION = /^(?:On|Am|Le|El|Il|Op)\s/;

/**
 * Leaves out what a letter quotes of an older one: lines marked with ">" below "Ana wrote:", and those it ends with. A
 * quotation that an article sets off in this way, with words after it or a colon before it, stays.
 */
export function withoutAnswered(text: string): string {
  const kept: string[] = [];
  let answers = false;
  let from: number | undefined; // where the quotation began that nothing has followed yet
  for (const line of text.split('\n')) {
    if (line.startsWith('>')) {
      if (!answers && from === undefined) {
        answers = dropAttribution(kept);
        if (!answers) from = kept.length;
      }
      if (answers) continue;
    } else if (line.trim() !== '') from = undefined;
    kept.push(line);
  }
  const before = kept.slice(0, from).findLast((line) => line.trim() !== '');
  const announced = before !== undefined && /:\s*$/.test(before.slice(-100)) && !isAnswered(before);
  return (announced ? kept : kept.slice(0, from)).join('\n').trim();
}

/** Takes the line away that says whose letter is quoted, and when. @returns whether there is one */
function dropAttribution(lines: string[]): boolean {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  if (last < 0 || !isAnswered(lines[last]!)) return false;
  const line = lines[last]!;
  const folded = last > 0 && !ATTRIBUTION.test(line) && ATTRIBUTION.test(lines[last - 1]!);
  if (!folded && !ATTRIBUTION.test(line) && !/[@\d]/.test(line)) return false; // "The mayor wrote:"
  lines.length = folded ? last - 1 : last;
  return true;
}

const isAnswered = (line: string) => ANSWERED.test(line.trim().slice(-300));
