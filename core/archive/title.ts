import { shown } from '../digest/shown.ts';
import { words } from '../digest/words.ts';
import type { EditionEntry } from './schema.ts';

/** What pages call an edition: of a single story its whole headline, where its mail's subject may be cut; otherwise the subject. */
export function titleOf({ subject, stories }: Pick<EditionEntry, 'subject' | 'stories'>): string {
  const [first, ...others] = stories;
  if (first === undefined || others.length > 0) return shown(subject);
  return first.update ? `${words.update}: ${first.headline}` : first.headline;
}
