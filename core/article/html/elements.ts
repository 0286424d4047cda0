import type { Passage } from '../passage-draft.ts';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const named = (kind: Passage['kind'], list: string) => [...names(list)].map((name) => [name, kind] as const);

/** Elements that end what was being said before them, and what the words in them are (HTML Standard, section 15.3). */
export const BLOCKS: ReadonlyMap<string, Passage['kind']> = new Map([
  ...named('heading', 'h1 h2 h3 h4 h5 h6'),
  ...named('list-item', 'li dt dd tr'),
  ...named('caption', 'figcaption caption'),
  ...named('blockquote', 'blockquote'),
  ...named(
    'paragraph',
    'p div section article main header footer aside address center pre listing body html ul ol dl menu form table thead tbody tfoot td th figure fieldset details summary dialog hgroup search hr',
  ),
]);

/** Elements whose words are no part of what a reader reads. */
export const UNREAD: ReadonlySet<string> = names(
  'script style noscript template svg math title iframe noframes object embed canvas audio video select datalist textarea nav rp rt',
);

/** Unread elements that leave no gap: they may stand within a word. */
export const SEAMLESS: ReadonlySet<string> = names('script style noscript template rp rt');

/** Elements in which a button is part of what is said: it folds what is below a heading, or explains a name. */
export const SPOKEN_BUTTONS: ReadonlySet<string> = names('h1 h2 h3 h4 h5 h6 summary dt p td th');
