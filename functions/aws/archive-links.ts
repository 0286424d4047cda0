import { archiveKey } from '../../core/archive/key.ts';
import type { ArchiveLinks } from '../../core/digest/archive-links.ts';
import type { Archive } from '../../core/publication/schema.ts';
import { optionalSetting, setting } from './setting.ts';

/** The address of the archive, ARCHIVE_URL; undefined where there is none. */
export function archiveBase({ access }: Archive): string | undefined {
  return access === 'off' ? undefined : optionalSetting('ARCHIVE_URL');
}

/**
 * Where the links of an edition lead: to the archive and, where that is private, with a key made with ARCHIVE_SECRET.
 * @returns gives the links of an edition that closed at a moment (ISO 8601); undefined where there is no archive
 */
export function archiveLinks(archive: Archive): (closed: string) => ArchiveLinks | undefined {
  const base = archiveBase(archive);
  if (base === undefined) return () => undefined;
  if (archive.access === 'public') return () => ({ base });
  const secret = setting('ARCHIVE_SECRET');
  return (closed) => ({ base, key: archiveKey(secret, closed) });
}
