import { createHmac } from 'node:crypto';

/**
 * The networks a visitor comes from, as the caps on requests count them: an IPv4 address, or the /64 that a household or
 * a server has of IPv6 (RFC 6177), since whoever has one of its addresses has them all, and then the /48 of a whole
 * site, since anybody may have one with its 65,536 networks.
 * @param ip as Lambda gives it: "192.0.2.7", "2001:db8::7"
 * @returns the narrower first
 */
export function networksOf(ip: string): readonly [string, string?] {
  if (!URL.canParse(`http://[${ip}]`)) return [ip];
  // The URL standard's form: lower case, no leading zeros, the longest run of zeros as "::".
  const [head = '', tail] = new URL(`http://[${ip}]`).hostname.slice(1, -1).split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  const groups = [...left, ...new Array<string>(zeros).fill('0'), ...right];
  if (groups.slice(0, 6).join(':') === '0:0:0:0:0:ffff') {
    const octets = groups.slice(6).flatMap((group) => {
      const number = Number.parseInt(group, 16);
      return [number >> 8, number & 255];
    });
    return [octets.join('.')]; // IPv4 mapped into IPv6 (RFC 4291 § 2.5.5.2)
  }
  return [`${groups.slice(0, 4).join(':')}::/64`, `${groups.slice(0, 3).join(':')}::/48`];
}

/**
 * A network's pseudonym, for counters that outlive the request.
 * @param key secret: without it the four billion addresses of IPv4 would be tried in a minute
 * @returns 32 hexadecimal digits
 */
export function networkId(network: string, key: string): string {
  return createHmac('sha256', key).update(`network/${network}`).digest('hex').slice(0, 32);
}
