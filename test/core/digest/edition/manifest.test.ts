import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { manifestOf } from '../../../../core/digest/edition/manifest.ts';
import { selectSlot } from '../../../../core/digest/edition/select-slot.ts';
import { Manifest } from '../../../../core/digest/schema.ts';
import { may, Newsroom } from './newsroom.ts';
import { bridge, orchestra } from './reports.ts';

const room = new Newsroom(orchestra, bridge);
const slot = { from: may('03T07:00'), to: may('04T07:00'), schedules: [{ zone: 'UTC', hour: 7 }] };
const input = selectSlot({ ...room.desk, slot: { cadence: 'daily', ...slot } });
const { digest, settle } = room.compose(input);
const common = { input, acts: [], entries: room.entries.values(), leftOut: 2 };

test('says what an edition was made of, and its files to the byte', () => {
  const { ledger } = settle(1);
  const rendered = { subject: 'Two stories' };
  const files = { 'digest.txt': 'Ünïcode', 'input.json': '{}' };
  const manifest = manifestOf({ ...common, ledger, mail: { digest: digest!, rendered }, shown: 1, files });
  expect(Manifest.parse(manifest)).toEqual(manifest);
  const [first] = digest!.stories;
  expect(manifest).toMatchObject({
    edition: input.edition,
    window: input.window,
    audience: input.audience,
    subject: 'Two stories',
    facts: { figures: first?.figures.length, quotes: first?.quotes.length, leftOut: 2 },
    ledger,
  });
  expect(manifest.articles.map(({ id }) => id)).toEqual(['bridge', 'orchestra']);
  const sha256 = createHash('sha256').update('Ünïcode', 'utf8').digest('hex');
  expect(manifest.files['digest.txt']).toEqual({ sha256, bytes: 9 });
});

test('of an edition with nothing new has no subject and no mail', () => {
  const { ledger } = settle(0);
  const manifest = manifestOf({
    ...common,
    ledger,
    mail: undefined,
    shown: 0,
    files: { 'input.json': '{}' },
  });
  expect(Manifest.parse(manifest)).toEqual(manifest);
  expect(manifest).not.toHaveProperty('subject');
  expect(manifest.facts).toMatchObject({ figures: 0, quotes: 0 });
});
