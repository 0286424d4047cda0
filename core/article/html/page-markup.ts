import { Parser } from 'htmlparser2';
import { LEVEL, LOWERED, NOTE, RAISED, writeRaised } from '../raised-words.ts';
import { BLOCKS, UNREAD } from './elements.ts';
import { type Attributes, isAside, markOf } from './marks.ts';
import type { Line, Marked, PageMarkup } from './page-parts.ts';

const LONGEST = 12 * 1024 * 1024; // characters of markup that are looked at
const CHUNK = 64 * 1024; //          characters between two looks at the bounds
const DEEPEST = 5000; //             open elements: what nests deeper is not worth its time
const MOST_ELEMENTS = 300_000;
const MOST_MARKS = 3000;
const MOST_NESTED = 30; //           marked elements inside each other
const MOST_LINES = 8000;
const MOST_VALUES = 100; //          of one name
const LONGEST_WORDS = 600; //        characters of a heading or a byline
const LONGEST_LINE = 300;
const LONGEST_SCRIPT = 1024 * 1024;

/** Properties whose own properties tell of somebody else than the article. */
const OWNERS = new Set(['author', 'creator', 'publisher', 'image', 'comment', 'ispartof', 'logo']);
const SAVED = /(?:saved from url=\(\d{4}\)|\burl:)\s{0,9}(https?:\/\/\S{1,2000})/;
const HOME = /^(?:https?:\/\/[^/]{1,255}\/?|\/)(?:index\.\w{2,5})?$/;

interface Open {
  readonly aside: number;
  readonly unread: boolean;
  readonly home: boolean;
}

type Capture = { -readonly [Key in keyof Marked]: Marked[Key] } & { readonly depth: number };

/** Reads what a page says of itself in one bounded pass over its markup: what lies behind the bounds is not seen. */
export function readPageMarkup(html: string): PageMarkup {
  const metas = new Map<string, string[]>();
  const scripts: string[] = [];
  const marked: Capture[] = [];
  const lines: Line[] = [];
  const open: Open[] = [];
  const said = { lang: '', canonical: '', savedFrom: '' };
  let captures: Capture[] = [];
  let script: string | undefined;
  let elements = 0;
  let block = 0;
  let text = '';

  const endLine = () => {
    const words = text.length <= LONGEST_LINE && lines.length < MOST_LINES ? closedUp(text) : '';
    if (words !== '') lines.push({ words, block, aside: open.at(-1)?.aside ?? 0 });
    text = '';
  };
  const parser = new Parser({
    onopentag(name, attributes: Attributes) {
      endLine();
      elements += 1;
      if (BLOCKS.has(name) || name === 'br') block += 1;
      const outer = open.at(-1);
      const home = outer?.home === true || (name === 'a' && HOME.test(attributes.href ?? '#'));
      if (home) for (const capture of captures) capture.home ||= capture.words.trim() === '';
      const within = {
        aside: outer?.aside || (isAside(name, attributes) ? elements : 0),
        unread: outer?.unread === true || (UNREAD.has(name) && name !== 'title'),
        home,
      };
      open.push(within);
      if (name === 'meta') addMeta(metas, attributes);
      else if (name === 'html') said.lang ||= attributes.lang ?? attributes['xml:lang'] ?? '';
      else if (name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attributes.rel ?? ''))
        said.canonical ||= attributes.href ?? '';
      else if (name === 'script' && /^\s*application\/ld\+json/i.test(attributes.type ?? '')) script = '';
      const level = name === 'sup' ? RAISED : name === 'sub' ? LOWERED : '';
      const note = name === 'a' && attributes.href?.includes('#') ? NOTE : '';
      for (const capture of captures) capture.words += level + note;
      const mark = within.unread ? undefined : markOf(name, attributes);
      if (mark === undefined || marked.length >= MOST_MARKS || captures.length >= MOST_NESTED) return;
      const owner = captures.find((outside) => outside.kind === 'property' && OWNERS.has(outside.name))?.name;
      const capture: Capture = {
        ...mark,
        ...(owner && mark.kind === 'property' ? { name: `${owner}.${mark.name}` } : {}),
        words: '',
        line: lines.length,
        aside: within.aside,
        home,
        depth: open.length,
      };
      captures.push(capture);
      marked.push(capture);
    },
    ontext(data) {
      if (script !== undefined && script.length < LONGEST_SCRIPT) script += data;
      const within = open.at(-1);
      if (within?.unread) return;
      for (const capture of captures)
        if (capture.words.length < LONGEST_WORDS) capture.words += data.slice(0, LONGEST_WORDS);
      if (text.length <= LONGEST_LINE) text += data.slice(0, LONGEST_LINE + 1);
    },
    onclosetag(name) {
      endLine();
      if (BLOCKS.has(name)) block += 1;
      if (name === 'script' && script !== undefined) {
        if (scripts.length < MOST_VALUES) scripts.push(script);
        script = undefined;
      }
      captures = captures.filter(({ depth }) => depth < open.length);
      open.pop();
      const after = BLOCKS.has(name) ? ' ' : /^su[bp]$/.test(name) ? LEVEL : '';
      for (const capture of captures) capture.words += after;
    },
    oncomment(data) {
      said.savedFrom ||= SAVED.exec(data.slice(0, 3000))?.[1] ?? '';
    },
  });
  for (let from = 0; from < Math.min(html.length, LONGEST); from += CHUNK) {
    parser.write(html.slice(from, from + CHUNK));
    if (elements > MOST_ELEMENTS || open.length > DEEPEST) break;
  }
  parser.end();
  return {
    ...said,
    metas,
    scripts,
    lines,
    marked: marked.map(({ depth: _, ...mark }) => ({ ...mark, words: closedUp(mark.words) })),
  };
}

function addMeta(metas: Map<string, string[]>, attributes: Attributes): void {
  const content = attributes.content?.trim().slice(0, 2000);
  if (!content) return;
  for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
    const name = attributes[key]?.trim().toLowerCase();
    if (!name) continue;
    const values = metas.get(name) ?? [];
    if (values.length < MOST_VALUES) values.push(content);
    metas.set(name, values);
  }
}

function closedUp(words: string): string {
  return writeRaised(words).replace(/\s+/g, ' ').trim();
}
