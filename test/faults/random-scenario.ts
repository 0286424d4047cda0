import { type Act, ARTICLES, type Habit, NOT_AN_ARTICLE, ROOMY, type Scenario } from './scenario.ts';
import { type Chance, chance } from './world/chance.ts';
import { type Edge, type Fault, faultsAt, type Plan } from './world/fault.ts';

const NAMES = ['ana', 'ben', 'cem', 'dee', 'eva', 'finn', 'gil'];
const HABITS: readonly Habit[] = [
  ...([
    'is scanned',
    'confirms',
    'leaves',
    'leaves, then confirms',
    'leaves as it is sent',
    'bounces',
    'complains',
  ] as const),
];
const ARCHIVED_EVERY = 10; // histories
const MOST_FAULTS = 12; // in a history: then they stop, and everything must come to an end

/** A scenario by chance: who there is, what they do, what comes in, who steers. */
export function randomScenario(seed: number): Scenario {
  const luck = chance(seed * 2 + 1);
  const people = NAMES.slice(0, 3 + luck.below(5)).map((name) => ({
    address: `${name}@example.org`,
    standing: luck.happens(0.6)
      ? 'active'
      : luck.pick(['weekly only', 'off topic', 'unsubscribed', 'unknown']),
    habits: luck.happens(0.4) ? [luck.pick(HABITS)] : [],
  })) as Scenario['people'];
  const soon = () => luck.below(luck.happens(0.8) ? 5_000 : 60_000) / 1000;
  const acts: Act[] = [];
  if (luck.happens(0.9))
    acts.push({ at: 0, kind: 'upload', key: 'a.txt', version: 'v1', text: ARTICLES.harbour });
  if (luck.happens(0.1))
    acts.push({ at: soon(), kind: 'upload', key: 'a.txt', version: 'v2', text: ARTICLES.corrected });
  if (luck.happens(0.1))
    acts.push({ at: soon(), kind: 'upload', key: 'b.txt', version: 'v1', text: ARTICLES.ferry });
  if (luck.happens(0.05))
    acts.push({ at: soon(), kind: 'upload', key: 'c.bin', version: 'v1', text: NOT_AN_ARTICLE });
  for (const { address } of people) acts.push(...actsOf(address, luck, soon));
  if (luck.happens(0.3)) acts.push({ at: soon(), kind: 'plan again' });
  if (luck.happens(0.2)) acts.push({ at: soon(), kind: 'pause', seconds: soon() });
  if (luck.happens(0.2)) acts.push({ at: soon(), kind: 'halt', seconds: soon() });
  if (luck.happens(0.3)) acts.push({ at: 3600 * (1 + luck.below(48)), kind: 'redrive' });
  if (luck.happens(0.3)) acts.push({ at: soon(), kind: 'poison', ...luck.pick(POISONS) });
  const refuses = new Set(luck.happens(0.2) ? [luck.pick(people).address] : []);
  const narrow = luck.happens(0.15) ? { perDay: 1 + luck.below(3), day: 1_800_000 } : {};
  const account = {
    ...ROOMY,
    perSecond: luck.pick([2, 5, 50]),
    paced: luck.pick([2, 5, 20]),
    refuses,
    ...narrow,
  };
  return { people, acts, account, ...(seed % ARCHIVED_EVERY === 0 && { archived: true }) };
}

const POISONS = [
  { queue: 'send', body: '{"edition":""}' },
  { queue: 'send', body: 'not json' },
  { queue: 'plan', body: '{}' },
  { queue: 'settle', body: '[]' },
  { queue: 'feedback', body: '{"eventType":"Bounce"}' },
  { queue: 'link', body: '{"kind":"sign-up"}' },
] as const;

function actsOf(address: string, luck: Chance, soon: () => number): Act[] {
  if (luck.happens(0.6)) return [];
  const kind = luck.pick([
    ...([
      'leave',
      'leave',
      'bounce',
      'complain',
      'erase',
      'choose weekly',
      'sign up',
      'ask for links',
    ] as const),
  ]);
  const acts: Act[] = [{ at: soon(), kind, address }];
  if (luck.happens(0.2)) acts.push({ at: soon(), kind: luck.pick(['sign up', 'leave']), address });
  return acts;
}

/** Faults by chance, at a rate that differs from history to history, until there were enough of them. */
export function randomFaults(seed: number): Plan {
  const luck = chance(seed * 2 + 2);
  const rate = luck.pick([0, 0.01, 0.03, 0.08]);
  let left = MOST_FAULTS;
  return (edge: Edge): Fault | undefined => {
    if (left === 0 || !luck.happens(rate)) return undefined;
    left--;
    return luck.pick(faultsAt(edge));
  };
}
