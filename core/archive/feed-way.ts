import { PATHS } from './paths.ts';
import type { Site } from './site.ts';

/**
 * The address of the feed below the archive's base. A feed reader has no cookie of the gate: where the archive is private it
 * needs a key, which tells nobody more, as only pages that are read with one name it.
 * @param moment of the newest edition, ISO 8601
 */
export function feedWay({ keyOf }: Pick<Site, 'keyOf'>, moment: string | undefined): string {
  const key = moment === undefined ? undefined : keyOf?.(moment);
  return key === undefined ? PATHS.feed : `${PATHS.feed}?key=${key}`;
}
