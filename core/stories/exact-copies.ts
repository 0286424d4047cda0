import type { ArticleArrival } from './arrival.ts';
import type { StoryMember } from './cluster.ts';

const MOST_ACCOUNTS = 100; // of one text that may have copies: more are no wire report brought up to date

/**
 * Takes those for no copies that state an amount their original does not: a wire report printed again with its toll brought up
 * to date, or with more below it, is an account of its own. Copies of such a one are copies of it.
 * @param arrivals by id; where one lists no amounts, what is near-identical to it is its copy
 */
export function exactCopies(
  members: readonly StoryMember[],
  arrivals: ReadonlyMap<string, Pick<ArticleArrival, 'amounts'>>,
): StoryMember[] {
  const accountOf = (id: string): Account => {
    const amounts = arrivals.get(id)?.amounts;
    return { id, ...(amounts && { amounts: new Set(amounts) }) };
  };
  const accounts = new Map<string, Account[]>(); // of each original, itself first
  return members.map((member) => {
    const { id, copyOf } = member;
    if (copyOf === undefined) return member;
    const known = accounts.get(copyOf) ?? [accountOf(copyOf)];
    accounts.set(copyOf, known);
    const account = accountOf(id);
    const original = known.find((other) => !statesMore(account, other));
    if (original !== undefined) return { id, copyOf: original.id };
    if (known.length < MOST_ACCOUNTS) known.push(account);
    return { id };
  });
}

interface Account {
  readonly id: string;
  readonly amounts?: ReadonlySet<string>;
}

function statesMore({ amounts: ours }: Account, { amounts: theirs }: Account): boolean {
  if (ours === undefined || theirs === undefined) return false;
  for (const amount of ours) if (!theirs.has(amount)) return true;
  return false;
}
