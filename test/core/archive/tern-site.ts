import type { Site } from '../../../core/archive/site.ts';
import type { Digest } from '../../../core/digest/schema.ts';
import { TERN_LETTER } from '../digest/digest-of.ts';

/** The archive of an invented newsletter. */
export function ternSite(access: 'public' | 'private' = 'public'): Site {
  return {
    publication: { ...TERN_LETTER, archive: { access, texts: 'whole' }, approval: 'none' },
    base: 'https://tern.example/archive/',
    subscribe: 'https://tern.example/subscribe',
  };
}

/** An edition that is in the archive. */
export function archived(digest: Digest): Digest {
  return { ...digest, archive: { base: ternSite().base } };
}
