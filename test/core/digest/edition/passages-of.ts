import type { Digest, Passage } from '../../../../core/digest/schema.ts';

/** Every passage of a digest, wherever it stands. */
export function passagesOf(digest: Digest): Passage[] {
  const found: Passage[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('span' in value && 'source' in value) found.push(value as Passage);
    else for (const part of Object.values(value)) walk(part);
  };
  walk([digest.stories, digest.corrections]);
  return found;
}
