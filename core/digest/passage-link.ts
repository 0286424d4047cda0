import { shown } from './shown.ts';

const EDGE_WORDS = 4; //   enough words at either end to be found once on a page
const WHOLE_WORDS = 10; // up to here the passage is given whole
const REACH = 160; //      characters read from either end

/**
 * The address of a passage on its source's page: a text fragment that opens the page at the words and marks them
 * (WICG scroll-to-text-fragment: `#:~:text=start,end`).
 * @param url an absolute http(s) URL; a fragment of its own is kept
 * @param words the passage as the article has it
 * @returns the plain URL when the words make no usable fragment
 */
export function passageLink(url: string, words: string): string {
  const fragment = textFragment(words);
  if (fragment === undefined) return url;
  const page = url.split(':~:', 1)[0] ?? url;
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${fragment}`;
}

function textFragment(words: string): string | undefined {
  const long = words.length > REACH;
  const head = shown(long ? words.slice(0, REACH) : words);
  if (!long && spaceAfter(head, WHOLE_WORDS) < 0) return encoded(head);
  const tail = long ? shown(words.slice(-REACH)) : head;
  const [to, from] = [spaceAfter(head, EDGE_WORDS), spaceBefore(tail, EDGE_WORDS)];
  if (to < 0 || from < 0) return undefined; // words too long to be told apart
  const [start, end] = [encoded(head.slice(0, to)), encoded(tail.slice(from + 1))];
  return start && end ? `${start},${end}` : undefined;
}

/** Where the space after so many words stands; -1 when there are not more. */
function spaceAfter(line: string, words: number): number {
  let at = line.indexOf(' ');
  for (let word = 1; word < words && at >= 0; word += 1) at = line.indexOf(' ', at + 1);
  return at;
}

function spaceBefore(line: string, words: number): number {
  let at = line.lastIndexOf(' ');
  for (let word = 1; word < words && at > 0; word += 1) at = line.lastIndexOf(' ', at - 1);
  return at;
}

// Pages often set other quotation marks and dashes than the upload: marks at the edges are left out of the match.
function encoded(edge: string): string | undefined {
  const start = edge.search(WORD);
  if (start < 0) return undefined;
  let end = edge.length;
  while (!WORD.test(edge.charAt(end - 1)) && !LOW_SURROGATE.test(edge.charAt(end - 1))) end -= 1;
  return encodeURIComponent(edge.slice(start, end).toWellFormed()).replaceAll('-', '%2D');
}

const WORD = /[\p{L}\p{N}]/u;
const LOW_SURROGATE = /[\udc00-\udfff]/; // the end of a letter outside the basic plane
