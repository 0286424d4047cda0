import type { Stretch } from './quotation-marks.ts';
import { CASE, KIND, type Words } from './tokens.ts';

/**
 * A sentence of the reporter's in which every quotation is one item: `NAME said , Q .`
 * An item is a token's index, or for the n-th stretch -(n + 1).
 */
export interface Frame {
  readonly items: readonly number[];
  readonly block: number;
}

/** Whether the tokens from `from` on are a tag; `whole`: and nothing else stands in their sentence. */
type IsTag = (from: number, to: number, whole: boolean) => boolean;

/** The item that stands for the n-th stretch. */
const itemOf = (stretch: number): number => -(stretch + 1);
/** The stretch an item stands for; negative for a token. */
export const stretchOf = (item: number): number => -item - 1;

/** Cuts a block into frames. A quotation that ends a sentence ends its frame unless a small letter or a tag follows. */
export function framesOf(
  words: Words,
  block: number,
  stretches: readonly Stretch[],
  firstStretch: number,
  isTag: IsTag,
): Frame[] {
  const { first, end } = words.blocks[block]!;
  const frames: Frame[] = [];
  let items: number[] = [];
  let next = firstStretch;
  const cut = () => {
    if (items.length > 0) frames.push({ items, block });
    items = [];
  };
  for (let at = first; at < end; at += 1) {
    const stretch = stretches[next];
    if (stretch?.first === at) {
      items.push(itemOf(next));
      next += 1;
      at = stretch.last - 1;
      if (
        endsSentence(words, stretch) &&
        at + 1 < end &&
        !continuesAfter(words, stretch, at + 1, end, isTag, items.length === 1)
      )
        cut();
      continue;
    }
    items.push(at);
    if (words.kind[at] === KIND.stop && !(at + 1 < end && continuesSentence(words, at + 1))) cut();
  }
  cut();
  return frames;
}

const SENTENCE_ENDS = '.!?…';

function endsSentence(words: Words, { end }: Stretch): boolean {
  const last = words.text.charAt(end - 1);
  return SENTENCE_ENDS.includes("'’‘".includes(last) ? words.text.charAt(end - 2) || ' ' : last);
}

/** Whether the sentence goes on after a stretch that ends like one; `alone`: which is all its sentence holds so far. */
function continuesAfter(
  words: Words,
  stretch: Stretch,
  at: number,
  end: number,
  isTag: IsTag,
  alone: boolean,
): boolean {
  const kind = words.kind[at];
  if (kind === KIND.word) {
    if (words.cased[at] === CASE.lower) return true;
    // After a full stop only a quotation that nothing leads in may have its tag: “Q.” Ruiz said.
    const stopped = words.text.charAt(stretch.end - 1) === '.';
    return (alone || !stopped) && isTag(at, end, stopped);
  }
  if (kind === KIND.mark) return false;
  return kind === KIND.comma || kind === KIND.dash || kind === KIND.open || kind === KIND.stop;
}

/** Whether what follows a full stop is written on in small letters. */
function continuesSentence(words: Words, at: number): boolean {
  return (
    words.kind[at] === KIND.word &&
    words.cased[at] === CASE.lower &&
    words.start[at]! - words.end[at - 1]! > 0
  );
}

const LONGEST_LEAD_IN = 60; // tokens

/** "Ruiz wrote:" alone in its block leads in the quotation that opens the next. */
export function withLeadIn(words: Words, frame: Frame, stretches: readonly Stretch[]): Frame {
  const before = words.blocks[frame.block - 1];
  const opens =
    stretches[stretchOf(frame.items[0]!)]?.first === words.blocks[frame.block]!.first &&
    frame.items.every((item) => item < 0 || words.kind[item] !== KIND.word);
  if (!opens || !before || before.end === before.first || words.kind[before.end - 1] !== KIND.colon)
    return frame;
  const lead: number[] = [];
  for (let at = before.end - 1; at >= before.first && lead.length < LONGEST_LEAD_IN; at -= 1) {
    if (words.kind[at] === KIND.stop || words.kind[at] === KIND.mark) break;
    lead.push(at);
  }
  return { items: [...lead.reverse(), ...frame.items], block: frame.block };
}
