import type { Span } from '../span.ts';
import type { FigureDraft } from './figure-draft.ts';
import { type FigureSentence, spanOf } from './figure-sentence.ts';
import { tokenizeFigures } from './figure-tokens.ts';
import { findFigures } from './finders/figure-list.ts';
import type { FigureLexicon } from './lexicon/figures.ts';
import type { Reading } from './reading.ts';
import { findChange } from './refiners/figure-change.ts';
import { findCounts, findSubject } from './refiners/figure-counts.ts';
import { chooseLabel } from './refiners/figure-label.ts';
import { mergeMentions } from './refiners/figure-mentions.ts';
import { findQualifier } from './refiners/figure-qualifier.ts';
import { rankFigures } from './refiners/figure-rank.ts';
import { findSource, type Source, withoutSource } from './refiners/figure-source.ts';
import type { Figure } from './schema.ts';

const anchors = new WeakMap<FigureLexicon, RegExp>();

/** One expression for everything a number can start with, so that text without numbers costs one scan. */
const anchorOf = (lexicon: FigureLexicon): RegExp => {
  let anchor = anchors.get(lexicon);
  if (anchor === undefined) {
    const words = [...lexicon.numbers.words.keys()].join('|');
    anchor = new RegExp(`[0-9½¼¾⅓⅔]|\\b(?:${words})\\b`, 'gi');
    anchors.set(lexicon, anchor);
  }
  return anchor;
};

/** Refines a draft into a figure; the score is set when the whole article is known. */
const toFigure = (
  sentence: FigureSentence,
  draft: FigureDraft,
  source: Source | undefined,
): Figure | undefined => {
  const { text, tokens } = sentence;
  const span = spanOf(tokens, draft.first, draft.last);
  if (span === undefined) return undefined;
  const { qualifier, before } = findQualifier(sentence, draft);
  // In a language unknown, nothing tells what a word beside a figure is.
  const known = sentence.lexicon.numbers.decimal !== '';
  const counts = known ? withoutSource(source, findCounts(sentence, draft, before)) : undefined;
  const counted = counts && spanOf(tokens, counts.first, counts.last);
  const subject = known ? withoutSource(source, findSubject(sentence, draft, before)) : undefined;
  const about = subject && spanOf(tokens, subject.first, subject.last);
  const change = findChange(sentence, draft, before);
  const said = source && spanOf(tokens, source.first, source.last);
  const { low, high } = draft.amount;
  return {
    id: `f${span.start}`,
    span,
    sentence: sentence.span,
    ...(high === undefined ? { value: low } : { range: { low, high } }),
    qualifier,
    unit: draft.unit,
    ...(counted ? { counts: text.slice(counted.start, counted.end) } : {}),
    ...(about && about.start !== counted?.start ? { subject: text.slice(about.start, about.end) } : {}),
    label: chooseLabel(sentence, draft, counts, before, source),
    kind: draft.kind,
    ...(change ? { change } : {}),
    ...(said ? { attribution: text.slice(said.start, said.end) } : {}),
    mentions: [],
    score: 0,
  };
};

const figuresIn = (text: string, span: Span, lexicon: FigureLexicon): Figure[] => {
  const tokens = tokenizeFigures(text, span, lexicon);
  const drafts = findFigures(text, tokens, lexicon);
  if (drafts.length === 0) return [];
  const taken = new Uint8Array(tokens.length);
  const starts = new Int32Array(tokens.length);
  for (const draft of drafts) {
    taken.fill(1, draft.first, draft.last);
    starts.fill(draft.first, draft.first, draft.last);
  }
  const sentence: FigureSentence = { text, span, tokens, drafts, taken, starts, lexicon };
  const source = findSource(sentence);
  return drafts.flatMap((draft) => toFigure(sentence, draft, source) ?? []);
};

/**
 * Finds the figures an article states, with what each counts, how exactly, and how likely it heads the digest.
 * @returns figures in reading order, each once with its other mentions; every span lies inside its sentence; never throws
 */
export function readFigures(reading: Reading): Figure[] {
  const { text, sentences } = reading;
  const lexicon = reading.lexicon.figures;
  const anchor = anchorOf(lexicon);
  const figures: Figure[] = [];
  let found = -1;
  for (const { span } of sentences) {
    if (found < span.start) {
      anchor.lastIndex = span.start;
      const match = anchor.exec(text);
      if (match === null) break;
      found = match.index;
    }
    if (found < span.end) for (const figure of figuresIn(text, span, lexicon)) figures.push(figure);
  }
  return rankFigures(mergeMentions(figures, reading), reading);
}
