import * as z from 'zod';
import type { Digest } from '../../core/digest/schema.ts';
import type { Deps } from './deps.ts';

/**
 * An edition among many that a page gathers. One that another version wrote, or that is damaged, is left out and counted: it must
 * not keep those that follow from being listed.
 * @throws when it cannot be got at
 */
export async function readableDigest(
  { editions, telemetry }: Pick<Deps, 'editions' | 'telemetry'>,
  edition: string,
): Promise<Digest | undefined> {
  try {
    return await editions.digest(edition);
  } catch (error) {
    if (!(error instanceof z.ZodError || error instanceof SyntaxError)) throw error;
    telemetry.error('Archive:Unreadable', error, { edition });
    telemetry.count('ArchiveUnreadable');
    return undefined;
  }
}
