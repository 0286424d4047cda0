import { type OpenMail, textIn } from '../mail.ts';

/** Headings are how many find their way with a screen reader: one h1, first, and no level left out on the way down. */
export function headsInOrder({ elements }: OpenMail): string[] {
  const headings = elements
    .filter(({ name }) => /^h[1-6]$/.test(name))
    .map((element) => ({ level: Number(element.name[1]), words: textIn(element) }));
  const tops = headings.filter(({ level }) => level === 1).length;
  const skips = headings.filter(({ level }, at) => level > (headings[at - 1]?.level ?? 0) + 1);
  return [
    ...(tops === 1 ? [] : [`Give the mail one h1, not ${tops}.`]),
    ...skips.map(({ level, words }) => `Do not leave out a level before the h${level} "${words}".`),
    ...headings.filter(({ words }) => words === '').map(({ level }) => `Say something in every h${level}.`),
  ];
}
