import { findNames } from './byline.ts';
import type { Draft } from './format.ts';
import { parsePublished } from './published.ts';

const LONGEST_VALUE = 300; // characters
const MOST_NAMES = 20;

/** What an article's own fields say of it; a field that says nothing usable is absent. */
export type Metadata = Partial<Pick<Draft, 'title' | 'byline' | 'published' | 'publisher' | 'url' | 'lang'>>;

/**
 * Reads the names that static site generators and newsrooms give their fields (Jekyll, Hugo, schema.org).
 * @param fields keys in lower case
 */
export function readMetadata(fields: Readonly<Record<string, unknown>>): Metadata {
  const first = (...keys: string[]): string | undefined => keys.flatMap((key) => texts(fields[key]))[0];
  const title = first('title', 'headline');
  const byline = ['byline', 'author', 'authors', 'by']
    .map((key) => names(fields[key]))
    .find(({ length }) => length > 0);
  const published = ['published', 'date', 'pubdate', 'datepublished', 'publish_date']
    .map((key) => parsePublished(texts(fields[key])[0] ?? ''))
    .find((date) => date !== undefined);
  const publisher = first('publisher', 'source', 'publication');
  const url = first('canonical', 'canonical_url', 'url', 'permalink', 'link');
  const lang = first('lang', 'language', 'locale')?.toLowerCase().split(/[-_]/)[0];
  return {
    ...(title ? { title } : {}),
    ...(byline ? { byline } : {}),
    ...(published ? { published } : {}),
    ...(publisher ? { publisher } : {}),
    ...(url && isWebAddress(url) ? { url } : {}),
    ...(lang && /^[a-z]{2,3}$|^und$/.test(lang) ? { lang } : {}),
  };
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}

/** The texts in a value: a string, a list, or maps that name themselves ("- name: Ana Ruiz"). */
function texts(value: unknown): string[] {
  if (Array.isArray(value))
    return value.slice(0, MOST_NAMES).flatMap((entry) => (Array.isArray(entry) ? [] : texts(entry)));
  if (typeof value === 'object' && value !== null && 'name' in value) return texts(value.name);
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  return text === '' || text.length > LONGEST_VALUE ? [] : [text];
}

function names(value: unknown): string[] {
  return texts(value).flatMap((text) => {
    const credit = text.replace(/^by\s+/i, '');
    const found = findNames(credit);
    if (found.length > 0) return found;
    // A newsroom or a single name is as good as it is printed; an account or an address names nobody.
    return /^[\p{L}][^@/:<>]*$/u.test(credit) ? [credit] : [];
  });
}
