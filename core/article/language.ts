import { LANGUAGES_OF } from './language-words.ts';

const LOOKED_AT = 3000; // characters
const ENOUGH = 12; //      words: a shorter text, such as a headline, may have no function word
const LEAST_SHARE = 0.07; // of the words are function words in prose of a known language
const BEYOND_LATIN = /[\u0250-\u1dff\u2c00-\uffff]/;
const MARGIN = 1.15; //    by which another language must lead English, and any the next

/** Alphabets that one language is written in, and what letters tell apart those that several are. */
const ALPHABETS: readonly (readonly [
  alphabet: RegExp,
  ...languages: readonly (readonly [RegExp, string])[],
])[] = [
  [/\p{sc=Hiragana}|\p{sc=Katakana}/u, [/./u, 'ja']], // before Han, which Japanese uses too
  [/\p{sc=Han}/u, [/./u, 'zh']],
  [/\p{sc=Hangul}/u, [/./u, 'ko']],
  [/\p{sc=Greek}/u, [/./u, 'el']],
  [/\p{sc=Hebrew}/u, [/./u, 'he']],
  [/\p{sc=Thai}/u, [/./u, 'th']],
  [/\p{sc=Devanagari}/u, [/./u, 'hi']],
  [/\p{sc=Arabic}/u, [/[ٹڈڑں]/u, 'ur'], [/[پچژگ]/u, 'fa'], [/./u, 'ar']],
  [
    /\p{sc=Cyrillic}/u,
    [/[іїєґ]/iu, 'uk'],
    [/[ыэё]/iu, 'ru'],
    [/[ђјљњћџ]/iu, 'sr'],
    [/ъ/iu, 'bg'],
    [/./u, 'ru'],
  ],
];

/**
 * Tells the language of a text by its alphabet and its function words.
 * @returns an ISO 639 code; "en" for a headline too short to tell, "und" where no known language is certain
 */
export function identifyLanguage(text: string): string {
  const start = text.slice(0, LOOKED_AT);
  if (BEYOND_LATIN.test(start)) {
    const letters = start.match(/\p{L}/gu)?.length ?? 0;
    const latin = start.match(/\p{sc=Latin}/gu)?.length ?? 0;
    if (latin * 2 < letters) return byAlphabet(start);
  }
  const tokens = start.toLowerCase().match(/[a-z\u00df-\u024f]+/g) ?? [];
  const hits = new Map<string, number>();
  for (const token of tokens)
    for (const lang of LANGUAGES_OF.get(token) ?? []) hits.set(lang, (hits.get(lang) ?? 0) + 1);
  const [best, next] = [...hits].toSorted(([, a], [, b]) => b - a);
  if (best === undefined) return tokens.length < ENOUGH ? 'en' : 'und';
  const english = hits.get('en') ?? 0;
  if (best[0] === 'en' || best[1] <= english * MARGIN)
    return tokens.length < ENOUGH || english >= tokens.length * LEAST_SHARE ? 'en' : 'und';
  if (tokens.length >= ENOUGH && best[1] < tokens.length * LEAST_SHARE) return 'und';
  // Neighbours share most of their words: one must lead.
  return next !== undefined && best[1] <= next[1] * MARGIN && best[1] < next[1] + 2 ? 'und' : best[0];
}

function byAlphabet(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [alphabet, ...languages] of ALPHABETS) {
    const own = text.match(new RegExp(alphabet, 'gu'))?.length ?? 0;
    const share = languages[0]![1] === 'ja' ? 0.1 : 0.5; // Japanese prose is half Han
    if (own >= letters * share) return languages.find(([letter]) => letter.test(text))![1];
  }
  return 'und';
}
