import { LANGUAGES_OF } from '../article/language-words.ts';
import { lexiconFor } from '../facts/lexicon/index.ts';
import { CLASS } from '../facts/lexicon/quotes.ts';
import { KIND, type TermKind } from './term-kind.ts';

/** A word of an article as a sketch sees it. */
export interface SketchWord {
  readonly word: string; //     lower case
  readonly at: number; //       UTF-16 offset into the text that was read
  readonly capital: boolean; // begins with a capital letter
}

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+/gu;
const BEYOND = /[\u0e00-\uffff]/; // Thai is the first of them
const NUMBER = /^\p{N}+$/u;

/** The words of a text, in order. Scripts that set no spaces between words give every two neighbouring characters. */
export function readSketchWords(text: string): SketchWord[] {
  const found: SketchWord[] = [];
  for (const { 0: written, index: at } of text.matchAll(WORDS)) {
    const word = written.toLowerCase();
    const capital = written.charCodeAt(0) !== word.charCodeAt(0);
    if (!BEYOND.test(word)) found.push({ word, at, capital });
    else for (const part of splitUnspaced(word)) found.push({ word: part, at, capital });
  }
  return found;
}

function splitUnspaced(word: string): string[] {
  const parts: string[] = [];
  let end = 0;
  for (const { 0: run, index } of word.matchAll(UNSPACED)) {
    if (index > end) parts.push(word.slice(end, index));
    const characters = [...run];
    if (characters.length === 1) parts.push(run);
    for (let at = 1; at < characters.length; at += 1) parts.push(`${characters[at - 1]}${characters[at]}`);
    end = index + run.length;
  }
  if (end < word.length) parts.push(word.slice(end));
  return parts;
}

/**
 * Tells what a word says of its story, by a language's closed classes.
 * @param lang ISO 639, or "und": then the frequent words of every known language say nothing
 * @returns the kind of a word, given whether it is written with a capital wherever it stands; undefined for a word that
 *   says nothing of the story: a single letter, a function word, a day or a month
 */
export function kindsIn(lang: string): (word: string, name: boolean) => TermKind | undefined {
  const { prose, quotes } = lexiconFor(lang);
  const isFrequent = (word: string) => {
    const languages = LANGUAGES_OF.get(word);
    return languages !== undefined && (lang === 'und' || languages.includes(lang));
  };
  return (word, name) => {
    if (NUMBER.test(word)) return KIND.number;
    if (word.length === 1 && !BEYOND.test(word)) return undefined;
    if (prose.functionWords.has(word) || ((quotes.words.get(word) ?? 0) & CLASS.time) !== 0) return undefined;
    return isFrequent(word) ? undefined : name ? KIND.name : KIND.word;
  };
}
