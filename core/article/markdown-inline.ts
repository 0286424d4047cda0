import type { Token } from 'markdown-it';
import { LEVEL, LOWERED, NOTE, RAISED, writeRaised } from './raised-words.ts';

const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi;
const LINE_BREAK_TAG = /<br\s?\/?>/gi;
const LEVEL_TAG = /<(?:(sup)|(sub)|\/su[pb]|a\s[^<>]{0,99}href=["']?#[^<>]{0,99})>/gi;
const TYPED_POWER = /\^(-?\d{1,3})\^/g;
const FOOTNOTE = /\[\^[^\]\s]{1,40}\]:?/g;

/**
 * The words of inline Markdown: emphasis and links keep theirs, struck-out words, pictures, HTML tags and footnote
 * marks go. Line breaks of the source stay; what is raised is written as plain text.
 */
export function inlineWords(tokens: readonly Token[]): string {
  let struck = 0;
  let words = '';
  for (const { type, content } of tokens) {
    if (type === 's_open') struck++;
    else if (type === 's_close') struck--;
    else if (struck > 0) continue;
    else if (type === 'softbreak' || type === 'hardbreak') words += '\n';
    else if (type === 'text' || type === 'text_special' || type === 'code_inline') words += content;
  }
  const levelled = words
    .replace(LEVEL_TAG, (tag, raised, lowered) =>
      raised ? RAISED : lowered ? LOWERED : tag.startsWith('</') ? LEVEL : NOTE,
    )
    .replace(TYPED_POWER, `${RAISED}$1${LEVEL}`)
    .replace(LINE_BREAK_TAG, '\n')
    .replace(TAG, '')
    .replace(FOOTNOTE, '');
  return writeRaised(levelled)
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** What pictures say of themselves (their alternative texts). */
export function pictureWords(tokens: readonly Token[]): string[] {
  const pictures = tokens.filter(({ type }) => type === 'image');
  return pictures
    .map(({ children }) => inlineWords(children ?? []).replace(/\n/g, ' '))
    .filter((words) => words !== '');
}
