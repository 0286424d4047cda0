import type { Block } from './blocks.ts';
import type { Weight } from './weight.ts';

const ALMOST_ALL = 0.75; //   comments outgrow an article
const SOME = 0.3;
const LITTLE = 0.05;
const MOST_IN_LABELS = 0.7; // of the characters in a block of links and labels that are prose
const LEAST_IN_ASIDE = 150; // characters of prose in an aside that goes with the article

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const ASIDES = words('footer dialog form search menu');
const ASIDE_ROLES = words(
  'navigation complementary contentinfo banner search dialog alertdialog menu menubar tablist toolbar form',
);

/** Words in the names that sites give to what readers write. */
const COMMENTS = words('comment comments commentform commentlist disqus respond');
/** Words in the names that sites give to other parts which stand beside an article. */
const BESIDE = words(
  `related recommended recommendations recirc newsletter newsletters
  subscribe subscription signup promo sponsored ad ads advert advertisement adsense sharing sidebar cookie cookies consent
  gdpr breadcrumb breadcrumbs popup modal outbrain taboola trending colophon akismet reply promotion sponsor textwidget bio avatar copyright cta footer`,
);
/** Words in the names of such parts, and of parts of articles on some sites. */
const OFTEN_BESIDE = words(
  'overlay popular recent authors drawer notification facebook twitter instagram carousel banner',
);
/** Words in the names of parts that hold links and labels. */
const LABELS = words(
  `share shares social menu nav navbar navigation byline tags taglist toc masthead skip pagination pager toolbar dropdown
  categories cart search searchform metadata meta published tagline eyebrow`,
);

/**
 * How surely a block stands beside the article, by what its site calls it: the greatest share of the page's prose that
 * may be in it for it to be left out. Sites name their pages, too: "comments-open" may hold all of it.
 */
export function besideShare({ name, hints }: Block, { prose, all }: Weight): number {
  if (/^h[1-6]$/.test(name)) return 0;
  const id = wordsIn(hints.id ?? '');
  // An id of many words is a heading's: "menu-prices-rise-again".
  const names = [...wordsIn(hints.class ?? ''), ...(id.length > 2 ? [] : id)];
  const sparse = prose < MOST_IN_LABELS * all;
  if (names.some((word) => COMMENTS.has(word))) return ALMOST_ALL;
  if (name === 'aside' && (sparse || prose < LEAST_IN_ASIDE)) return SOME;
  if (name !== 'aside' && (ASIDES.has(name) || ASIDE_ROLES.has(hints.role ?? ''))) return SOME;
  if (names.some((word) => BESIDE.has(word))) return SOME;
  if (sparse && names.some((word) => LABELS.has(word))) return SOME;
  return names.some((word) => OFTEN_BESIDE.has(word)) ? (sparse ? SOME : LITTLE) : 0;
}

/** The words that names are put together of, without numbers; what a program has made up holds none. */
function wordsIn(names: string): string[] {
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .flatMap((word) => /^[a-z]+(?=\d{0,2}$)/.exec(word) ?? []);
}
