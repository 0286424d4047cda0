import { type Block, readBlocks } from '../html/blocks.ts';
import { takeOutHidden } from '../html/hidden.ts';
import { linesOf } from '../html/lines.ts';
import { isRun, runsOf, takeOut } from '../html/walk.ts';
import type { Passage } from '../passage-draft.ts';

/** How mail programs mark the older letter they quote. */
const QUOTED = /(?:^|\s)(?:gmail_quote|gmail_quote_container|yahoo_quoted|protonmail_quote)(?:\s|$)/;
const OUTLOOK = 'divRplyFwdMsg'; // holds the fields of the older letter, which follows it
const FORWARDED = /^[\s-]{0,20}(?:Forwarded message|Weitergeleitete Nachricht|Message transféré)/i;

/**
 * The words of a letter in HTML, without what is not shown and the older letter that it answers. One that it
 * forwards stays.
 * @param forwards whether its subject says that it forwards another
 * @throws RejectedInput as `readBlocks` does
 */
export function htmlWords(markup: string, forwards: boolean): Passage[] {
  const letter = readBlocks(markup);
  takeOutHidden(letter);
  const whole = linesOf(letter);
  if (!forwards) {
    takeOut(letter, isAnswered);
    cutFrom(letter);
  }
  const said = linesOf(letter);
  return (said.length > 0 ? said : whole).map(({ kind, words }) => ({ kind, words }));
}

function isAnswered(block: Block): boolean {
  return QUOTED.test(block.hints.class ?? '') && !FORWARDED.test(runsOf(block)[0]?.words ?? '');
}

function cutFrom(block: Block): void {
  const at = block.children.findIndex((child) => !isRun(child) && child.hints.id === OUTLOOK);
  if (at >= 0) block.children.length = at;
  for (const child of block.children) if (!isRun(child)) cutFrom(child);
}
