import type { Report } from '../../stories/compare/report.ts';
import type { StoryChoice } from '../story/choose-story.ts';
import type { CorrectionChoice } from './corrections.ts';
import { entryKey } from './entries.ts';

/** What a digest shows of one revision of an article. */
export interface ShownFacts {
  readonly figures: readonly string[];
  readonly quotes: readonly string[];
  readonly led: boolean; // its headline, its sentences
}

const NONE: ShownFacts = { figures: [], quotes: [], led: false };

/** What is shown of each article, as it stands: what it said before is not. By `entryKey`. */
export function shownFacts(
  stories: readonly StoryChoice[],
  corrections: readonly CorrectionChoice[],
): ReadonlyMap<string, ShownFacts> {
  const shown = new Map<string, ShownFacts>();
  const add = ({ article }: Report, more: Partial<ShownFacts>) => {
    const known = shown.get(entryKey(article)) ?? NONE;
    shown.set(entryKey(article), {
      figures: [...known.figures, ...(more.figures ?? [])],
      quotes: [...known.quotes, ...(more.quotes ?? [])],
      led: known.led || more.led === true,
    });
  };
  for (const { lead, changes, conflicts, figures, quotes } of stories) {
    add(lead, { led: true });
    for (const { report, figure } of [...changes.map(({ now }) => now), ...conflicts.flat(), ...figures])
      add(report, { figures: [figure.id] });
    for (const { report, quote } of quotes) add(report, { quotes: [quote.id] });
  }
  for (const { now, figures, quotes } of corrections) {
    if (now === undefined) continue;
    add(now, {
      figures: figures.flatMap((pair) => pair.now?.figure.id ?? []),
      quotes: quotes.flatMap((pair) => pair.now?.quote.id ?? []),
    });
  }
  return shown;
}
