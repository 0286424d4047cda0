/** An article of an invented feed, as `news-digest stories --jsonl` reads it. */
export interface FeedArticle {
  readonly id: string;
  readonly text: string;
  readonly published: string;
}

const WORDS = 20_000;
const NAMES = 6_000;
const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bra cle dri flo gru'.split(
  ' ',
);
const MINUTE = 60_000;
const START = Date.parse('2031-05-01T00:00:00Z');

/** Chance that is the same on every run (mulberry32). @returns numbers from 0 to below 1 */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * An invented feed of news, an article a minute: words and names as frequent as those of a language (Zipf's law), stories
 * of 1 to 40 articles that come over two days, and of every six articles one that is another agency's cut of an earlier one.
 */
export function* feed(count: number, seed = 1): Generator<FeedArticle> {
  const next = chance(seed);
  const open: Story[] = [];
  for (let number = 0; number < count; number += 1) {
    const story = pick(open, next, 0.7) ?? begin(next);
    const text = story.last !== '' && next() < 1 / 6 ? cut(story.last, next) : write(story, next);
    story.last = text;
    story.left -= 1;
    if (!open.includes(story)) open.push(story);
    if (story.left === 0 || open.length > 600) open.splice(story.left === 0 ? open.indexOf(story) : 0, 1);
    yield { id: `feed-${number}`, text, published: new Date(START + number * MINUTE).toISOString() };
  }
}

interface Story {
  readonly names: readonly string[];
  readonly words: readonly string[];
  left: number; // articles still to come
  last: string; // the text of the last
}

function begin(next: () => number): Story {
  const size = Math.min(40, Math.ceil(1 / (1 - next() * 0.98)));
  return {
    names: Array.from({ length: 8 }, () => capital(word(zipf(NAMES, next) + WORDS))),
    words: Array.from({ length: 40 }, () => word(300 + zipf(WORDS - 300, next))),
    left: size,
    last: '',
  };
}

function write({ names, words }: Story, next: () => number): string {
  const sentences = Array.from({ length: 8 + Math.floor(next() * 22) }, () => {
    const length = 10 + Math.floor(next() * 18);
    const printed = Array.from({ length }, () => {
      const kind = next();
      if (kind < 0.1) return names[zipf(names.length, next)]!;
      if (kind < 0.12) return String(Math.floor(next() * 2_000));
      return kind < 0.3 ? words[zipf(words.length, next)]! : word(zipf(WORDS, next));
    });
    return `${capital(printed.join(' '))}.`;
  });
  return sentences.map((sentence, at) => (at % 3 === 2 ? `${sentence}\n\n` : `${sentence} `)).join('');
}

/** The first half or more of a text, under another agency's name. */
function cut(text: string, next: () => number): string {
  const sentences = text.split(/(?<=\.)\s+/);
  return `SKARN (Agency) - ${sentences.slice(0, Math.ceil(sentences.length * (0.5 + next() * 0.4))).join(' ')}`;
}

function pick(open: readonly Story[], next: () => number, share: number): Story | undefined {
  return next() < share ? open[Math.floor(next() * open.length)] : undefined;
}

/** A number below `count`, the lesser the likelier. */
const zipf = (count: number, next: () => number): number => Math.floor(count ** next()) - 1;

function word(number: number): string {
  let rest = number + SYLLABLES.length;
  let written = '';
  for (; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) written += SYLLABLES[rest % SYLLABLES.length];
  return written;
}

const capital = (written: string): string => `${written.charAt(0).toUpperCase()}${written.slice(1)}`;
