import type { EditionInput } from '../../../core/digest/edition/input.ts';
import { Refused } from './refused.ts';

/**
 * What an editor calls the stories and articles of an edition. Numbers follow its input, not its stories as they stand:
 * "drop ID 2" said twice, or by two editors, must not drop what has moved up to be second.
 */
export interface Numbers {
  /** By story id, from 1, in rank order. */
  readonly stories: ReadonlyMap<string, number>;
  /** By article id, from 1: those of the stories, then those that may need a correction. */
  readonly articles: ReadonlyMap<string, number>;
}

/** Numbers the stories and articles of an edition. Editors' acts change none of them. */
export function numbersOf({ stories, revised }: EditionInput): Numbers {
  const members = stories.flatMap(({ members }) => members.map(({ id }) => id));
  const corrected = revised.flatMap(({ told }) => told.map(({ article }) => article));
  return { stories: numbered(stories.map(({ id }) => id)), articles: numbered([...members, ...corrected]) };
}

function numbered(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(ids)].map((id, index) => [id, index + 1]));
}

/**
 * Finds the story that an editor names, by its id, its number, or the beginning of its id.
 * @throws Refused when there is none, or more than one
 */
export function storyNamed(word: string, { stories }: Numbers): string {
  if (stories.has(word)) return word;
  const ids = [...stories.keys()];
  // A number is never taken for the beginning of an id: one too many digits must not name another story.
  const found = /^\d{1,4}$/.test(word)
    ? ids.filter((id) => stories.get(id) === Number(word))
    : ids.filter((id) => id.startsWith(word));
  const [story, second] = found;
  if (story === undefined) throw new Refused(`The edition has no story ${word}: "edition show" names them.`);
  if (second !== undefined)
    throw new Refused(
      `${found.length} stories begin with ${word}, such as ${story} and ${second}: say more of it.`,
    );
  return story;
}

/** A fact as an editor names it. */
export interface FactName {
  readonly article: string;
  readonly fact: string;
}

const FACT = /^(\d{1,4}):([fq]\d{1,9})$/;

/** Whether a word is meant as a fact's name rather than a story's. */
export function namesFact(word: string): boolean {
  return word.includes(':'); // no id has one
}

/**
 * Finds the fact that an editor names as "2:f130": number of the article, id of the fact in it.
 * @throws Refused when there is no such article
 */
export function factNamed(word: string, { articles }: Numbers): FactName {
  const [, number, fact] = FACT.exec(word) ?? [];
  const article = [...articles].find(([, known]) => known === Number(number))?.[0];
  if (fact === undefined || article === undefined)
    throw new Refused(`The edition has no fact ${word}: "edition show" names them, as 2:f130.`);
  return { article, fact };
}
