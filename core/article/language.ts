import { LANGUAGES_OF } from './language-words.ts';

const LOOKED_AT = 3000; // characters
const ENOUGH = 12; //      words: a shorter text, such as a headline, may have no function word
const LEAST_SHARE = 0.07; // of the words are function words in prose of a known language
const BEYOND_LATIN = /[\u0250-\u1dff\u2c00-\uffff]/;
const PLAIN = 150; //      letters, some 30 words: a text of so many is in the language it seems to be in
const LEAD = 2; //         times the function words of the language that is declared
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

/** Languages that can be told; Serbian not, which is written in two alphabets. */
const TOLD: ReadonlySet<string> = new Set(
  [...LANGUAGES_OF.values(), ...ALPHABETS.map(([, ...languages]) => languages.map(([, lang]) => lang))]
    .flat()
    .filter((lang) => lang !== 'sr'),
);

/**
 * The language of a text whose source declares one: programs declare what they were installed in. The declared one holds
 * where the text is short, in a language that cannot be told, or not plainly in another.
 * @param declared ISO 639
 */
export function settleLanguage(text: string, declared: string | undefined): string {
  const found = identifyLanguage(text);
  if (declared === undefined || declared === 'und') return found;
  const start = text.slice(0, LOOKED_AT);
  if (found === 'und' || !TOLD.has(declared) || shareAlphabet(found, declared)) return declared;
  const hits = countWords(start);
  const leads = (hits.get(declared) ?? 0) * LEAD <= (hits.get(found) ?? 0);
  return leads && (start.match(/\p{L}/gu)?.length ?? 0) >= PLAIN ? found : declared;
}

/** Whether languages are told apart by single letters alone, which a name may bring from the other. */
function shareAlphabet(...pair: readonly string[]): boolean {
  return ALPHABETS.some(([, ...languages]) =>
    pair.every((lang) => languages.some(([, listed]) => listed === lang)),
  );
}

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
  const tokens = latinWords(start);
  const hits = countWords(start);
  const [best, next] = [...hits].toSorted(([, a], [, b]) => b - a);
  if (best === undefined) return tokens.length < ENOUGH ? 'en' : 'und';
  const english = hits.get('en') ?? 0;
  if (best[0] === 'en' || best[1] <= english * MARGIN)
    return tokens.length < ENOUGH || english >= tokens.length * LEAST_SHARE ? 'en' : 'und';
  if (tokens.length >= ENOUGH && best[1] < tokens.length * LEAST_SHARE) return 'und';
  // Neighbours share most of their words: one must lead.
  return next !== undefined && best[1] <= next[1] * MARGIN && best[1] < next[1] + 2 ? 'und' : best[0];
}

const latinWords = (text: string): readonly string[] =>
  text.toLowerCase().match(/[a-z\u00df-\u024f]+/g) ?? [];

/** How many words of a text are function words of each language. */
function countWords(text: string): Map<string, number> {
  const hits = new Map<string, number>();
  for (const word of latinWords(text))
    for (const lang of LANGUAGES_OF.get(word) ?? []) hits.set(lang, (hits.get(lang) ?? 0) + 1);
  return hits;
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
