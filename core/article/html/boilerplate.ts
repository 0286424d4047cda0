import { creditedNames, isPersonal } from '../credited-names.ts';
import type { Line } from './lines.ts';
import { isLink, withoutContents, withoutLinkLists } from './link-lists.ts';
import {
  AFTERWARDS,
  BYLINE,
  CREDIT,
  LABEL,
  LONGEST_PHRASE,
  NOTICE,
  POINTER,
  PREPOSITION,
  TO_READERS,
} from './phrases.ts';
import { isShortSentence, proseIn } from './weight.ts';

const LONGEST_HEADING = 60; // characters of "You might also like"
const LONGEST_CREDIT = 100;
const MOST_AFTERWARDS = 0.15; // of the characters: more than that under one heading is the article
const LEDE = 80; //              characters of prose: the article has begun
const LIST_ITEM = 40; //         characters of an item that is no label
const REPEATED = 60; //          characters that nobody writes twice

/** Leaves out lines that stand among those of an article and are none of its own. */
export function withoutBoilerplate(all: readonly Line[]): Line[] {
  const lines = withoutLinkLists(withoutContents(all.filter((line) => !isData(line) && !isPhrase(line))));
  return withoutTail(withoutTop(withoutCopies(withoutAfterwards(lines))));
}

const isSentence = (line: Line) => line.kind !== 'heading' && proseIn(line) > 0;
const isShort = (line: Line) =>
  /^(?:paragraph|blockquote)$/.test(line.kind) && isShortSentence(line) && !TO_READERS.test(line.words);

/** "By Ana Ruiz", and not "By Friday, 60 ships were waiting." */
const isByline = (line: Line) =>
  line.words.length < LONGEST_PHRASE &&
  BYLINE.test(line.words) &&
  !(PREPOSITION.test(line.words) && isShort(line) && !creditedNames(line.words).some(isPersonal));

/** Whether a line is data for a script. */
const isData = ({ words }: Line) => /^[[{]\s?["{]/.test(words) && /["\d}\]]\s?[}\]]$/.test(words);

function isPhrase({ words, linked }: Line): boolean {
  if (words.length > LONGEST_PHRASE) return false;
  return (
    LABEL.test(words) ||
    NOTICE.test(words) ||
    (POINTER.test(words) && linked > 0.3 * words.length) ||
    (words.length < LONGEST_CREDIT && CREDIT.test(words))
  );
}

/** Leaves out what stands under a heading such as "Related stories", up to the next heading. */
function withoutAfterwards(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  const whole = lines.reduce((sum, { words }) => sum + words.length, 0);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!;
    if (line.words.length > LONGEST_HEADING || !AFTERWARDS.test(line.words)) {
      kept.push(line);
      continue;
    }
    let next = index + 1;
    let size = 0;
    while (next < lines.length && lines[next]!.kind !== 'heading') size += lines[next++]!.words.length;
    const under = line.kind === 'heading' || next === lines.length;
    if (under && size < MOST_AFTERWARDS * whole) index = next - 1;
  }
  return kept;
}

/** Pages for wide and narrow screens in one, and titles that are printed twice. */
function withoutCopies(lines: readonly Line[]): Line[] {
  const seen = new Set<string>();
  return lines.filter(({ words }) => words.length < REPEATED || (!seen.has(words) && seen.add(words)));
}

/** Leaves out what stands between the title and the first paragraph, such as a byline, a date, what is in the page. */
function withoutTop(lines: readonly Line[]): Line[] {
  const lede = lines.findIndex((line) => isSentence(line) && line.words.length > LEDE);
  return lines.filter((line, index) => {
    if (index >= lede) return true;
    if (isByline(line)) return false;
    const item = line.kind === 'list-item' && line.words.length > LIST_ITEM && !isLink(line);
    return item || line.kind === 'heading' || line.kind === 'caption' || isSentence(line) || isShort(line);
  });
}

/**
 * Leaves out what stands after the last sentence, such as labels, links and headings of what was left out. A sentence
 * shorter than most labels is the article's where it follows another.
 */
function withoutTail(lines: readonly Line[]): Line[] {
  const last = lines.findLastIndex((line) => isSentence(line) || line.kind === 'list-item');
  if (last < 0) return [...lines];
  const more = lines.slice(last + 1).findIndex((line) => !isShort(line) || isByline(line));
  return more < 0 ? [...lines] : lines.slice(0, last + 1 + more);
}
