import { type Amount, equal } from './amount.ts';
import { counted, unshared } from './apart.ts';
import { knownWords } from './known-words.ts';
import { AGE } from './measures.ts';
import { shared } from './overlap.ts';
import type { Thing } from './thing.ts';
import { TOPICS } from './topics.ts';

/** What speaks for or against two figures counting the same thing: how much there is of each sign. */
export interface Signs {
  readonly state: number; //   the same happened to those counted, or the same is measured
  readonly topic: number; //   the same, told by a word that says less
  readonly other: number; //   two words for it, one of which says little
  readonly noun: number; //    the same sort of things or people is counted
  readonly what: number; //    words of what the engine says is counted
  readonly own: number; //     words of their clauses
  readonly wide: number; //    words of their sentences
  readonly names: number; //   names in their clauses
  readonly strange: number; // names in both sentences that the other report does not know
  readonly unsaid: number; //  marks of one of them only
  readonly number: number; //  the same number, where it is none that stands for many things
  readonly total: number; //   one of them counts all, and is no number of a few more
  readonly near: number; //    how near the numbers are: 1 for the same, 0.5 for twice as many
  readonly alone: number; //   neither report has another such number
}

const RARE = 10;
const WORDS = 6; //   words two sentences share from which more say no more
const STRANGE = 2; // so many strange names

/** Reads what speaks for or against two figures of one dimension that nothing sets apart. */
export function signsOf(a: Thing, b: Thing): Signs {
  const same = a.state !== undefined && a.state === b.state;
  const topic = same && TOPICS.has(a.state!);
  const both = a.state !== undefined && b.state !== undefined;
  const sign = (holds: boolean) => (holds ? 1 : 0);
  return {
    state: sign((same && !topic) || a.amount.dimension === AGE),
    topic: sign(topic),
    other: sign(both && !same),
    noun: sign(counted(a) && a.noun !== undefined && a.noun === b.noun && a.people !== 'any'),
    what: shared(a.what, b.what),
    own: shared(a.own, b.own),
    wide: Math.min(shared(a.wide, b.wide), WORDS),
    names: shared(a.names, b.names),
    strange: Math.min(unknown(a, b), unknown(b, a), STRANGE),
    unsaid: unshared(a, b),
    number: sign(equal(a.amount, b.amount) && a.amount.high >= RARE),
    total: sign(counted(a) && (a.total || b.total)),
    near: nearness(a.amount, b.amount),
    alone: sign(a.alone && b.alone),
  };
}

/** How many names of a figure's sentence another's report does not know. */
const unknown = ({ scene }: Thing, { report }: Thing): number =>
  scene.size - shared(scene, knownWords(report));

/** How near two numbers are, from 0 to 1: the share the smaller is of the larger. */
export function nearness({ high: a }: Amount, { high: b }: Amount): number {
  return a * b <= 0 ? 0 : Math.min(Math.abs(a), Math.abs(b)) / Math.max(Math.abs(a), Math.abs(b));
}
