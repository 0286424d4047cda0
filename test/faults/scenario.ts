import type { SesSettings } from './world/ses.ts';
import type { QueueName } from './world/settings.ts';

/** How somebody stands when a history begins. */
export type Standing = 'active' | 'weekly only' | 'off topic' | 'unsubscribed' | 'unknown';

/** What somebody, or their mailbox, does with a mail. */
export type Habit =
  | 'is scanned'
  | 'confirms'
  | 'leaves'
  | 'leaves, then confirms'
  | 'leaves as it is sent' // the moment the sender has looked them up
  | 'bounces'
  | 'complains';

/** Somebody with a mailbox. */
export interface Person {
  readonly address: string;
  readonly standing: Standing;
  readonly habits: readonly Habit[];
}

/** Something that happens from outside. `at` is seconds from the beginning. */
export type Act = { readonly at: number } & (
  | { readonly kind: 'upload'; readonly key: string; readonly version: string; readonly text: string }
  | { readonly kind: Knock; readonly address: string }
  | { readonly kind: 'bounce' | 'complain'; readonly address: string }
  | { readonly kind: 'plan again' }
  | { readonly kind: 'pause' | 'halt'; readonly seconds: number }
  | { readonly kind: 'poison'; readonly queue: QueueName; readonly body: string }
  | { readonly kind: 'redrive' } // requests of long ago, all of them, come again
);

/** What somebody does at the door. */
export type Knock = 'leave' | 'erase' | 'choose weekly' | 'sign up' | 'ask for links';

/** All that a history starts from, but for what goes wrong in it. */
export interface Scenario {
  readonly people: readonly Person[];
  readonly acts: readonly Act[];
  readonly account: SesSettings & { readonly paced: number };
  readonly archived?: boolean; // editions get pages, which take longer to make than all the rest
}

/** An account that takes all it is given at the pace it asks for. */
export const ROOMY: Scenario['account'] = {
  ...{ perSecond: 50, perDay: -1, day: 86_400_000, refuses: new Set<string>() },
  paced: 20,
};

const WIRE = {
  ...{ uri: 'urn:harbour:wall', type: 'text', headline: 'Harbour wall breached' },
  body_text:
    'The storm broke the harbour wall on Monday and flooded 44 houses.\n\n“We will rebuild the wall,” said Ana Keller, the mayor.\n',
};

/** Articles small enough to be read in no time; each says a figure and a quotation. */
export const ARTICLES = {
  harbour:
    'Harbour wall breached\n\nThe storm broke the harbour wall on Monday and flooded 44 houses.\n\n“We will rebuild the wall,” said Ana Keller, the mayor.\n',
  corrected:
    'Harbour wall breached\n\nThe storm broke the harbour wall on Monday and flooded 48 houses.\n\n“We will rebuild the wall,” said Ana Keller, the mayor.\n',
  ferry:
    'Ferry returns\n\nThe ferry returns in May after repairs of £8.2m, the council said.\n\n“It was a long winter,” said Tom Reed, who runs the harbour shop.\n',
  wire: JSON.stringify({ ...WIRE, version: 1 }),
  killed: JSON.stringify({ ...WIRE, version: 2, pubstatus: 'canceled' }),
} as const;

/** No article, and never one. */
export const NOT_AN_ARTICLE = '\u0000\u0001\u0002';
