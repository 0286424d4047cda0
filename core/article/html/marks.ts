const CREDIT = /(?:^|[\s_-])(?:byline|author|authors|writer|contributor|creator|reporter)s?(?:$|[\s_-])/i;
/** Where sites keep a page for each of their writers. */
const WRITER =
  /\/(?:authors?|writers?|contributors?|reporters?|journalists?|staff|byline|by|people|profiles?)\/[^/?#]{2,80}\/?$|\/@[\w.-]{2,40}$/i;
const ASIDE =
  /(?:^|[\s_-])(?:comments?|commentlist|respond|related|recommended|recirc|sidebar|footer|trending|popular|teaser|promo|carousel|newsletter|nav|navbar|menu|breadcrumbs?)(?:$|[\s_-])/i;
const FRAME = new Set(['html', 'body', 'main', 'article', 'header', 'h1', 'h2', 'h3']);

/** Attributes of an element, by their names in lower case. */
export type Attributes = Readonly<Record<string, string>>;

/** How a page marks an element as telling of the page. */
export interface Mark {
  readonly kind: 'title' | 'heading' | 'time' | 'credit' | 'property';
  readonly name: string; //  of a heading "h1", of microdata the property, of a credit "rel" or "class"
  readonly value: string; // its machine-readable attribute, where it has one
}

/** What an element is marked as: a title, a heading, microdata, a time, a link to the author, a class that says so. */
export function markOf(name: string, attributes: Attributes): Mark | undefined {
  const value = (attributes.datetime ?? attributes.content ?? '').slice(0, 300);
  if (name === 'title') return { kind: 'title', name, value: '' };
  const property = attributes.itemprop?.trim().toLowerCase();
  if (property && !/^h[1-3]$/.test(name)) return { kind: 'property', name: property, value };
  if (/^h[1-3]$/.test(name)) return { kind: 'heading', name, value: '' };
  if (name === 'time')
    return { kind: 'time', name: attributes.pubdate === undefined ? '' : 'pubdate', value };
  if (/(?:^|\s)author(?:\s|$)/i.test(attributes.rel ?? '')) return { kind: 'credit', name: 'rel', value };
  if (name === 'a' && WRITER.test((attributes.href ?? '').slice(0, 500)))
    return { kind: 'credit', name: 'rel', value: '' };
  return CREDIT.test(hints(attributes)) ? { kind: 'credit', name: 'class', value: '' } : undefined;
}

/** Whether an element begins what is beside the article: comments, related articles, navigation. */
export function isAside(name: string, attributes: Attributes): boolean {
  if (name === 'aside' || name === 'footer' || name === 'nav') return true;
  return !FRAME.has(name) && ASIDE.test(hints(attributes));
}

function hints(attributes: Attributes): string {
  return `${(attributes.class ?? '').slice(0, 500)} ${(attributes.id ?? '').slice(0, 200)}`;
}
