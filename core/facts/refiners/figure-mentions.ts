import type { Reading } from '../reading.ts';
import type { Figure } from '../schema.ts';
import { stemsOf } from './stems.ts';

const WORD_BEFORE = /(\p{L}{1,12})\s+$/u;
const AROUND = 16; // characters before a number in which its determiner stands
const LABEL = 140; // characters of a label looked at: a whole sentence may stand for one

/** What two statements of the same figure share: number and unit, and what it measures where the unit does not say. */
const identity = (figure: Figure): string => {
  const number = figure.range ? `${figure.range.low}–${figure.range.high}` : String(figure.value);
  const named = figure.kind === 'count' || figure.kind === 'age' || figure.kind === 'money';
  return `${number} ${figure.unit.toLowerCase()} ${named ? '' : (figure.counts ?? '').toLowerCase()}`;
};

/** "the 12 people", "all 44": the number was stated before. */
const isKnown = ({ span, kind }: Figure, { text, lexicon }: Reading): boolean => {
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, span.start - AROUND), span.start))?.[1] ?? '';
  const { determiners } = lexicon.figures.nouns;
  const word = before.toLowerCase();
  return kind !== 'age' && determiners.has(word) && !lexicon.figures.numbers.article.has(word);
};

/** Stems of the words that say what a figure is about; its unit's own say nothing, for those it is compared with share it. */
const aboutOf = ({ label, counts, subject, unit, kind }: Figure, { text, lexicon }: Reading): Set<string> => {
  const words = `${text.slice(label.start, Math.min(label.end, label.start + LABEL))} ${counts ?? ''} ${subject ?? ''}`;
  const noun = kind === 'count' ? `${unit} ${counts?.split(' ').at(-1)}` : '';
  const own = new Set(stemsOf(noun, lexicon.prose.functionWords));
  return new Set(stemsOf(words, lexicon.prose.functionWords).filter((stem) => !own.has(stem)));
};

interface Stated {
  readonly figure: Figure;
  readonly about: Set<string>;
}

/**
 * Makes the figures an article states several times one each, the first; the other places become its mentions. Equal numbers of
 * different things stay apart: a profit of £5m and a fine of £5m share no word.
 */
export function mergeMentions(figures: readonly Figure[], reading: Reading): Figure[] {
  const firsts = new Map<string, Stated[]>();
  const merged: Figure[] = [];
  for (const figure of figures) {
    const key = identity(figure);
    const equals = firsts.get(key);
    const about = aboutOf(figure, reading);
    const known = equals !== undefined && isKnown(figure, reading);
    const first = equals?.find((other) => known || [...about].some((stem) => other.about.has(stem)));
    if (first !== undefined) {
      first.figure.mentions.push(figure.span);
      continue;
    }
    merged.push(figure);
    if (equals === undefined) firsts.set(key, [{ figure, about }]);
    else if (equals.length < 8) equals.push({ figure, about });
  }
  return merged;
}
