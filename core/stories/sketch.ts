import type { Article } from '../article/schema.ts';
import { afterDateline } from '../facts/dateline.ts';
import { MOST_SHINGLES, MOST_TERMS, type Sketch } from './sketch-schema.ts';
import { kindsIn, readSketchWords, type SketchWord } from './sketch-words.ts';
import { hashShingle, hashWord } from './term-hash.ts';
import type { TermKind } from './term-kind.ts';

/** What a sketch is made of; the rest of an article says nothing of its story. */
export type Sketched = Pick<Article, 'text' | 'lang'> & {
  readonly title?: Article['title'];
  readonly blocks?: Article['blocks']; // where absent, all of the text is read
};

const MOST_READ = 100_000; // characters: the longest of news articles are half of this
const LEAD = 400; //          characters, the title's among them
const LEAD_WEIGHT = 3; //     times what a word weighs further down
const MOST_WEIGHT = 63;

/** The sketch of an article. Takes time in step with its length, up to 100,000 characters; never throws. */
export function sketchOf(article: Sketched): Sketch {
  const { title, body } = readArticle(article);
  const words = readSketchWords(body);
  const head = title === '' || body.startsWith(title) ? [] : readSketchWords(title);
  const offset = head.length > 0 ? title.length : 0;
  const all = [...head, ...words.map((word) => (offset === 0 ? word : { ...word, at: word.at + offset }))];
  const shingles = shinglesOf(words);
  return {
    schema: 1,
    terms: packTerms(termsOf(all, article.lang)),
    shingles: packShingles(shingles),
    length: shingles.size,
  };
}

/** The title and the running text, without what stands around it: bylines, dates, captions, the lead's dateline. */
function readArticle({ text, title = '', blocks }: Sketched): { title: string; body: string } {
  const spans = (blocks ?? [{ kind: 'paragraph', span: { start: 0, end: text.length } }])
    .filter(({ kind }) => kind !== 'caption')
    .map(({ kind, span }) => ({ kind, ...span }));
  const lead = spans.findIndex(({ kind }) => kind === 'paragraph');
  let body = '';
  for (const [index, { start, end }] of spans.entries()) {
    if (body.length >= MOST_READ) break;
    const from = index === lead ? afterDateline(text, { start, end }) : start;
    body += `${text.slice(from, Math.min(end, from + MOST_READ))}\n`;
  }
  return { title: title.slice(0, LEAD).normalize('NFKC'), body: body.slice(0, MOST_READ).normalize('NFKC') };
}

interface Term {
  readonly hash: number;
  readonly kind: TermKind;
  weight: number; // occurrences, those in the lead thrice
}

/** The terms of an article, the first that were read where there are too many that weigh the same. */
function termsOf(words: readonly SketchWord[], lang: string): Term[] {
  const kindOf = kindsIn(lang);
  const small = new Set<string>();
  for (const { word, capital } of words) if (!capital) small.add(word);
  const terms = new Map<string, Term | undefined>();
  for (const { word, at, capital } of words) {
    if (!terms.has(word)) {
      const kind = kindOf(word, capital && !small.has(word));
      terms.set(word, kind === undefined ? undefined : { hash: hashWord(word), kind, weight: 0 });
    }
    const term = terms.get(word);
    if (term) term.weight += at < LEAD ? LEAD_WEIGHT : 1;
  }
  return [...terms.values()]
    .filter((term) => term !== undefined)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_TERMS);
}

function shinglesOf(words: readonly SketchWord[]): ReadonlySet<number> {
  const hashes = words.map(({ word }) => hashWord(word));
  const shingles = new Set<number>();
  for (let at = 2; at < hashes.length; at += 1)
    shingles.add(hashShingle(hashes[at - 2]!, hashes[at - 1]!, hashes[at]!));
  return shingles;
}

function packTerms(terms: readonly Term[]): string {
  const bytes = Buffer.alloc(terms.length * 5);
  for (const [index, { hash, kind, weight }] of terms.toSorted((a, b) => a.hash - b.hash).entries()) {
    bytes.writeUInt32LE(hash, index * 5);
    bytes.writeUInt8(kind * 64 + Math.min(weight, MOST_WEIGHT), index * 5 + 4);
  }
  return bytes.toString('base64');
}

function packShingles(shingles: ReadonlySet<number>): string {
  const least = Uint32Array.from(shingles).sort().subarray(0, MOST_SHINGLES);
  const bytes = Buffer.alloc(least.length * 4);
  for (const [index, hash] of least.entries()) bytes.writeUInt32LE(hash, index * 4);
  return bytes.toString('base64');
}
