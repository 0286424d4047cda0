import { describe, expect, test } from 'vitest';
import { networkId, networksOf } from '../../../core/delivery/network.ts';

const KEY = 'an address key of some forty characters';

describe('a network', () => {
  test.each([
    ['192.0.2.7', '192.0.2.7'],
    ['2001:db8::7', '2001:db8:0:0::/64', '2001:db8:0::/48'],
    ['2001:0DB8:0000:0001:ffff:ffff:ffff:ffff', '2001:db8:0:1::/64', '2001:db8:0::/48'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64', '2001:db8:1::/48'],
    ['::1', '0:0:0:0::/64', '0:0:0::/48'],
    ['::', '0:0:0:0::/64', '0:0:0::/48'],
    ['fe80::', 'fe80:0:0:0::/64', 'fe80:0:0::/48'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['::ffff:c000:207', '192.0.2.7'],
    ['no address', 'no address'],
  ])('%s', (ip, ...networks) => expect(networksOf(ip)).toEqual(networks));

  test('has a name that only the key tells', () => {
    expect(networkId('192.0.2.7', KEY)).toMatch(/^[0-9a-f]{32}$/);
    expect(networkId('192.0.2.7', KEY)).not.toBe(networkId('192.0.2.8', KEY));
    expect(networkId('192.0.2.7', KEY)).not.toBe(networkId('192.0.2.7', `${KEY}!`));
  });
});
