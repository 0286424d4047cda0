import { ZodError } from 'zod';
import type { Manifest } from '../../../core/digest/schema.ts';
import type { EditionStore } from '../../../functions/aws/edition-store.ts';

/**
 * An edition's manifest: undefined while it is not made, `other` when another version of news-digest made it, whose manifests
 * say less or more.
 */
export async function readManifest(
  { editions }: { editions: Pick<EditionStore, 'manifest'> },
  id: string,
): Promise<Manifest | 'other' | undefined> {
  try {
    return await editions.manifest(id);
  } catch (error) {
    if (error instanceof ZodError) return 'other';
    throw error;
  }
}
