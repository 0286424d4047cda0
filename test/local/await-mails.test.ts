import { describe, expect, test } from 'vitest';
import type { EditionState } from '../../core/delivery/edition/schema.ts';
import type { EditionInput } from '../../core/digest/edition/input.ts';
import type { Told } from '../../core/digest/edition/told.ts';
import { awaitMails, type Places } from '../../local/await-mails.ts';

const ARTICLE = { id: 'ferry', revision: 'r2' };
const OWN = 'alert-ferry-r2';
const OTHERS = 'alert-fire-r1';
const NOBODYS = 'alert-storm-r1';
const told = (revision: string, edition: string) =>
  ({ article: 'ferry', revision, edition, cadence: 'alert' }) as Told;
const mail = (edition: string, mailId: string) =>
  ({ edition, mailId }) as ReturnType<Places['accepted']>[number];

const places = (known: {
  size?: Record<string, number>;
  status?: Record<string, EditionState['status']>;
  rows?: Told[];
  halted?: string;
  holds?: Record<string, { id: string; revision: string }[]>; // members of drafts
}): Places => ({
  editions: {
    audience: async (edition) => {
      const size = known.size?.[edition];
      return size === undefined ? undefined : { schema: 1, edition, plan: 'p', size, parts: 1 };
    },
    input: async (edition) =>
      ({ stories: [{ members: known.holds?.[edition] ?? [] }] }) as unknown as EditionInput,
  },
  states: {
    leave: async (id) => {
      const status = known.status?.[id];
      const brakes = known.halted === undefined ? {} : { halted: known.halted };
      return { edition: status && ({ id, status } as EditionState), brakes };
    },
    list: async function* () {
      for (const [id, status] of Object.entries(known.status ?? {}))
        yield { id, status, cadence: 'alert' } as EditionState;
    },
  },
  tellings: { of: async () => known.rows ?? [] },
  accepted: () => [mail(OWN, 'a'), mail(OTHERS, 'b')],
});
const find = (known: Parameters<typeof places>[0]) => awaitMails(places(known), ARTICLE, Date.now() + 200);

describe('an article’s mails are those', () => {
  test('of the alert it founded', async () =>
    expect(await find({ size: { [OWN]: 1 } })).toEqual([mail(OWN, 'a')]));

  test('of another’s alert that told it', async () =>
    expect(await find({ size: { [OTHERS]: 1 }, rows: [told('r1', OWN), told('r2', OTHERS)] })).toEqual([
      mail(OTHERS, 'b'),
    ]));

  test('that were sent, where others were not', async () =>
    expect(await find({ size: { [OWN]: 2 }, status: { [OWN]: 'finished' } })).toEqual([mail(OWN, 'a')]));
});

const inDraft = (revision: string) => ({
  status: { [OTHERS]: 'draft' as const },
  holds: { [OTHERS]: [{ id: 'ferry', revision }] },
});

test.each<[string, Parameters<typeof places>[0], string]>([
  ['an editor', { status: { [OWN]: 'draft' } }, `"npx news-digest edition show ${OWN}"`],
  ['an editor of another’s draft', inDraft('r2'), `"npx news-digest edition show ${OTHERS}"`],
  ['a draft that holds this revision', inDraft('r1'), 'may be a copy of what a draft holds'],
  ['brakes off', { size: { [OWN]: 2 }, halted: 'a complaint' }, 'halted (a complaint)'],
  ['going on', { size: { [OWN]: 2 }, status: { [OWN]: 'paused' } }, `edition resume ${OWN}`],
  [
    'one mail accepted',
    { size: { [NOBODYS]: 2 }, status: { [NOBODYS]: 'finished' }, rows: [told('r2', NOBODYS)] },
    'nobody was mailed',
  ],
  ['news', { status: { [OWN]: 'empty' } }, 'adds nothing'],
  ['subscribers', { size: { [OWN]: 0 } }, 'nobody subscribes'],
  ['time', { size: { [OWN]: 2 } }, 'within 30 seconds'],
])('without %s it says so', async (_, known, reason) => expect(await find(known)).toContain(reason));
