import { domainToASCII } from 'node:url';

// RFC 5321 § 4.1.2 Dot-string. Quoted local parts are legal and nobody has one; they are how header tricks get in.
const LOCAL_PART = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

// ASCII other than letters, digits, hyphens and dots.
const NOT_IN_DOMAINS = /[\0-,/:-`{-\x7f]/;

/** An address that cannot be mailed; the message says what is wrong with it. */
export class InvalidAddress extends Error {
  override name = 'InvalidAddress';
}

/**
 * Reads one strict e-mail address: never a list, a display name or a header.
 * @returns the address with its domain in lower case and punycode (SES has no SMTPUTF8)
 * @throws InvalidAddress naming the fault
 * @see RFC 5321 § 4.5.3.1 for the lengths: local part 64 octets, the whole 254
 */
export function parseAddress(input: string): string {
  const address = input.trim();
  const at = address.lastIndexOf('@');
  if (at < 1) throw new InvalidAddress('An address has a name, an @ and a domain: ana@example.org.');
  const local = address.slice(0, at);
  const given = address.slice(at + 1).toLowerCase();
  // `domainToASCII` reads a URL's host: it would cut a path off, decode percents, drop tabs, and take a second for 30 KB.
  const domain = given.length > 254 || NOT_IN_DOMAINS.test(given) ? '' : domainToASCII(given);
  if (local.length > 64 || !LOCAL_PART.test(local)) {
    throw new InvalidAddress(
      'The part before the @ may hold ASCII letters, digits and . _ + - and the like, 64 at most.',
    );
  }
  const labels = domain.split('.');
  if (labels.length < 2 || !labels.every((label) => LABEL.test(label)) || /^\d+$/.test(labels.at(-1)!)) {
    throw new InvalidAddress('The part after the @ must be a domain such as example.org.');
  }
  if (local.length + 1 + domain.length > 254)
    throw new InvalidAddress('An address has 254 characters at most.');
  return `${local}@${domain}`;
}

/** Reads what somebody typed. @returns the address as `parseAddress` has it, or a sentence about what is wrong with it */
export function readAddress(typed: string): { address: string } | { fault: string } {
  try {
    return { address: parseAddress(typed) };
  } catch (error) {
    if (error instanceof InvalidAddress) return { fault: error.message };
    throw error;
  }
}
