import type { Act } from '../../../core/digest/edition/act.ts';
import type { Ledger, LedgerEntry } from '../../../core/digest/edition/ledger.ts';
import { type MadeEdition, type Material, makeEdition } from '../../../core/digest/edition/make-edition.ts';
import type { EditionStore } from '../../../functions/aws/edition-store.ts';
import type { FactsStore } from '../../../functions/aws/facts-store.ts';
import { materialOf } from '../../../functions/composing/material.ts';
import { terminalLine } from '../terminal-words.ts';
import { aside } from './aside.ts';
import { factsIn, type ShownFact } from './facts-in.ts';
import { type FactName, type Numbers, numbersOf } from './numbers.ts';
import { Refused } from './refused.ts';

/** Where what drafts are made of is kept. */
export interface Drafts {
  readonly editions: Pick<EditionStore, 'input'>;
  readonly facts: Pick<FactsStore, 'find'>;
}

/** An edition as editors' acts so far make it. */
export interface Draft extends MadeEdition {
  readonly acts: readonly Act[];
  readonly numbers: Numbers;
}

/**
 * Reads what a draft is made of; editors change none of it.
 * @param acts what was done to it before, where it may be approved already
 */
export async function readDraft(
  { editions, facts }: Drafts,
  id: string,
  acts: readonly Act[] = [],
): Promise<Material> {
  const input = await editions.input(id);
  if (!input) throw new Error(`The draft ${id} has no input.json: what it was made of is gone.`);
  return materialOf({ facts, telemetry: aside }, input, `editor@${id}`, { acts });
}

/** Composes a draft anew, as the pipeline will when it is approved. */
export function draftOf(material: Material, acts: readonly Act[]): Draft {
  return { ...makeEdition(material, acts), acts, numbers: numbersOf(material.input) };
}

/** Checks that a story can be dropped. @throws Refused when it is not in the draft */
export function droppable({ mail, manifest, acts }: Draft, story: string): string {
  if (mail?.digest.stories.some(({ id }) => id === story)) return story;
  const dropped = acts.find((act) => act.act === 'drop-story' && act.story === story);
  if (dropped) throw new Refused(`${story} was dropped already, by ${whoAndWhen(dropped)}.`);
  const { fate, why } = fateOf(manifest.ledger, story) ?? {};
  throw new Refused(
    `${story} is not in the draft${fate ? ` (${[fate, why].filter(Boolean).join(', ')})` : ''}.`,
  );
}

/** Checks that a story can be put first, be it in the draft or below the cut. @throws Refused when it can not */
export function leadable(draft: Draft, story: string): string {
  if (draft.mail?.digest.stories[0]?.id === story) throw new Refused(`${story} comes first already.`);
  return fateOf(draft.manifest.ledger, story)?.fate === 'below-cut' ? story : droppable(draft, story);
}

/** Checks that a fact can be dropped. @throws Refused when the draft does not show it */
export function droppableFact({ mail, acts }: Draft, { article, fact }: FactName): ShownFact {
  const isIt = (one: FactName) => one.article === article && one.fact === fact;
  const shown = mail && factsIn(mail.digest).find(isIt);
  if (shown) return shown;
  const dropped = acts.find((act) => act.act === 'drop-fact' && isIt(act));
  if (dropped) throw new Refused(`${fact} of ${article} was dropped already, by ${whoAndWhen(dropped)}.`);
  throw new Refused(`The draft shows no ${fact} of ${article}: "edition show" names what it shows.`);
}

/** Who did something to a draft, and when. */
export function whoAndWhen({ by, at }: Act): string {
  return `${terminalLine(by)} at ${at}`;
}

function fateOf({ entries }: Ledger, story: string): LedgerEntry | undefined {
  const own = entries.filter((entry) => entry.story === story);
  return own.find(({ fate }) => fate === 'below-cut') ?? own[0];
}
