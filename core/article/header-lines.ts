import { parseByline } from './byline.ts';
import type { Line } from './lines.ts';
import { parseTimestamp } from './timestamp.ts';

const HEADER_LINES = 8; // of those that hold words: a byline further down is a sentence or a sign-off

/** What the lines above an article's first sentence say of it. */
export interface Header {
  readonly byline: readonly string[];
  readonly published: string | undefined;
  readonly lines: ReadonlySet<Line>; // lines that are no part of the article's text
}

/** Finds the lines at the top that name the writers or the day of publication, and nothing else. */
export function readHeader(text: string, lines: readonly Line[]): Header {
  const read = lines.slice(0, HEADER_LINES).map((line) => {
    const words = text.slice(line.start, Math.min(line.end, line.start + 200));
    return { line, byline: parseByline(words), timestamp: parseTimestamp(words) };
  });
  const aside = read.filter(({ byline, timestamp }) => byline !== undefined || timestamp !== undefined);
  return {
    byline: aside.find(({ byline }) => byline !== undefined)?.byline ?? [],
    published: aside.find(({ timestamp }) => timestamp?.published !== undefined)?.timestamp?.published,
    lines: new Set(aside.map(({ line }) => line)),
  };
}
