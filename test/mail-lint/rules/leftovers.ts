import type { OpenMail } from '../mail.ts';

const LEFTOVERS = /\{\{|\}\}|\[object |\bundefined\b|\bNaN\b|\bvar\(--|%%\w+%%|<%|lorem ipsum/gi;

/** Nothing is left of what should have been filled in. */
export function isFilledIn({ subject, html, text = '' }: OpenMail): string[] {
  const parts = { subject, HTML: html, text };
  return Object.entries(parts).flatMap(([part, words]) =>
    [...new Set(words.match(LEFTOVERS))].map((left) => `Fill in what "${left}" stands for in the ${part}.`),
  );
}
