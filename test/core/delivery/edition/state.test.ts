import { describe, expect, test } from 'vitest';
import { editionText } from '../../../../core/delivery/edition/edition-text.ts';
import { heldBack } from '../../../../core/delivery/edition/held-back.ts';
import { mustAskAgain, nextLook, secondsToLook } from '../../../../core/delivery/edition/looks.ts';
import type { EditionState } from '../../../../core/delivery/edition/schema.ts';
import { withStatus } from '../../../../core/delivery/edition/status.ts';

const NOW = Date.parse('2026-03-01T08:00:00.000Z');
const at = (seconds: number) => new Date(NOW + seconds * 1000).toISOString();
const edition = (more: Partial<EditionState> = {}): EditionState => ({
  ...{ schema: 1, id: 'alert-harbour-1', cadence: 'alert', subject: 'Ferry', status: 'sending', audience: 3 },
  ...{ planned: at(-60), changed: at(-60), ...more },
});

test.each([
  ['sending', {}, undefined],
  ['paused', {}, 'paused'],
  ['draft', {}, 'draft'],
  ['empty', {}, 'empty'],
  ['skipped', {}, 'skipped'],
  ['finished', {}, 'finished'],
  ['sending', { halted: 'wrong figure' }, 'halted'],
  ['sending', { halted: '' }, 'halted'], // no reason is no leave
  ['sending', { quotaUntil: at(1) }, 'quota'],
  ['sending', { quotaUntil: at(0) }, undefined],
  ['sending', { quotaUntil: at(-1) }, undefined],
  ['sending', { quotaUntil: at(1), halted: 'why' }, 'halted'],
  ['paused', { halted: 'why' }, 'paused'],
] as const)('an edition that is %s, under %j: %s', (status, brakes, expected) =>
  expect(heldBack(edition({ status }), brakes, NOW)).toBe(expected),
);

describe('another status', () => {
  test('is of now', () =>
    expect(withStatus(edition(), 'paused', NOW, { reason: 'why' })).toEqual(
      edition({ status: 'paused', changed: at(0), reason: 'why' }),
    ));

  test('is later than the last, whatever the clock says', () => {
    const once = withStatus(edition(), 'paused', NOW);
    const twice = withStatus(once, 'sending', NOW);
    expect(twice.changed > once.changed).toBe(true);
    expect(withStatus(edition({ changed: at(9) }), 'paused', NOW).changed).toBe('2026-03-01T08:00:09.001Z');
  });

  test('drops what belonged to the old one', () => {
    const outcome = { accepted: 3, rejected: 0, skipped: 0, ambiguous: 0 };
    const opened = withStatus(edition({ status: 'finished', outcome, reason: 'why' }), 'sending', NOW);
    expect(opened).toEqual(edition({ changed: at(0) }));
  });
});

test.each([
  [0, 1],
  [1, 2],
  [9, 512],
  [10, 900],
  [5000, 900],
])('after %d looks the next one is in %d s', (looked, seconds) =>
  expect(secondsToLook(looked)).toBe(seconds),
);

const MINUTE_AGO = at(-60);
test.each([
  ['at the first look', {}, 10, 90, 1, 2],
  ['when nothing has moved', { since: MINUTE_AGO, ended: 10, looked: 3 }, 10, 90, 4, 16],
  ['when half is done', { since: MINUTE_AGO, ended: 0 }, 50, 50, 0, 60],
  ['when it goes on for hours', { since: MINUTE_AGO, ended: 0, looked: 5 }, 10, 100_000, 0, 900],
  ['when one is left', { since: MINUTE_AGO, ended: 0 }, 999, 1, 0, 1],
  ['when an operator has reopened some', { since: MINUTE_AGO, ended: 20, looked: 2 }, 10, 90, 3, 8],
])('the next look %s', (_, last, ended, waiting, looked, seconds) => {
  const request = { edition: 'e', correlationId: 'c', looked: 0, ...last };
  expect(nextLook(request, ended, waiting, NOW)).toEqual({
    request: { edition: 'e', correlationId: 'c', looked, since: at(0), ended },
    seconds,
  });
});

test.each([
  [{ looked: 0 }, {}, { parts: 0, sends: 0 }, true],
  [{ looked: 0 }, {}, { parts: 1, sends: 0 }, false],
  [{ looked: 0 }, {}, { parts: 0, sends: 1 }, false],
  [{ looked: 10 }, {}, { parts: 1, sends: 0 }, true],
  [{ looked: 10 }, {}, { parts: 0, sends: 1 }, false],
  [{ looked: 2, since: at(-9) }, { quotaUntil: at(-8) }, { parts: 1, sends: 1 }, true],
  [{ looked: 2, since: at(-8) }, { quotaUntil: at(-9) }, { parts: 1, sends: 1 }, false],
  [{ looked: 2 }, { quotaUntil: at(-9) }, { parts: 1, sends: 1 }, false],
])('%j under %j with %j waiting: asks again %s', (look, brakes, waiting, expected) =>
  expect(mustAskAgain({ edition: 'e', correlationId: 'c', ...look }, brakes, waiting)).toBe(expected),
);

describe('the words of an edition', () => {
  const rule = (mark: string) => mark.repeat(78);
  test.each([
    [`Harbour Digest\n${rule('=')}\n\nThe ferry sails\n\n${rule('-')}\n\nLeave: link\n`, 'The ferry sails'],
    [
      `Name\n${rule('=')}\nA headline as long\n${rule('-')}\nFerry\n${rule('-')}\nLeave`,
      `A headline as long\n${rule('-')}\nFerry`,
    ],
    ['no rules at all', 'no rules at all'],
    ['', ''],
  ])('of %j', (text, words) => expect(editionText(text).trim()).toBe(words));
});
