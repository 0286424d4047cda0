import * as z from 'zod';

/** What became of each thing that came in during an edition's window. */
export const Fate = z.enum([
  'used', //        the story is told with its words
  'merged', //      its story is told in other articles' words; it stands among the sources
  'duplicate', //   a near-identical copy of another, listed as a source of its story
  'told', //        nothing new beside what readers of this cadence have had
  'below-cut', //   its story had no place in the edition
  'dropped', //     its story was dropped by an editor
  'superseded', //  a newer revision counts
  'withdrawn', //   its source took it back
  'embargoed', //   must wait; comes in again when it may
  'rejected', //    could not be read
]);
export type Fate = z.infer<typeof Fate>;

/** One thing that came in, and what became of it. */
export const LedgerEntry = z.object({
  article: z.string().min(1),
  revision: z.string().min(1).optional(), // none for rejected and withdrawn
  key: z.string().min(1), //                 the object key it was uploaded under
  arrived: z.string().min(1),
  fate: Fate,
  story: z.string().min(1).optional(), //    the story it belongs to
  why: z.string().max(300).optional(), //    for people: "copy of …", "rank 14 of 12", a rejection's code
});
export type LedgerEntry = z.infer<typeof LedgerEntry>;

/** Accounts for everything in an edition's window: the totals add up to the entries. */
export const Ledger = z
  .object({ entries: z.array(LedgerEntry), totals: z.partialRecord(Fate, z.int().positive()) })
  .refine(({ entries, totals }) => {
    const counted = totalsOf(entries);
    return Fate.options.every((fate) => totals[fate] === counted[fate]);
  }, 'the totals add up');
export type Ledger = z.infer<typeof Ledger>;

/** How many entries came to which end. */
export function totalsOf(entries: readonly LedgerEntry[]): Partial<Record<Fate, number>> {
  const totals: Partial<Record<Fate, number>> = {};
  for (const { fate } of entries) totals[fate] = (totals[fate] ?? 0) + 1;
  return totals;
}
