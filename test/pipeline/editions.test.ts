import { expect, test } from 'vitest';
import { subscriberId } from '../../core/delivery/address.ts';
import { type Slot, slotEdition } from '../../core/digest/edition/slot.ts';
import { addressKeyOf, subscribersOf } from '../../local/clients.ts';
import { readAccepted } from '../../local/stack/mail/send-log.ts';
import { TIDE, TIDE_LATER, TIDE_TOO, TIDE_WIRE } from '../functions/composing/reports.ts';
import { articleNumber, titleOf } from './article-number.ts';
import { editionsDesk } from './editions-desk.ts';
import { mailsAfter, upload } from './harness.ts';
import { stackForTests } from './stack-for-tests.ts';

const up = stackForTests('pipeline-editions', 'ana@example.org');
const { alertOf, stateOf, digestOf, manifestOf, ask } = editionsDesk(up);

const mailed = () => readAccepted(up.stateDir);
const put = (key: string, text: string) => upload(up.s3, up.stack, key, text);

test('a copy is no second mail, another report adds to the story, and another figure is an update with both sides', async () => {
  await put('tide.txt', TIDE);
  await alertOf('tide.txt', 'finished');
  await put('wire.txt', TIDE_WIRE);
  await alertOf('wire.txt', 'empty');
  expect(mailed()).toHaveLength(1);
  await put('storm.txt', TIDE_TOO);
  const { id } = await alertOf('storm.txt', 'finished');
  expect((await digestOf(id)).stories).toMatchObject([{ update: true }]);
  await put('later.txt', TIDE_LATER);
  const { stories } = await digestOf((await alertOf('later.txt', 'finished')).id);
  expect(stories).toMatchObject([{ update: true }]);
  const sides = stories[0]?.conflicts.map((conflict) => conflict.sides.map(({ figure }) => figure.text));
  expect(sides).toEqual([['7', '3']]);
  expect(mailed()).toHaveLength(3);
}, 60_000);

test('a new revision corrects a figure, and a withdrawal what was told of it', async () => {
  const before = mailed().length;
  const ninjs = (version: number, passengers: string, more: object = {}) => {
    const [, ...lines] = articleNumber(900).replace('1000 passengers', passengers).split('\n');
    return JSON.stringify({
      ...{ uri: 'urn:skarn:900', version, type: 'text', headline: titleOf(900) },
      ...{ body_text: lines.join('\n').trim(), ...more },
    });
  };
  await put('v1.json', ninjs(1, '1000 passengers'));
  await mailsAfter(up.stateDir, before + 1);
  await put('v2.json', ninjs(2, '900 passengers'));
  const corrected = (await mailsAfter(up.stateDir, before + 2)).at(-1);
  const { corrections } = await digestOf(corrected?.edition);
  expect(corrections[0]?.figures.map(({ was, now }) => [was.figure.text, now?.figure.text])).toEqual([
    [expect.stringContaining('1000'), expect.stringContaining('900')],
  ]);
  await put('v3.json', ninjs(3, '', { pubstatus: 'canceled' }));
  const withdrawn = (await mailsAfter(up.stateDir, before + 3)).at(-1);
  expect(withdrawn?.edition).toMatch(/^correction-alert-.*-withdrawn$/);
  expect(await digestOf(withdrawn?.edition)).toMatchObject({
    corrections: [{ withdrawn: true }],
    stories: [],
  });
}, 60_000);

test('a slot is mailed to those whose hour it is, and the next one with nothing new to nobody', async () => {
  for (const [address, hour] of [
    ['dora@example.org', 7],
    ['emil@example.org', 9],
  ] as const)
    await subscribersOf(up.stack).change(subscriberId(address, addressKeyOf(up.stack)), {
      ...{ kind: 'vouched', address, how: 'test', at: '2026-03-10T06:00:00.000Z', anew: false },
      choices: { editions: ['daily'], topics: [], hour, zone: 'UTC' },
    });
  await put('new.txt', articleNumber(901));
  await alertOf('new.txt', 'finished');
  const [from, to] = [new Date(Date.now() - 3_600_000), new Date()];
  const slot: Slot = {
    ...{ cadence: 'daily', from: from.toISOString(), to: to.toISOString() },
    schedules: [{ zone: 'UTC', hour: 7 }],
  };
  await ask({ slot, correlationId: 'slot' });
  const edition = slotEdition(slot);
  await stateOf(({ id, status }) => id === edition && status === 'finished');
  expect(mailed().filter((mail) => mail.edition === edition)).toMatchObject([{ to: ['dora@example.org'] }]);
  const { stories } = await digestOf(edition);
  expect(stories.map(({ headline }) => headline.text)).toContain(titleOf(901));

  const next: Slot = { ...slot, from: slot.to, to: new Date().toISOString() };
  await ask({ slot: next, correlationId: 'next' });
  await stateOf(({ id, status }) => id === slotEdition(next) && status === 'empty');
  expect(await manifestOf(slotEdition(next))).toMatchObject({
    ledger: { entries: [] },
    window: { from: slot.to },
  });
  expect(mailed().filter((mail) => mail.edition === slotEdition(next))).toEqual([]);
}, 60_000);
