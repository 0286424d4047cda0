import { archiveKey } from '../../../core/archive/key.ts';
import { archiveLink } from '../../../core/digest/archive-links.ts';
import { localSecret } from '../local-secret.ts';
import type { ArchivePlan } from '../template/plan.ts';

/**
 * The link that opens an archive, with a key where a gate stands before it.
 * @param env of the stack
 */
export function openingLink(
  { host, gate }: ArchivePlan,
  env: Readonly<Record<string, string>>,
  now: Date,
): string {
  const key = () => archiveKey(env.ARCHIVE_SECRET ?? localSecret('ArchiveKey', 64), now.toISOString());
  return archiveLink({ base: `http://${host}/`, ...(gate !== undefined && { key: key() }) }, '');
}
