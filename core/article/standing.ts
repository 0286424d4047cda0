import type { Article } from './schema.ts';

/** What a source says of the version an article or a withdrawal is. */
export type Version = Partial<Pick<Article, 'version' | 'versioned'>>;

const DIGITS = 12; // of a version's number

/**
 * Where a version stands among the others of its article, as text that sorts: by the number its source gives it, then
 * by the moment its source made it, then by the moment it came in.
 * @param received ISO 8601, "" where it is not known
 */
export function standingOf({ version, versioned }: Version, received = ''): string {
  const number = String(Math.min(version ?? 0, 10 ** DIGITS - 1)).padStart(DIGITS, '0');
  return `${number} ${moment(versioned)} ${moment(received)}`;
}

/** In UTC, so that it sorts whatever offset it was written with. */
function moment(iso = ''): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? '' : new Date(time).toISOString();
}
