import { describe, expect, test } from 'vitest';
import { Subscriber } from '../../../core/delivery/schema.ts';
import { receives, subscribe } from '../../../core/delivery/subscriber.ts';

const NOW = '2026-03-01T08:00:00.000Z';
const ana = subscribe('Ana@Example.org', ['alert'], 'on paper', NOW);

describe('a subscriber', () => {
  test('is added with the record of consent', () =>
    expect(Subscriber.parse(ana)).toMatchObject({
      address: 'Ana@example.org',
      status: 'active',
      editions: ['alert'],
      consent: { at: NOW, how: 'on paper' },
    }));

  test.each(['pending', 'unsubscribed', 'bounced', 'complained', 'erased'] as const)(
    'gets nothing while %s',
    (status) => expect(receives({ ...ana, status }, 'alert')).toBe(false),
  );
  test('gets the editions asked for', () => expect(receives(ana, 'alert')).toBe(true));
  test('gets no other edition', () => expect(receives(ana, 'daily')).toBe(false));
});
