import { describe, expect, test } from 'vitest';
import { subscriberId } from '../../../../core/delivery/address.ts';
import { readFeedback } from '../../../../core/delivery/feedback/read-feedback.ts';
import { ADDRESS_KEY, ANA, bounce, mailOf } from './sample.ts';

const read = (body: unknown) => readFeedback(body, ADDRESS_KEY);
const idOf = (address: string) => subscriberId(address, ADDRESS_KEY);
const ignored = (why: string) => [{ kind: 'ignored', why }];

describe('whom it is about', () => {
  const about = (mail: object, ...addresses: string[]) =>
    read(
      bounce(
        'Permanent',
        'General',
        { bouncedRecipients: addresses.map((emailAddress) => ({ emailAddress })) },
        mail,
      ),
    );

  test('the tag counts, not where the mail was forwarded to', () =>
    expect(about(mailOf(ANA), 'somebody@elsewhere.example')).toMatchObject([{ subscriberId: ANA }]));

  test.each([
    ['another program’s tag', mailOf('customer-77')],
    ['no tag', mailOf()],
    ['two tags', { ...mailOf(), tags: { subscriber: [ANA, ANA] } }],
    ['a tag that is no list', { ...mailOf(), tags: { subscriber: ANA } }],
  ])('%s: the addresses count', (_, mail) =>
    expect(about(mail, 'Ana@EXAMPLE.org', 'ana@example.org', 'ben@example.org')).toMatchObject([
      { subscriberId: idOf('ana@example.org') },
      { subscriberId: idOf('ben@example.org') },
    ]),
  );

  test.each([[[]], [['not an address']], [['Ana <ana@example.org>, ben@example.org']]])('nobody: %j', (to) =>
    expect(about(mailOf(), ...to)).toEqual(ignored('no-subscriber')),
  );

  test('50 recipients at most', () => {
    const many = (count: number) => Array.from({ length: count }, (_, n) => `reader${n}@example.org`);
    expect(about(mailOf(), ...many(50))).toHaveLength(50);
    expect(about(mailOf(), ...many(51))).toEqual([{ kind: 'unreadable', what: 'bounce' }]);
  });
});
