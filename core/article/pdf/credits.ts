import { parseByline } from '../byline.ts';
import type { Metadata } from '../metadata.ts';
import type { Passage } from '../passage-draft.ts';
import { parseTimestamp } from '../timestamp.ts';

const OPENING = 8; // passages: further down a byline is a sentence or a sign-off
const LABEL =
  /^(?:(?:for immediate release|(?:press|media|news) release|medienmitteilung|pressemitteilung)[\s:|–—-]*)+/i;

/** Passages without those at the top that only name the writers or the day, and what these say. */
export interface Credited<Kept> extends Pick<Metadata, 'byline' | 'published'> {
  readonly rest: readonly Kept[];
}

/** Parts the lines above an article's first sentence that name its writers or its day from the others. */
export function partCredits<Kept extends Pick<Passage, 'words'>>(passages: readonly Kept[]): Credited<Kept> {
  const read = passages.slice(0, OPENING).map((passage) => ({ passage, ...creditIn(passage.words) }));
  const byline = read.find((credit) => credit.byline)?.byline;
  const published = read.find((credit) => credit.published)?.published;
  const rest = read.filter(({ is }) => !is).map(({ passage }) => passage);
  return {
    rest: [...rest, ...passages.slice(OPENING)],
    ...(byline && { byline }),
    ...(published && { published }),
  };
}

/** What a line such as "By Ana Ruiz | 5 January 2026" says. */
function creditIn(words: string): Pick<Metadata, 'byline' | 'published'> & { readonly is: boolean } {
  if (words.length > 200) return { is: false };
  const dated = words.replace(LABEL, '');
  const whole = parseTimestamp(dated);
  if (whole) return { is: dated === words, ...(whole.published && { published: whole.published }) };
  const byline = parseByline(words);
  if (byline === undefined) return { is: false };
  const day = words.split(/\s*[|•·]\s*/).map((part) => parseTimestamp(part)?.published);
  const published = day.find((part) => part !== undefined);
  return { is: true, byline, ...(published && { published }) };
}
