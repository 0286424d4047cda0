import { lexiconFor } from '../../facts/lexicon/index.ts';
import { isReplaced } from './former.ts';
import { compareLexiconFor } from './lexicon/index.ts';
import type { CompareLexicon } from './lexicon/words.ts';
import type { Stated } from './report.ts';
import { isFormer } from './settled.ts';
import { type Thing, thingsOf } from './thing.ts';

const FAR = 80; // characters before a number that say how it came about
const WORD = /\p{L}+/gu;

/**
 * Whether of two statements of one thing the later says itself that its number has moved on from the older: "has risen to 23",
 * "23, up from 17". A number that only differs says nothing of the kind: the older source may well stand by its own.
 */
export function saysItMoved(was: Stated, now: Stated): boolean {
  const lexicon = compareLexiconFor(now.report.article.lang);
  const [before, after] = [thingOf(was), thingOf(now)];
  if (lexicon === undefined || before === undefined || after === undefined) return false;
  if (was.report.at > now.report.at || isFormer(after)) return false;
  return (
    tellsAsOver(before, after) ||
    cameTo(after, after.amount.high > before.amount.high ? 'up' : 'down', lexicon)
  );
}

const thingOf = ({ report, figure }: Stated): Thing | undefined =>
  thingsOf(report).find((thing) => thing.figure === figure);

/** Whether the older number stands beside the later one as one that holds no more. */
function tellsAsOver(was: Thing, now: Thing): boolean {
  return thingsOf(now.report).some(
    (other) =>
      isFormer(other) &&
      other.figure.sentence.start === now.figure.sentence.start &&
      other.amount.dimension === was.amount.dimension &&
      other.amount.high === was.amount.high,
  );
}

/** Whether a number is told as what another rose to, or fell to: "rose to 23", "rose from 12 to 23", "bringing the toll to 23". */
function cameTo({ report, figure }: Thing, moved: 'up' | 'down', lexicon: CompareLexicon): boolean {
  const { text, lang } = report.article;
  const { span, sentence, range } = figure;
  const ahead = text.slice(Math.max(sentence.start, span.start - FAR), span.start).toLowerCase();
  const { change } = lexiconFor(lang).figures;
  const verb = (ahead.match(WORD) ?? []).flatMap((word) => change.get(word) ?? []).at(-1);
  const direction = verb ?? figure.change ?? (lexicon.totals.test(ahead) ? 'up' : undefined);
  if (direction !== moved) return false;
  return range === undefined ? lexicon.changedTo.test(ahead) : isReplaced(text, figure, lexicon);
}
