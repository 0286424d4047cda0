import type { Token } from 'markdown-it';
import { canBeHeading } from './heading-line.ts';
import { beginsLower } from './lines.ts';
import { inlineWords, pictureWords } from './markdown-inline.ts';
import type { Paragraph } from './paragraphs.ts';

const DEEPEST = 60; // nested lists and quotations; what is nested deeper is no article's text

/** Words of a Markdown block, without marks. */
export interface Passage {
  readonly kind: Paragraph['kind'];
  readonly words: string;
}

/**
 * Reads Markdown without its front matter. Tables become a passage a row, cells apart by a tab; code blocks, comments
 * and scripts are left out.
 */
export async function readMarkdown(source: string): Promise<Passage[]> {
  const { default: MarkdownIt } = await import('markdown-it');
  // Indented code is off: typists indent the first line of a paragraph.
  const parser = new MarkdownIt({
    html: false,
    linkify: false,
    typographer: false,
    maxNesting: DEEPEST,
  }).disable('code');
  const passages: Passage[] = [];
  const open: string[] = [];
  let row: string[] | undefined;
  for (const token of parser.parse(withoutNoteMarks(withoutHiddenHtml(source)), {})) {
    if (token.type === 'tr_open') row = [];
    else if (token.type === 'tr_close') {
      passages.push(...passage('list-item', (row ?? []).join('\t')));
      row = undefined;
    } else if (token.type === 'inline' && row)
      row.push(inlineWords(token.children ?? []).replace(/\n/g, ' '));
    else if (token.type === 'inline') passages.push(...blockPassages(token, open));
    else if (token.nesting === 1) open.push(token.type);
    else if (token.nesting === -1) open.pop();
  }
  return passages;
}

function blockPassages(token: Token, open: readonly string[]): Passage[] {
  const children = token.children ?? [];
  const captions = pictureWords(children).flatMap((words) => passage('caption', words));
  const words = inlineWords(children);
  // The definition of a footnote is no sentence of the article.
  if (/^\[\^[^\]\s]{1,40}\]:/.test(token.content)) return passage('caption', words);
  if (open.includes('heading_open')) return [...passage('heading', words.replace(/\n/g, ' ')), ...captions];
  if (open.includes('blockquote_open')) return [...passage('blockquote', words), ...captions];
  if (open.includes('list_item_open')) return [...passage('list-item', words), ...captions];
  const [heading, body] = splitHeading(words);
  return [...passage('heading', heading), ...passage('prose', body), ...captions];
}

function passage(kind: Passage['kind'], words: string): Passage[] {
  const joined = words.replace(/\n/g, ' ').trim();
  return /[\p{L}\p{N}]/u.test(joined) ? [{ kind, words: joined }] : [];
}

/** Parts a bare heading line, or "##Heading" typed without its space, from the paragraph it is glued to. */
function splitHeading(words: string): [heading: string, body: string] {
  const newline = words.indexOf('\n');
  const line = newline < 0 ? words : words.slice(0, newline);
  const body = newline < 0 ? '' : words.slice(newline + 1);
  const typed = /^#{1,6}(?=\p{Lu})/u.exec(line);
  if (typed && canBeHeading(line.slice(typed[0].length))) return [line.slice(typed[0].length), body];
  const next = body.split('\n', 1)[0]!;
  const room = next.length - line.length - 1 - next.split(' ', 1)[0]!.length;
  return body !== '' && room > 0 && canBeHeading(line) && !beginsLower(next) ? [line, body] : ['', words];
}

/** Cuts comments, scripts and styles out, whose words nobody sees. One left open is left alone. */
function withoutHiddenHtml(source: string): string {
  return cut(cut(cut(source, '<!--', '-->'), '<script', '</script>'), '<style', '</style>');
}

/** Cuts footnote marks out, which one-word notes make links of. The notes themselves stay: "[^1]: Council papers". */
function withoutNoteMarks(source: string): string {
  return source.replace(
    /^( {0,3}\[\^[^\]\s]{1,40}\]:)|\[\^[^\]\s]{1,40}\]/gm,
    (_, note?: string) => note ?? '',
  );
}

function cut(source: string, opening: string, closing: string): string {
  let kept = '';
  let from = 0;
  for (let at = source.indexOf(opening); at >= 0; at = source.indexOf(opening, from)) {
    const end = source.indexOf(closing, at + opening.length);
    if (end < 0) break;
    kept += source.slice(from, at);
    from = end + closing.length;
  }
  return kept + source.slice(from);
}
