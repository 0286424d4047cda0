import { composeDigest } from '../compose.ts';
import type { Digest } from '../schema.ts';
import { chooseStory, type StoryChoice } from '../story/choose-story.ts';
import type { Act } from './act.ts';
import { arranged, inProportion } from './arrange.ts';
import { type CorrectionChoice, correctionOf } from './corrections.ts';
import { type Editing, editingOf } from './editing.ts';
import { entryKey, versionKey } from './entries.ts';
import type { EditionInput } from './input.ts';
import type { Ledger } from './ledger.ts';
import { type Entries, materialOf } from './reports.ts';
import { ledgerOf, type Outcome } from './settle.ts';
import { shownFacts } from './shown-facts.ts';
import { toldBy } from './tell.ts';
import type { Told } from './told.ts';

export { type Entry, entriesNeeded, entryKey } from './entries.ts';

/** What an edition comes to. */
export interface Composed {
  readonly digest: Digest | undefined; // none: there is nothing new to tell
  /**
   * Accounts for it.
   * @param shown stories of the digest that its mail has room for, the first ones; 0 when there is no digest
   */
  settle(shown: number): { ledger: Ledger; told: Told[] };
}

/**
 * Composes an edition. The same arguments give the same bytes.
 * @param entries those of `entriesNeeded`, verified, by `entryKey`
 * @param leftOut facts that failed verification
 * @throws TypeError when a needed entry is missing
 */
export function composeEdition(
  input: EditionInput,
  acts: readonly Act[],
  entries: Entries,
  leftOut: number,
): Composed {
  const editing = editingOf(acts);
  const corrections = input.revised
    .flatMap((revised) => correctionOf(revised, entries, editing.isDropped) ?? [])
    .sort((a, b) => weightOf(b) - weightOf(a)); // a mail may have no room for the last ones
  const { outcomes, choices } = storiesOf(input, entries, editing, corrections);
  const { edition, archive, closed, publication } = input;
  const stories = inProportion(arranged(choices, publication.sections, editing.leads));
  const something = stories.length + corrections.length > 0;
  return {
    digest: something
      ? composeDigest({ edition, archive, closed, publication, stories, corrections, leftOut })
      : undefined,
    settle(count) {
      const inMail = stories.slice(0, count);
      const omitted = new Set(stories.slice(count).map(({ id }) => id));
      const settled = outcomes.map((outcome) =>
        omitted.has(outcome.candidate.id)
          ? { ...outcome, fate: 'below-cut' as const, why: 'no room in the mail' }
          : outcome,
      );
      const shown = shownFacts(inMail, corrections);
      return {
        ledger: ledgerOf(input, settled, (article) => shown.has(entryKey(article))),
        told: toldBy(input, settled, corrections, shown),
      };
    },
  };
}

function weightOf({ figures, quotes }: CorrectionChoice): number {
  return figures.length + quotes.length;
}

/** Tries the stories in order until the edition is full. */
function storiesOf(
  input: EditionInput,
  entries: Entries,
  editing: Editing,
  corrections: readonly CorrectionChoice[],
): { outcomes: Outcome[]; choices: StoryChoice[] } {
  const { publication } = input;
  const corrected = correctedFacts(input, corrections);
  const choices: StoryChoice[] = [];
  const outcomes = editing.inOrder(input.stories).map((candidate, rank): Outcome => {
    const by = editing.droppedBy(candidate.id);
    if (by !== undefined) return { candidate, fate: 'dropped', why: `by ${by}` };
    if (choices.length >= publication.limits.stories) {
      const why = `ranked ${rank + 1}; the edition has ${publication.limits.stories}`;
      return { candidate, fate: 'below-cut', why };
    }
    const choice = chooseStory(
      materialOf(candidate, entries, {
        publication,
        isDropped: ({ article }, fact) => editing.isDropped(article.id, fact),
        isCorrected: ({ article }, fact) => corrected.has(`${entryKey(article)} ${fact}`),
      }),
    );
    if (choice === undefined) return { candidate, fate: 'told' };
    choices.push(choice);
    return { candidate, fate: 'used' };
  });
  return { outcomes, choices };
}

/** The facts that are told as corrections, in this edition or at once before it. */
function correctedFacts({ stories }: EditionInput, corrections: readonly CorrectionChoice[]): Set<string> {
  const now = [...shownFacts([], corrections)].flatMap(([key, { figures, quotes }]) =>
    [...figures, ...quotes].map((fact) => `${key} ${fact}`),
  );
  const before = stories.flatMap(({ told }) =>
    told
      .filter(({ kind }) => kind === 'correction')
      .flatMap((row) => [...row.figures, ...row.quotes].map((fact) => `${versionKey(row)} ${fact}`)),
  );
  return new Set([...now, ...before]);
}
