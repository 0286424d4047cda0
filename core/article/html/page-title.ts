import { sameWords } from '../heading-line.ts';
import { plainWords } from '../plain-words.ts';
import type { Marked, PageMarkup } from './page-parts.ts';
import { isSite, withoutSite } from './printed-title.ts';

const LONGEST = 400; //     characters
const ALIKE = 0.4; //       of the words of the shorter: a page may print its title in other words
const METAS = [
  'og:title',
  'twitter:title',
  'parsely-title',
  'sailthru.title',
  'citation_title',
  'dc.title',
  'dcterms.title',
];

/** The title of a page's article, and the heading that prints it. */
export interface PageTitle {
  readonly title: string | undefined;
  readonly heading: Marked | undefined;
}

/**
 * The title of an article: the heading that the page prints, told by what its metadata call it.
 * @param claimed what JSON-LD calls it
 * @param sites names the site goes by
 */
export function pageTitle(
  page: PageMarkup,
  claimed: string | undefined,
  sites: readonly string[],
): PageTitle {
  const headings = page.marked
    .filter(({ kind, words, home }) => kind === 'heading' && !home && words !== '' && words.length <= LONGEST)
    .filter(({ words }) => !isSite(words, sites));
  const main = headings.filter(({ name }) => name === 'h1');
  const properties = page.marked
    .filter(({ kind, name, aside }) => kind === 'property' && name === 'headline' && aside === 0)
    .map(({ words, value }) => plainWords(words || value));
  const shared = METAS.flatMap((name) => page.metas.get(name) ?? []).map(plainWords);
  const shown = page.marked
    .filter(({ kind }) => kind === 'title')
    .map(({ words }) => words)
    .slice(0, 1);
  const printed = main.map(({ words }) => words);
  const named = [claimed ?? '', ...properties, ...shared].filter((title) => title !== '');
  const claims = [...named, ...shown]
    .map((title) => withoutSite(title, sites, printed))
    .filter((title) => title !== '' && title.length <= LONGEST && !isSite(title, sites));
  const heading =
    main.find(({ words }) => claims.some((claim) => sameWords(claim, words))) ??
    closest(main, claims) ??
    headings.find(({ words }) =>
      claims.some(
        (claim) =>
          sameWords(claim, withoutSite(words, sites)) || withoutSite(claim, sites, [words]) === words,
      ),
    ) ??
    (main.length === 1 && named.length === 0 ? main[0] : undefined);
  const title = heading ? withoutSite(plainWords(heading.words), sites, claims) : (claims[0] ?? printed[0]);
  return { title, heading: heading ?? main[0] };
}

/** The heading that shares most words with a claim. */
function closest(headings: readonly Marked[], claims: readonly string[]): Marked | undefined {
  const rated = headings.map((heading) => ({
    heading,
    shared: Math.max(0, ...claims.map((claim) => overlap(heading.words, claim))),
  }));
  const best = rated.reduce<(typeof rated)[number] | undefined>(
    (one, other) => (one && one.shared >= other.shared ? one : other),
    undefined,
  );
  return best && best.shared >= ALIKE ? best.heading : undefined;
}

/** The share of the words of the shorter that both hold. */
function overlap(one: string, other: string): number {
  const [left, right] = [tokens(one), tokens(other)];
  const both = [...left].filter((token) => right.has(token)).length;
  return both / Math.max(2, Math.min(left.size, right.size));
}

function tokens(words: string): Set<string> {
  return new Set(
    words
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, 100) ?? [],
  );
}
