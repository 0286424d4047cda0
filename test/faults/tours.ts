import { ARTICLES, NOT_AN_ARTICLE, ROOMY, type Scenario } from './scenario.ts';

const active = (address: string, ...habits: Scenario['people'][0]['habits']) =>
  ({ address, standing: 'active', habits }) as const;

/** From an upload to the end of its edition: readers of every kind, two planners, a poisoned queue, a late redrive. */
const SENDING: Scenario = {
  people: [
    active('ana@example.org'),
    active('ben@example.org', 'is scanned'),
    active('cem@example.org', 'bounces'),
    active('refused@example.org'),
    active('leaver@example.org', 'leaves as it is sent'),
    { address: 'gone@example.org', standing: 'unsubscribed', habits: [] },
    { address: 'sunday@example.org', standing: 'weekly only', habits: [] },
  ],
  acts: [
    { at: 0, kind: 'upload', key: 'harbour.txt', version: 'v1', text: ARTICLES.harbour },
    { at: 0.1, kind: 'plan again' },
    { at: 0.1, kind: 'poison', queue: 'send', body: '{"edition":""}' },
    { at: 86_400, kind: 'redrive' },
  ],
  account: { ...ROOMY, refuses: new Set(['refused@example.org']) },
};

/** In by the door and out again: sign-ups, confirmations early and late, scanners, feedback, one's own data. */
const DOOR: Scenario = {
  people: [
    { address: 'new@example.org', standing: 'unknown', habits: ['is scanned', 'confirms'] },
    { address: 'late@example.org', standing: 'unknown', habits: ['leaves, then confirms'] },
    active('ben@example.org', 'is scanned'),
    active('cross@example.org'),
    active('flooded@example.org'),
  ],
  acts: [
    { at: 0, kind: 'sign up', address: 'new@example.org' },
    { at: 0, kind: 'sign up', address: 'late@example.org' },
    { at: 0, kind: 'ask for links', address: 'ben@example.org' },
    { at: 0.5, kind: 'complain', address: 'cross@example.org' },
    { at: 1, kind: 'poison', queue: 'feedback', body: '{"eventType":"Bounce"}' },
    ...[2, 3, 4, 5].map((at) => ({ at, kind: 'ask for links', address: 'flooded@example.org' }) as const),
    { at: 30, kind: 'erase', address: 'ben@example.org' },
  ],
  account: ROOMY,
};

/** Held back and let go: the operator's brakes, an account that throttles and a day's quota that is used up. */
const HELD: Scenario = {
  people: ['ana', 'ben', 'cem', 'dee'].map((name) => active(`${name}@example.org`)),
  acts: [
    { at: 0, kind: 'upload', key: 'ferry.txt', version: 'v1', text: ARTICLES.ferry },
    { at: 0, kind: 'upload', key: 'noise.bin', version: 'v1', text: NOT_AN_ARTICLE },
    { at: 0.2, kind: 'pause', seconds: 3 },
    { at: 5, kind: 'halt', seconds: 4 },
  ],
  account: { ...ROOMY, perSecond: 2, perDay: 3, day: 300_000 },
};

/** Pages before mails: a story, and its article revised when its mails are out. */
const PAGES: Scenario = {
  people: [active('ana@example.org')],
  acts: [
    { at: 0, kind: 'upload', key: 'harbour.txt', version: 'v1', text: ARTICLES.harbour },
    { at: 4, kind: 'upload', key: 'harbour.txt', version: 'v2', text: ARTICLES.corrected },
  ],
  account: ROOMY,
  archived: true,
};

/** A story that its source takes back while its pages are made. */
const WITHDRAWN: Scenario = {
  people: [active('ana@example.org')],
  acts: [
    { at: 0, kind: 'upload', key: 'harbour.json', version: 'v1', text: ARTICLES.wire },
    { at: 0.95, kind: 'upload', key: 'harbour.json', version: 'v2', text: ARTICLES.killed },
  ],
  account: ROOMY,
  archived: true,
};

/** The histories in which every edge is tried with every fault. */
export const TOURS = {
  sending: SENDING,
  door: DOOR,
  held: HELD,
  pages: PAGES,
  withdrawn: WITHDRAWN,
} as const;
