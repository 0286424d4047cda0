import { createHash } from 'node:crypto';

const SLUG_LENGTH = 64;

/**
 * Names an article by its object key alone, so that a new version of the key is a new revision of the same article.
 * @returns a readable slug of the file name and ten hex digits of the key's SHA-256, at most 75 characters
 */
export function articleId(key: string): string {
  const file = key.slice(key.lastIndexOf('/') + 1).slice(0, 256);
  const dot = file.lastIndexOf('.');
  const slug = (dot > 0 ? file.slice(0, dot) : file)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, SLUG_LENGTH)
    .replace(/-$/, '');
  return `${slug || 'article'}-${sha256(key).slice(0, 10)}`;
}

/** Names a revision of an article by its bytes: the first twelve hex digits of their SHA-256. */
export function revision(bytes: Uint8Array): string {
  return sha256(bytes).slice(0, 12);
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
