import type { Figure } from '../../facts/schema.ts';
import { type Span, wordsOf } from '../../span.ts';
import { agreeing } from '../../stories/compare/agreeing.ts';
import type { Quoted, Report, Stated } from '../../stories/compare/report.ts';
import { sameQuotes } from '../../stories/compare/same-quotes.ts';
import type { Elsewhere } from '../cite.ts';
import type { Had } from './had.ts';
import type { Material } from './material.ts';

/** One fact of a story, and everywhere it is stated. */
export interface Fact<Statement extends { readonly report: Report }> {
  readonly statements: readonly Statement[]; // the one to be preferred first
  readonly had: boolean; //                     readers know it
  readonly dropped: boolean; //                 an editor wants it nowhere
  readonly out: boolean; //                     not to be shown by itself: dropped, or told by a correction
}

/** Every figure of the story, alike ones as one. What stands in a sentence that readers had is known to them. */
export function figuresOf(material: Material, read: Had): Fact<Stated>[] {
  const { news, had } = material;
  return agreeing([...news, ...had]).map((statements) => ({
    statements,
    had: statements.some(
      ({ report, figure }) =>
        had.includes(report) || read.stands(wordsOf(report.article.text, figure.sentence)),
    ),
    ...outcomeOf(
      statements.map(({ report, figure }) => ({ report, fact: figure.id })),
      material,
    ),
  }));
}

/** The facts that figures state. */
export type FactOf = ReadonlyMap<Figure, Fact<Stated>>;

/** Finds facts by the figures that state them. */
export function factsByFigure(facts: readonly Fact<Stated>[]): FactOf {
  return new Map(facts.flatMap((fact) => fact.statements.map(({ figure }) => [figure, fact])));
}

/** Every quotation of the story, alike ones as one. */
export function quotesOf(material: Material, read: Had): Fact<Quoted>[] {
  const { news, had } = material;
  return sameQuotes([...news, ...had]).map((statements) => ({
    statements,
    had: statements.some(
      ({ report, quote }) =>
        had.includes(report) || quote.spans.every((span) => read.stands(wordsOf(report.article.text, span))),
    ),
    ...outcomeOf(
      statements.map(({ report, quote }) => ({ report, fact: quote.id })),
      material,
    ),
  }));
}

/** What a fact may not be shown for, whichever of its statements that was decided of. */
function outcomeOf(
  places: readonly { readonly report: Report; readonly fact: string }[],
  { isDropped, isCorrected }: Material,
): Pick<Fact<Stated>, 'dropped' | 'out'> {
  const dropped = places.some(({ report, fact }) => isDropped(report, fact));
  return { dropped, out: dropped || places.some(({ report, fact }) => isCorrected(report, fact)) };
}

/** Everywhere in an article that a fact stands which is not to be shown. */
export function placesOut(facts: readonly Fact<Stated | Quoted>[], { article }: Report): Span[] {
  return facts
    .filter(({ out }) => out)
    .flatMap(({ statements }) => statements.filter(({ report }) => report.article === article))
    .flatMap((one) => ('figure' in one ? [one.figure.span, ...one.figure.mentions] : one.quote.spans));
}

/** The statements of a fact in other reports than one, the first of each. */
export function others({ statements }: Fact<Stated | Quoted>, one: { readonly report: Report }): Elsewhere[] {
  const first = new Map<Report, string>();
  for (const said of statements)
    if (said.report !== one.report && !first.has(said.report))
      first.set(said.report, 'figure' in said ? said.figure.id : said.quote.id);
  return [...first].map(([report, fact]) => ({ report, fact }));
}

/** How much better a fact is for having several sources: those of one name are one. */
export function corroboration({ statements }: Fact<{ readonly report: Report }>): number {
  const sources = new Set(statements.map(({ report }) => report.source));
  return Math.min(0.1 * (sources.size - 1), 0.3);
}
