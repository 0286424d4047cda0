import type { Passage } from '../passage-draft.ts';

const named = (kind: Passage['kind'], names: string) => names.split(' ').map((name) => [name, kind] as const);

/** Elements that end what was being said before them, and what the words in them are (HTML Standard, section 15.3). */
export const BLOCKS: ReadonlyMap<string, Passage['kind']> = new Map([
  ...named('heading', 'h1 h2 h3 h4 h5 h6'),
  ...named('list-item', 'li dt dd tr'),
  ...named('caption', 'figcaption caption'),
  ...named('blockquote', 'blockquote'),
  ...named(
    'paragraph',
    'p div section article main header footer aside address center pre listing body html ul ol dl menu table thead tbody tfoot figure fieldset details summary dialog hgroup search hr',
  ),
]);

/** Elements whose words are no part of what a reader reads. */
export const UNREAD: ReadonlySet<string> = new Set(
  'script style noscript template svg math head title iframe noframes object embed canvas audio video select datalist textarea button nav rp'.split(
    ' ',
  ),
);
