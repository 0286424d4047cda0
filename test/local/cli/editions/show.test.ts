import { describe, expect, test } from 'vitest';
import type { EditionState } from '../../../../core/delivery/edition/schema.ts';
import { editionStore } from '../../../../functions/aws/edition-store.ts';
import { factsStore } from '../../../../functions/aws/facts-store.ts';
import { approve, drop, lead } from '../../../../local/cli/editions/acts.ts';
import { listEditions } from '../../../../local/cli/editions/list.ts';
import { showEdition } from '../../../../local/cli/editions/show.ts';
import { at, EDITION, reader, row, sending, states } from '../../../functions/sending.ts';
import { bucketOf, DAILY, openNewsroom } from './newsroom.ts';
import { errors, listen, onTerminal, out, ROWS, setUp } from './operator.ts';

listen();

const PLAIN = { json: false, ledger: false };
const JSON_ = { json: true, ledger: false };
const lines = () =>
  out
    .join('\n')
    .split('\n')
    .map((line) => line.trim().replace(/ +/g, ' '));
const bucket = bucketOf();
const shelf = (...args: Parameters<typeof setUp>) => ({
  ...setUp(...args).target,
  ...{ editions: editionStore(bucket), facts: factsStore(bucket) },
});

describe('an edition that is being sent', () => {
  test('is a table that adds up to the audience', async () => {
    const target = shelf(sending(9), [
      ...ROWS,
      row(reader('e'), 'CLAIMED'),
      row(reader('f'), 'RELEASED', { reason: 'MessageRejected' }),
    ]);
    expect(await showEdition(target, EDITION, PLAIN)).toBe(0);
    for (const line of [
      ...['accepted 1', 'rejected 2 BadRequestException 2', 'skipped 0', 'ambiguous 1 owner lost 1'],
      ...['claimed 1', 'waiting 4 MessageRejected 1', 'audience 9'],
    ])
      expect(lines()).toContain(line);
  });

  test('as JSON tells the rate from the first mail to the last', async () => {
    const paced = [0, 5, 10].map((seconds, n) => row(reader('a', n), 'ACCEPTED', { claimedAt: at(seconds) }));
    await showEdition(shelf(sending(3), paced), EDITION, JSON_);
    expect(JSON.parse(out[0]!)).toMatchObject({ rate: 0.2, waiting: 0, ended: { accepted: 3 } });
  });

  test('warns of the brakes, and prints no control characters', async () => {
    const target = shelf(sending(4, { subject: 'Ferry\u001b[2J' }));
    await target.states.halt('wrong\u0007 figure');
    await showEdition(target, EDITION, PLAIN);
    expect(errors).toEqual(['All sending is halted: wrong figure']);
    expect(out.join()).not.toContain('\u001b[2J');
  });

  test('that is unknown says where to look', async () => {
    expect(await showEdition(shelf(), 'alert-none', PLAIN)).toBe(1);
    expect(errors.join()).toContain('"edition list"');
  });

  test('that an earlier version made has no ledger, and is shown all the same', async () => {
    const older = bucketOf(new Map([[`editions/${EDITION}/manifest.json`, '{"schema":1}']]));
    expect(await showEdition({ ...shelf(), editions: editionStore(older) }, EDITION, PLAIN)).toBe(0);
    expect(lines()).toContain('audience 4');
  });
});

