import { shown } from '../shown.ts';

/** Words as they are compared: however an article spaces, capitalises or marks them. */
export function folded(words: string): string {
  return shown(words)
    .toLowerCase()
    .replace(/[“”„«»"]/g, '"')
    .replace(/[‘’]/g, "'");
}

/** The words of four letters and more: those that carry what a sentence says. */
export function contentWords(words: string): string[] {
  return folded(words).match(/\p{L}{4,}/gu) ?? [];
}
