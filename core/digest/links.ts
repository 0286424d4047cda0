/** What stands for a recipient's own links in a mail rendered once for all. The domain is reserved and can never resolve (RFC 2606). */
export const MARKERS = {
  preferences: 'https://links.invalid/preferences',
  unsubscribe: 'https://links.invalid/unsubscribe',
} as const;

/** Which of a recipient's links. */
export type LinkName = keyof typeof MARKERS;

/** Where a recipient's link belongs: UTF-16 offsets into a body, half open. */
export interface LinkPlace {
  readonly link: LinkName;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the footer's links. The same address written in an article is left alone: article text can hold no raw `href="` in HTML
 * and never comes last in plain text.
 * @returns both links in the order they stand in
 * @throws TypeError when a body lacks one
 */
export function linkPlaces(body: string, kind: 'html' | 'text'): LinkPlace[] {
  const [before, after] = kind === 'html' ? ['href="', '"'] : ['', ''];
  const places = Object.entries(MARKERS).map(([name, marker]) => {
    const at = body.lastIndexOf(before + marker + after);
    if (at < 0) throw new TypeError(`the ${kind} carries no ${name} marker`);
    const start = at + before.length;
    return { link: name as LinkName, start, end: start + marker.length };
  });
  return places.sort((a, b) => a.start - b.start);
}

/**
 * The address of a source as a mail may link to it.
 * @returns the normalised URL; undefined unless it is http(s), without credentials, in a real domain and of at most 1500 characters
 */
export function linkable(url: string | undefined): string | undefined {
  if (url === undefined || url.length > 1500 || !URL.canParse(url)) return undefined;
  const { protocol, hostname, username, password, href } = new URL(url);
  const web = protocol === 'https:' || protocol === 'http:';
  const safe = web && username === '' && password === '' && !hostname.endsWith('.invalid');
  return safe && href.length <= 1500 ? href : undefined;
}
