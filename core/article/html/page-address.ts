import { webAddress } from '../web-address.ts';
import type { PageMarkup } from './page-parts.ts';

/**
 * The address a page calls its own: canonical, shared, or written into it when it was saved. A canonical link to the
 * front page is a template's fault.
 * @returns undefined where it names none on the web
 */
export function pageAddress({ canonical, savedFrom, metas }: PageMarkup): string | undefined {
  const [shared = ''] = metas.get('og:url') ?? [];
  const base = webAddress(savedFrom) ?? webAddress(shared);
  const addresses = [canonical, shared, savedFrom]
    .map((address) => webAddress(address, base))
    .filter((address) => address !== undefined);
  return addresses.find((address) => new URL(address).pathname !== '/') ?? addresses[0];
}
