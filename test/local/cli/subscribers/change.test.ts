import { afterEach, describe, expect, test, vi } from 'vitest';
import { addSubscriber, removeSubscriber } from '../../../../local/cli/subscribers/change.ts';
import { BEFORE, CHOICES, idOf, memory, NOW, printed, somebody } from './memory.ts';

const ANA = 'ana@example.org';
const ID = idOf(ANA);
afterEach(() => vi.restoreAllMocks());

describe('subscriber add', () => {
  test('adds somebody new', async () => {
    printed();
    const subscribers = memory();
    expect(await addSubscriber(subscribers, ANA, CHOICES, undefined, NOW)).toBe(0);
    expect(subscribers.kept.get(ID)).toMatchObject({
      ...{ address: ANA, status: 'active', choices: CHOICES },
      consent: { at: NOW.toISOString(), how: 'vouched for by the operator' },
    });
  });

  test('says what it did', async () => {
    const words = printed();
    const subscribers = memory();
    await addSubscriber(subscribers, ANA, CHOICES, 'on paper', NOW);
    await addSubscriber(subscribers, ANA, CHOICES, 'on paper', NOW);
    await addSubscriber(subscribers, ANA, { ...CHOICES, editions: ['weekly'] }, undefined, NOW);
    expect(words.out.trim().split('\n')).toEqual([
      'Added ana@example.org (alert).',
      'ana@example.org is on the list already (alert).',
      'Added ana@example.org (alert, weekly).',
    ]);
  });

  test.each(['unsubscribed', 'bounced', 'complained', 'erased'] as const)(
    'brings nobody back who is %s but by new consent',
    async (status) => {
      const words = printed();
      const subscribers = memory(somebody(ANA, { status }));
      expect(await addSubscriber(subscribers, ANA, CHOICES, undefined, NOW)).toBe(1);
      expect(words.err).toContain(`is ${status}: somebody who left comes back only by new consent`);
      expect(subscribers.kept.get(ID)?.status).toBe(status);
      expect(await addSubscriber(subscribers, ANA, CHOICES, 'by letter', NOW)).toBe(0);
      expect(subscribers.kept.get(ID)).toMatchObject({ status: 'active', consent: { how: 'by letter' } });
    },
  );

  test('takes no consent from before they left', async () => {
    const words = printed();
    const subscribers = memory(
      somebody(ANA, { status: 'unsubscribed', changed: '2026-03-03T08:00:00.000Z' }),
    );
    expect(await addSubscriber(subscribers, ANA, CHOICES, 'by letter', NOW)).toBe(1);
    expect(words.err).toContain('clock');
  });
});

describe('subscriber remove', () => {
  test.each([[{ address: ANA }], [{ id: ID }]])('mails %j no more', async (named) => {
    const words = printed();
    const subscribers = memory(somebody(ANA));
    expect(await removeSubscriber(subscribers, named, false, NOW)).toBe(0);
    expect(subscribers.kept.get(ID)).toMatchObject({ status: 'unsubscribed', address: ANA });
    expect(await removeSubscriber(subscribers, named, false, NOW)).toBe(0);
    expect(words.out).toMatch(/^Removed .*\n.* is unsubscribed already/);
  });

  test('erases, and leaves no address', async () => {
    printed();
    const subscribers = memory(somebody(ANA));
    expect(await removeSubscriber(subscribers, { address: ANA }, true, NOW)).toBe(0);
    expect(subscribers.kept.get(ID)).toEqual({
      ...{ schema: 2, id: ID, version: 2, status: 'erased', changed: NOW.toISOString(), softBounces: [] },
    });
  });

  test('erases somebody who has left', async () => {
    printed();
    const subscribers = memory(somebody(ANA, { status: 'bounced', changed: BEFORE }));
    expect(await removeSubscriber(subscribers, { address: ANA }, true, NOW)).toBe(0);
    expect(subscribers.kept.get(ID)?.address).toBeUndefined();
  });

  test('says that somebody is not on the list', async () => {
    const words = printed();
    expect(await removeSubscriber(memory(), { address: ANA }, false, NOW)).toBe(1);
    expect(words.err).toBe('ana@example.org is not on the list.\n');
  });
});
