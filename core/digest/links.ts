/** Stands for a recipient's own unsubscribe link until `spliceLinks`. The domain is reserved and can never resolve (RFC 2606). */
export const UNSUBSCRIBE_MARKER = 'https://links.invalid/unsubscribe';

/** A recipient's own links. */
export interface RecipientLinks {
  readonly unsubscribe: string; // absolute http(s) URL
}

const ENTITY: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const HREF = `href="${UNSUBSCRIBE_MARKER}"`;

/**
 * Puts a recipient's own links into a mail rendered once for all. Only the footer's link is touched: the same address
 * written in an article stays as it is, for article text can hold no raw `href="` in HTML and never comes last in plain text.
 * @throws TypeError when a link is not an http(s) URL or a body carries no marker
 */
export function spliceLinks<Rendered extends { html: string; text: string }>(
  rendered: Rendered,
  links: RecipientLinks,
): Rendered {
  if (!/^https?:\/\/[!-~]+$/.test(links.unsubscribe)) throw new TypeError('unsubscribe: not an http(s) URL');
  const escaped = links.unsubscribe.replace(/[&<>"']/g, (mark) => ENTITY[mark] ?? mark);
  return {
    ...rendered,
    html: replaceLast(rendered.html, HREF, `href="${escaped}"`),
    text: replaceLast(rendered.text, UNSUBSCRIBE_MARKER, links.unsubscribe),
  };
}

function replaceLast(body: string, marker: string, words: string): string {
  const at = body.lastIndexOf(marker);
  if (at < 0) throw new TypeError('the body carries no unsubscribe marker');
  return body.slice(0, at) + words + body.slice(at + marker.length);
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
