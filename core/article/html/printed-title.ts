import { sameWords } from '../heading-line.ts';

/** What templates put between a title and the name of a site. */
const SEPARATOR = /\s+[|–—·•»«:~/-]+\s+|\s*[|»]\s*|:\s*(?=\p{L})/gu;
const LONGEST = 400; // characters
const MOST_CUTS = 20;

/**
 * A title without the name of its site: "Quay reopens | Harbour Gazette" is "Quay reopens". Words go only where they
 * are the site's name, or where the rest is what the page also calls itself.
 * @param sites names the site goes by: its own, its publisher's, its host
 * @param others what the page calls itself elsewhere
 */
export function withoutSite(title: string, sites: readonly string[], others: readonly string[] = []): string {
  const isTitle = (words: string) => others.some((other) => sameWords(other, words));
  if (title.length > LONGEST) return title;
  const whole = isTitle(title);
  for (const { index, 0: separator } of [...title.matchAll(SEPARATOR)].slice(0, MOST_CUTS)) {
    const before = title.slice(0, index).trim();
    const after = title.slice(index + separator.length).trim();
    if (before === '' || after === '') continue;
    if (isSite(after, sites) || (!whole && isTitle(before))) return withoutSite(before, sites, others);
    if (isSite(before, sites) || (!whole && isTitle(after))) return withoutSite(after, sites, others);
  }
  return title;
}

/** Whether words are a name of the site, with or without "The", or stand in its host name ("Harbour Gazette" in harbourgazette.example). */
export function isSite(words: string, sites: readonly string[]): boolean {
  return sites.some((site) => sameWords(bare(words), bare(site)) || inHost(words, site));
}

function bare(name: string): string {
  return name.replace(/^(?:the|www\.)\s*/i, '').replace(/\.[a-z]{2,6}$/i, '');
}

function inHost(words: string, host: string): boolean {
  if (!/^[\w.-]+\.[a-z]{2,}$/i.test(host) || words.length > 60) return false;
  const labels = host.toLowerCase().replace(/[^a-z0-9]/g, '');
  const parts = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const named = parts.filter((part) => labels.includes(part));
  return parts.length > 0 && named.length === parts.length && named.join('').length >= 4;
}