describe('a draft', () => {
  test('shows every fact with a name to drop it by, and the ledger adds up', async () => {
    const room = await openNewsroom();
    await room.draft();
    expect(await showEdition(room.target, DAILY, PLAIN)).toBe(0);
    const text = out.join('\n');
    expect(text).toContain('1. Marl flood hurts 44 people in Nether Ayle [3]');
    expect(text).toContain('3:f17 44 people in Nether Ayle');
    expect(text).toMatch(/1:q\d+ Elowen Hart: “I have lived here for sixty years/);
    expect(text).toMatch(/\[2\] The Ayle Post · .*a copy of \[1\]/);
    expect(text).toContain(`${DAILY}: draft since`);
    for (const line of ['used 3', 'duplicate 1', 'came in 4']) expect(lines()).toContain(line);
  });

  test('keeps its numbers whatever was done to it, and tells the acts', async () => {
    const room = await openNewsroom();
    await room.draft();
    await drop(room.target, DAILY, '1', 'Ana');
    out.length = 0;
    await showEdition(room.target, DAILY, PLAIN);
    const text = out.join('\n');
    expect(text).toContain('2. Salt Quay ferry sails again [4]');
    expect(text).not.toContain('Marl flood');
    expect(text).toMatch(/Z Ana dropped story 1$/m);
    for (const line of ['used 1', 'dropped 3', 'came in 4']) expect(lines()).toContain(line);
  });

  test('as JSON has the digest, the numbers, the ledger and the acts', async () => {
    const room = await openNewsroom();
    await room.draft();
    await lead(room.target, DAILY, '2', 'Ana');
    out.length = 0;
    await showEdition(room.target, DAILY, JSON_);
    const shown = JSON.parse(out[0]!);
    expect(shown.edition).toMatchObject({ id: DAILY, status: 'draft' });
    expect(shown.digest.stories[0].id).toBe(room.ids['ferry.md']);
    expect(shown.numbers.stories[room.ids['ferry.md']!]).toBe(2);
    expect(shown.acts).toMatchObject([{ act: 'lead', by: 'Ana' }]);
    expect(shown.ledger.entries).toHaveLength(4);
  });

  test('of which everything was dropped says what approving it means', async () => {
    const room = await openNewsroom();
    await room.draft();
    await drop(room.target, DAILY, '1', 'Ana');
    await drop(room.target, DAILY, '2', 'Ana');
    expect(out.join()).toContain('goes to nobody');
    out.length = 0;
    await showEdition(room.target, DAILY, PLAIN);
    expect(lines()).toContain('Nothing is left to mail.');
    expect(room.state()).not.toHaveProperty('subject');
  });

  test('prints no control characters of an article', async () => {
    const evil =
      '---\ntitle: "Ferry \\u001b[2J sails"\n---\nThe ferry has 90 berths\u001b]0;x\u0007, said Ana Ruiz.\n';
    const room = await openNewsroom({ 'fer\u001bry.md': evil });
    await room.draft();
    await showEdition(room.target, DAILY, PLAIN);
    expect(out.join('\n')).toContain('Ferry');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(out.join('\n')).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });
});

describe('what is made of a draft', () => {
  test('tells its ledger and its acts beside its sending', async () => {
    const room = await openNewsroom();
    await room.draft();
    await drop(room.target, DAILY, '1', 'Ana');
    await approve(room.target, DAILY, 'Ben');
    await room.make();
    const made = { ...room.state(), status: 'sending' as const, audience: 5 };
    const target = { ...room.target, states: states(made) };
    out.length = 0;
    await showEdition(target, DAILY, PLAIN);
    for (const line of ['audience 5', 'dropped 3', 'used 1', 'came in 4']) expect(lines()).toContain(line);
    expect(out.join('\n')).toMatch(/Ana dropped story .*\n.*Ben approved/);
    out.length = 0;
    await showEdition(target, DAILY, JSON_);
    expect(JSON.parse(out[0]!)).toMatchObject({ waiting: 5, acts: [{ by: 'Ana' }, { act: 'approve' }] });
  });
});

describe('what is mailed to nobody', () => {
  const none = { schema: 1 as const, cadence: 'daily' as const, audience: 0, id: DAILY };
  const noted = (status: EditionState['status'], moment: string): EditionState => ({
    ...{ ...none, status, planned: moment, changed: moment },
  });

  test('skipped: how late it was', async () => {
    const target = { ...shelf(), states: states(noted('skipped', '2031-05-04T12:31:30.000Z')) };
    expect(await showEdition(target, DAILY, PLAIN)).toBe(0);
    expect(out.join('\n')).toContain('due 2031-05-04T05:00:00.000Z, 7 h 31 min late');
  });

  test('empty: why, by its ledger', async () => {
    const room = await openNewsroom({});
    await room.draft();
    expect(room.state().status).toBe('empty');
    await showEdition(room.target, DAILY, PLAIN);
    expect(lines()).toContain('Nothing new');
    expect(lines()).toContain('came in 0');
  });

  test('is listed with why', async () => {
    const target = {
      states: states(noted('skipped', '2031-05-04T12:31:30.000Z'), {
        ...noted('empty', at()),
        id: 'daily-x',
      }),
    };
    onTerminal();
    await listEditions(target);
    expect(out.join('\n')).toMatch(/skipped .*7 h 31 min late/);
    expect(out.join('\n')).toMatch(/empty .*nothing new/);
  });
});

describe('list', () => {
  test('prints every edition, JSON in a pipe', async () => {
    expect(await listEditions(setUp().target)).toBe(0);
    expect(out.map((line) => JSON.parse(line).id)).toEqual([EDITION]);
  });

  test('prints a line each on a terminal, without control characters', async () => {
    onTerminal();
    await listEditions(setUp(sending(4, { subject: 'Wall\u001b[2J\nbreached' })).target);
    expect(out).toHaveLength(1);
    expect(out[0]).toMatch(new RegExp(`^${EDITION} +sending +4 .*Wall\\[2J breached$`));
  });
});
