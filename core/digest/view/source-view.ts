import type { Digest } from '../schema.ts';
import { dayOf, earlierVersionOf, sameTextAs, words } from '../words.ts';
import { pageHref } from './href.ts';
import { headlineOf, keptInOrder, line } from './line.ts';
import type { Listed, Sheet } from './sheet.ts';

/** A source as the mail lists it: what it is called, who published it, by whom and when, and whose text it repeats. */
export function sourceView(digest: Digest, source: Listed, sheet: Sheet) {
  const { number, title, publisher, byline, published, href } = source;
  const by = byline.length > 0 ? `by ${byline.join(', ')}` : undefined;
  const about = line([publisher, by, keptInOrder(published && dayOf(published), sheet.dir)], ' · ');
  const page = pageHref(number, sheet);
  return {
    accent: sheet.accent,
    number,
    title: line([title], '') ?? headlineFrom(digest, number),
    about: [about, beside(source, sheet)].filter((part) => part !== undefined).join(' · ') || undefined,
    href: page ?? href,
    original: page && href, // where the article was published, beside its page of the archive
  };
}

/** What a source is to another of the list: its copy, or what it was before it was revised. */
function beside({ articleId, revision, arrived, copyOf }: Listed, { sources }: Sheet) {
  if (copyOf !== undefined && sources.has(copyOf)) return sameTextAs(copyOf);
  const newer = [...sources.values()].find(
    (other) =>
      other.articleId === articleId && other.revision !== revision && isLater(other.arrived, arrived),
  );
  return newer && earlierVersionOf(newer.number);
}

function isLater(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one > other;
}

/** What a mail calls an untitled article by: the headline it took from it. */
function headlineFrom({ stories, corrections }: Digest, number: number): string {
  const told = [...stories, ...corrections].find(({ headline }) => headline.source === number);
  return told ? headlineOf(told.headline) : words.untitled;
}
