import type { Draft } from '../../core/article/format.ts';

/** One page of gold data. */
export interface GoldPage {
  readonly id: string;
  readonly html: string; //          the page's file
  readonly text: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly date: string | null; //   ISO 8601, the day alone
}

const letters = (words: string) => words.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** Whether a title is the gold one, either of them without the name of its site. */
export function titleIsRight({ title }: Partial<Draft>, gold: GoldPage): boolean {
  const forms = (words: string) => [words, words.replace(/\s+[|–—·:-]\s+[^|–—·]{1,60}$/u, '')].map(letters);
  const right = forms(gold.title ?? '');
  return forms(title ?? '').some((form) => right.includes(form));
}

/** Whether every name of a byline is one of the gold author's; an author that the gold data do not know is wrong. */
export function authorIsRight({ byline = [] }: Partial<Draft>, { author }: GoldPage): boolean {
  if (author === null || byline.length === 0) return author === null && byline.length === 0;
  return byline.every(
    (name) => letters(author).includes(letters(name)) || letters(name).includes(letters(author)),
  );
}

/** Whether an article was published on the gold day, wherever its clock stands. */
export const dateIsRight = ({ published }: Partial<Draft>, { date }: GoldPage): boolean =>
  published?.slice(0, 10) === date;
