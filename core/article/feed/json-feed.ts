import { creditedNames } from '../credited-names.ts';
import { fragmentPassages } from '../html/fragment.ts';
import { plainPassages } from '../plain-passages.ts';
import { readEntryDate } from './entry-date.ts';
import { type Entry, type Feed, isUniqueEverywhere } from './feed.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Reads JSON Feed 1.0 and 1.1 (jsonfeed.org); a field of another kind than it should be is as if absent. */
export function readJsonFeed(json: unknown): Feed {
  const feed = fieldsOf(json);
  return {
    identity: textOf(feed.home_page_url) ?? textOf(feed.feed_url),
    title: textOf(feed.title) ?? '',
    lang: textOf(feed.language),
    byline: writersOf(feed),
    entries: listOf(feed.items).map((item) => readJsonItem(fieldsOf(item))),
    withdrawn: [],
  };
}

function readJsonItem(item: Fields): Entry {
  const id = typeof item.id === 'number' ? String(item.id) : textOf(item.id);
  return {
    id,
    unique: id && isUniqueEverywhere(id) ? 'everywhere' : 'in its feed',
    title: textOf(item.title) ?? '',
    byline: writersOf(item),
    published: [item.date_published, item.date_modified]
      .map((date) => readEntryDate(textOf(date) ?? ''))
      .find((date) => date !== undefined),
    url: textOf(item.url),
    lang: textOf(item.language),
    bodies: () => [
      fragmentPassages(textOf(item.content_html) ?? ''),
      plainPassages(textOf(item.content_text) ?? ''),
      plainPassages(textOf(item.summary) ?? ''),
    ],
  };
}

function writersOf({ authors, author }: Fields): string[] {
  const names = [...listOf(authors), author].map((writer) => textOf(fieldsOf(writer).name) ?? '');
  return [...new Set(names.flatMap(creditedNames))];
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
}
