import { pageLink } from '../../../core/delivery/links/page-links.ts';
import { signToken } from '../../../core/delivery/links/token.ts';
import { idOf } from '../people.ts';
import { SETTINGS } from './settings.ts';

/** A link as a mail of long ago has it. */
export function linkOf(purpose: 'unsubscribe' | 'preferences' | 'data', address: string): string {
  const token = signToken(purpose, { subscriberId: idOf(address) }, SETTINGS.linkKeys);
  return pageLink(SETTINGS.pages, purpose, token);
}
