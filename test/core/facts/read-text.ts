import { readQuotes } from '../../../core/facts/quotes.ts';
import { type Reading, readArticle } from '../../../core/facts/reading.ts';

/** Reads a text whose every line that is not empty is a paragraph; a line that begins with "# " is a heading. */
export function readText(text: string, lang = 'en'): Reading {
  const blocks: Reading['blocks'][number][] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const kind = line.startsWith('# ') ? 'heading' : 'paragraph';
    if (line.trim()) blocks.push({ kind, span: { start, end: start + line.length } });
    start += line.length + 1;
  }
  return readArticle({ text, blocks, lang });
}

/** The quotations of a text, each as `speaker: words`, with "?" for no speaker and " / " between its spans. */
export function spoken(text: string, lang = 'en'): string[] {
  return readQuotes(readText(text, lang)).quotes.map(
    ({ speaker, spans }) =>
      `${speaker?.name ?? '?'}: ${spans.map(({ start, end }) => text.slice(start, end)).join(' / ')}`,
  );
}
