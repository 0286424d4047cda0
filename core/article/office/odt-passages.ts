import type { Passage } from '../passage-draft.ts';
import { LEVEL, NOTE } from '../raised-words.ts';
import { childrenOf, type XmlElement } from '../xml/element.ts';
import { rowPassages } from './cell-passages.ts';
import type { Styles } from './odt-styles.ts';

/** Elements whose words no reader sees, or that are no part of the article: changes, notes, comments, contents. */
const UNREAD = new Set([
  ...[
    'tracked-changes',
    'note',
    'annotation',
    'annotation-end',
    'hidden-text',
    'hidden-paragraph',
    'table-of-content',
  ],
  ...['bibliography', 'alphabetical-index', 'forms', 'sequence-decls', 'object', 'ruby-text'],
]);
const MOST_SPACES = 100;

/**
 * Reads the paragraphs of an OpenDocument text (OpenDocument 1.3 part 3, chapters 5, 6 and 9): a table row is one passage
 * with its cells apart by a tab, and a text box is a caption after the paragraph it hangs on. Raised words are marked.
 */
export function odtPassages(body: XmlElement, styles: Styles): Passage[] {
  const passages: Passage[] = [];

  const readBlock = (element: XmlElement, inList: boolean): void => {
    if (isUnread(element, styles)) return;
    if (element.name === 'p' || element.name === 'h') readParagraph(element, inList);
    else if (element.name === 'table-row') {
      const cells = childrenOf(element, 'table-cell');
      passages.push(...rowPassages(cells.map((cell) => odtPassages(cell, styles))));
    } else for (const child of childrenOf(element)) readBlock(child, inList || element.name === 'list');
  };

  const readParagraph = (paragraph: XmlElement, inList: boolean): void => {
    const boxes: XmlElement[] = [];
    const named = styles.kinds.get(paragraph.attributes['text:style-name'] ?? '');
    const kind = paragraph.name === 'h' ? 'heading' : inList ? 'list-item' : (named ?? 'paragraph');
    const words = childrenWords(paragraph, styles, boxes);
    passages.push({ kind, words });
    for (const box of boxes) passages.push({ kind: 'caption', words: childrenWords(box, styles, []) });
  };

  readBlock(body, false);
  return passages;
}

/** "svg:title" and "svg:desc" tell of a drawing; "text:title" is the title of the document. */
function isUnread({ name, prefix, attributes }: XmlElement, styles: Styles): boolean {
  if (UNREAD.has(name) || (prefix === 'svg' && (name === 'title' || name === 'desc'))) return true;
  return styles.hidden.has(attributes['text:style-name'] ?? '');
}

function childrenWords(element: XmlElement, styles: Styles, boxes: XmlElement[]): string {
  return element.children
    .map((node) => (typeof node === 'string' ? node.replace(/\s+/g, ' ') : textOf(node, styles, boxes)))
    .join('');
}

function textOf(element: XmlElement, styles: Styles, boxes: XmlElement[]): string {
  if (isUnread(element, styles)) return '';
  if (element.name === 's') {
    const count = Number(element.attributes['text:c'] ?? '1');
    return ' '.repeat(Math.min(Math.max(Math.trunc(count) || 1, 1), MOST_SPACES));
  }
  if (element.name === 'tab') return ' ';
  if (element.name === 'line-break') return '\n';
  if (element.name === 'text-box') {
    boxes.push(element);
    return '';
  }
  const words = childrenWords(element, styles, boxes);
  if (element.name === 'a' && element.attributes['xlink:href']?.startsWith('#')) return NOTE + words;
  const level = element.name === 'span' && styles.levels.get(element.attributes['text:style-name'] ?? '');
  if (level) return level + words + LEVEL;
  return element.name === 'p' || element.name === 'h' ? `${words}\n` : words;
}
