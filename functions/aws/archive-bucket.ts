import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { PATHS } from '../../core/archive/paths.ts';
import type { Page } from '../../core/archive/site.ts';
import type { Archive } from '../../core/publication/schema.ts';
import { abreast } from './abreast.ts';

/** Where the archive's pages are served from. */
export interface ArchiveBucket {
  /** Writes pages. Safe to repeat; of one page the last one holds. */
  save(pages: readonly Page[]): Promise<void>;
}

/** Everything the archive has is below it, and nothing else. */
export const ARCHIVE_PREFIX = 'archive/';

const ABREAST = 16; // calls under way at once

const CONTENT_TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
};
const ATOM = 'application/atom+xml; charset=utf-8'; // RFC 4287 §7

// Pages change as editions are added and articles revised; the stylesheet is named by its content.
const SOON = 'max-age=60';
const NEVER = 'public, max-age=31536000, immutable'; // RFC 8246

/**
 * @param name the bucket's
 * @param access pages that not everybody may read are kept by browsers alone
 * @throws TypeError for a page whose ending says nothing of its type
 */
export function archiveBucket(
  name: string,
  access: Archive['access'],
  client = new S3Client({}),
): ArchiveBucket {
  const soon = `${access === 'public' ? 'public' : 'private'}, ${SOON}`;
  return {
    save: (pages) =>
      abreast(pages, ABREAST, async ({ path, content }) => {
        await client.send(
          new PutObjectCommand({
            ...{ Bucket: name, Key: `${ARCHIVE_PREFIX}${path}`, Body: content },
            ...{ ContentType: typeOf(path), CacheControl: path.endsWith('.css') ? NEVER : soon },
          }),
        );
      }),
  };
}

function typeOf(path: string): string {
  if (path === PATHS.feed) return ATOM;
  const type = CONTENT_TYPES[path.slice(path.lastIndexOf('.') + 1)];
  if (type === undefined) throw new TypeError(`Nothing is known of files such as ${path}`);
  return type;
}
