import type { Figure, Quote } from '../../facts/schema.ts';
import { wordsOf } from '../../span.ts';
import { type Carried, correctionsBetween } from '../../stories/compare/corrections.ts';
import type { Report } from '../../stories/compare/report.ts';
import { type CardDraft, plainCard } from '../cards.ts';
import type { QuoteDraft } from '../quote-card.ts';
import { folded } from '../story/folded.ts';
import { entryKey } from './entries.ts';
import type { Revised } from './input.ts';
import { type Account, accountOf, type Entries, entryOf } from './reports.ts';
import { carried } from './select-corrections.ts';
import type { Told } from './told.ts';

/** What is to be corrected of an article that readers had. */
export interface CorrectionChoice {
  readonly was: Report; //      as they had it last
  readonly now?: Account; //    as it stands; none: it was withdrawn
  readonly edition: string; //  that carried what is corrected, the last one
  readonly story: string; //    that it was told in
  readonly figures: readonly { readonly was: CardDraft; readonly now?: CardDraft }[];
  readonly quotes: readonly { readonly was: QuoteDraft; readonly now?: QuoteDraft }[];
}

/** One revision as readers had it, and the facts they were shown of it. */
interface Version extends Carried {
  readonly report: Report;
}

interface Pair<Fact> {
  readonly was: { readonly report: Report; readonly fact: Fact };
  readonly now?: Fact;
}

/**
 * Compares an article as it stands with every revision that readers had, fact by fact, over the facts they were shown.
 * @param isOut whether an editor dropped a fact
 * @returns undefined when nothing they were shown changed, or what they had cannot be read any more
 */
export function correctionOf(
  { told, now: revision, arrived }: Revised,
  entries: Entries,
  isOut: (article: string, fact: string) => boolean,
): CorrectionChoice | undefined {
  const [last] = told;
  const edition = told.find(carried)?.edition;
  const versions = versionsOf(told, entries);
  const [was] = versions;
  if (last === undefined || edition === undefined || was === undefined) return undefined;
  const id = last.article;
  const now =
    revision === undefined ? undefined : accountOf(entryOf(entries, { id, revision }), arrived, { arrived });
  const out = (pair: Pair<Figure | Quote>) =>
    isOut(id, pair.was.fact.id) || (pair.now !== undefined && isOut(id, pair.now.id));
  const figures = distinct(versions.flatMap((_, age) => changedSince(versions, age, now).figures)).filter(
    (pair) => !out(pair),
  );
  const quotes = distinct(versions.flatMap((_, age) => changedSince(versions, age, now).quotes)).filter(
    (pair) => !out(pair),
  );
  if (now !== undefined && figures.length + quotes.length === 0) return undefined;
  return {
    was: was.report,
    ...(now && { now }),
    edition,
    story: storyOf(told),
    figures: figures.map((pair) => ({
      was: plainCard({ report: pair.was.report, figure: pair.was.fact }),
      ...(now && pair.now && { now: plainCard({ report: now, figure: pair.now }) }),
    })),
    quotes: quotes.map((pair) => ({
      was: { report: pair.was.report, quote: pair.was.fact, also: [] },
      ...(now && pair.now && { now: { report: now, quote: pair.now, also: [] } }),
    })),
  };
}

/** The story that an article was told in; a correction that came alone is told of the article, and names none. */
function storyOf(told: readonly Told[]): string {
  const [last] = told;
  const row = told.find((one) => carried(one) && one.kind === 'edition') ?? last;
  return row?.story ?? '';
}

/** The revisions that readers had, the last first; nothing before they were told that it was withdrawn. */
function versionsOf(told: readonly Told[], entries: Entries): Version[] {
  const gone = told.findIndex(({ revision }) => revision === undefined);
  const rows = Map.groupBy(gone < 0 ? told : told.slice(0, gone), ({ revision = '' }) => revision);
  return [...rows].flatMap(([revision, [first, ...more]]): Version[] => {
    const entry = first && entries.get(entryKey({ id: first.article, revision }));
    if (!entry) return [];
    const all = [first, ...more];
    return [
      {
        report: accountOf(entry, first.closed),
        figures: all.flatMap(({ figures }) => figures),
        quotes: all.flatMap(({ quotes }) => quotes),
      },
    ];
  });
}

/** What changed of a revision's facts, but for those whose change readers were told of with a later one. */
function changedSince(versions: readonly Version[], age: number, now: Report | undefined) {
  const version = versions[age];
  if (version === undefined) return { figures: [], quotes: [] };
  const { report } = version;
  const known = versions.slice(0, age).map((later) => correctionsBetween(report, later.report, version));
  const figures = new Set(known.flatMap((one) => one.figures.map(({ was }) => was.id)));
  const quotes = new Set(known.flatMap((one) => one.quotes.map(({ was }) => was.id)));
  const changed = correctionsBetween(report, now, {
    figures: version.figures.filter((id) => !figures.has(id)),
    quotes: version.quotes.filter((id) => !quotes.has(id)),
  });
  return {
    figures: changed.figures.map((pair) => ({ ...pair, was: { report, fact: pair.was } })),
    quotes: changed.quotes.map((pair) => ({ ...pair, was: { report, fact: pair.was } })),
  };
}

/** Each change once, though several revisions that readers had stated what was changed. */
function distinct<Fact extends Figure | Quote>(pairs: readonly Pair<Fact>[]): Pair<Fact>[] {
  const known = new Map<string, Pair<Fact>>();
  for (const pair of pairs) {
    const key = pair.now?.id ?? folded(statementOf(pair.was));
    if (!known.has(key)) known.set(key, pair);
  }
  return [...known.values()];
}

function statementOf({ report, fact }: Pair<Figure | Quote>['was']): string {
  return 'text' in fact
    ? fact.text
    : wordsOf(report.article.text, fact.sentence) + wordsOf(report.article.text, fact.span);
}
