import { fragmentPassages } from './html/fragment.ts';

const MOST_LAYERS = 2; // "&amp;amp;" is what careless templates make of "&"

/**
 * The words of a value that may be markup or hold character references, as titles and names in data often do:
 * "Ruiz &amp; Sons" is "Ruiz & Sons". White space closes up.
 */
export function plainWords(value: string): string {
  let words = value.slice(0, 2000);
  for (let layer = 0; layer < MOST_LAYERS && /&#?\w{1,30};|<\/?[a-z][^<>]*>/i.test(words); layer += 1) {
    words = fragmentPassages(words)
      .map((passage) => passage.words)
      .join(' ');
  }
  return words.replace(/\s+/g, ' ').trim();
}
