import { fragmentPassages } from './html/fragment.ts';
import type { Passage } from './passage-draft.ts';
import { plainPassages } from './plain-passages.ts';

const TAG = /<(?:\/?[a-z][\w:-]{0,40}(?:\s[^<>]{0,2000})?\/?|!--[^<>]{0,2000}--)>/i;
const ESCAPED_TAG = /^\s{0,64}&lt;(?:[a-z][\w:-]{0,40}|[?!])[\s\S]{0,2000}?&gt;/i;
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31});/i;

/**
 * Reads an article's body from a field of data. Fields are said to hold HTML and hold plain text, or the other way
 * round: what has tags is HTML, and without them an empty line parts paragraphs.
 */
export function bodyPassages(body: string): Passage[] {
  const markup = unescaped(body);
  if (TAG.test(markup)) return fragmentPassages(markup);
  const passages = plainPassages(markup);
  if (!REFERENCE.test(markup)) return passages;
  return passages.flatMap(({ kind, words }) => fragmentPassages(words).map((each) => ({ ...each, kind })));
}

/** Markup that was escaped once too often: "&lt;p&gt;It fell.&lt;/p&gt;". */
export function unescaped(body: string): string {
  if (!ESCAPED_TAG.test(body)) return body;
  return body
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
