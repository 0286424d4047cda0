import type { Passage } from '../passage-draft.ts';
import { LEVEL, LOWERED, NOTE, RAISED } from '../raised-words.ts';
import { childAt, childrenOf, type XmlElement } from '../xml/element.ts';
import { rowPassages } from './cell-passages.ts';
import type { StyleKinds } from './docx-styles.ts';

/** Elements whose words no reader sees: deleted, moved away, codes of fields, the second form of a drawing, ruby. */
const UNREAD = new Set([
  ...['del', 'moveFrom', 'delText', 'instrText', 'Fallback', 'footnoteReference', 'endnoteReference'],
  ...[
    'commentReference',
    'sectPr',
    'pPr',
    'rPr',
    'tblPr',
    'tblGrid',
    'trPr',
    'tcPr',
    'sdtPr',
    'sdtEndPr',
    'object',
    'oMath',
    'rt',
  ],
]);
/** Characters that are elements (ECMA-376 part 1, 17.3.3). */
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: ' ',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  ptab: ' ',
};

const LEVELS: Readonly<Record<string, string>> = { superscript: RAISED, subscript: LOWERED };

/**
 * Reads the paragraphs of a word processing document (ECMA-376 part 1, 17.2 and 17.3): what is deleted or hidden goes, a
 * table row is one passage with its cells apart by a tab, and a text box is a caption after the paragraph it hangs on.
 * Raised words are marked.
 */
export function docxPassages(document: XmlElement, styles: StyleKinds): Passage[] {
  const passages: Passage[] = [];
  let held = ''; // a paragraph whose end was deleted: the next goes on with it

  const readBlock = (element: XmlElement): void => {
    if (UNREAD.has(element.name)) return;
    if (element.name === 'p') readParagraph(element);
    else if (element.name === 'tr') {
      if (childAt(element, 'trPr', 'del') !== undefined) return;
      passages.push(...rowPassages(cellsOf(element).map((cell) => docxPassages(cell, styles))));
    } else childrenOf(element).forEach(readBlock);
  };

  const readParagraph = (paragraph: XmlElement): void => {
    const boxes: XmlElement[] = [];
    const words = held + textOf(paragraph, boxes);
    held = hasLostItsEnd(paragraph) ? words.slice(0, -1) : '';
    if (held === '') passages.push({ kind: kindOf(paragraph, styles), words });
    for (const box of boxes) passages.push({ kind: 'caption', words: textOf(box, []) });
  };

  childrenOf(document).forEach(readBlock);
  if (held !== '') passages.push({ kind: 'paragraph', words: held });
  return passages;
}

/** The cells of a row, those in content controls too, without those that were deleted. */
function cellsOf(row: XmlElement): XmlElement[] {
  return childrenOf(row).flatMap((child) => {
    if (UNREAD.has(child.name) || childAt(child, 'tcPr', 'cellDel') !== undefined) return [];
    return child.name === 'tc' ? [child] : cellsOf(child);
  });
}

/** Whether the mark at a paragraph's end was deleted or moved away (17.13.5.15). */
function hasLostItsEnd(paragraph: XmlElement): boolean {
  const mark = childAt(paragraph, 'pPr', 'rPr');
  return childAt(mark, 'del') !== undefined || childAt(mark, 'moveFrom') !== undefined;
}

/** The words of an element; text boxes in it are put aside. Paragraphs inside are parted by a line break. */
function textOf(element: XmlElement, boxes: XmlElement[]): string {
  if (UNREAD.has(element.name) || isHidden(element)) return '';
  if (element.name === 't') return element.children.filter((node) => typeof node === 'string').join('');
  if (element.name in CHARACTERS) return CHARACTERS[element.name]!;
  if (element.name === 'txbxContent') {
    boxes.push({ ...element, name: 'box' });
    return '';
  }
  const words = childrenOf(element)
    .map((child) => textOf(child, boxes))
    .join('');
  if (element.name === 'hyperlink' && element.attributes['w:anchor'] !== undefined) return NOTE + words;
  const level = LEVELS[childAt(element, 'rPr', 'vertAlign')?.attributes['w:val'] ?? ''];
  if (level !== undefined) return level + words + LEVEL;
  return element.name === 'p' ? `${words}\n` : words;
}

/** Hidden text (17.3.2.41), unless it says that it is not. */
function isHidden(run: XmlElement): boolean {
  const hidden = run.name === 'r' ? childAt(run, 'rPr', 'vanish') : undefined;
  return hidden !== undefined && !/^(?:0|false|off)$/.test(hidden.attributes['w:val'] ?? '');
}

function kindOf(paragraph: XmlElement, styles: StyleKinds): Passage['kind'] {
  const properties = childAt(paragraph, 'pPr');
  const style = styles.get(childAt(properties, 'pStyle')?.attributes['w:val'] ?? '');
  if (style !== undefined) return style;
  if (Number(childAt(properties, 'outlineLvl')?.attributes['w:val'] ?? '9') < 9) return 'heading';
  const list = childAt(properties, 'numPr', 'numId')?.attributes['w:val'];
  return list !== undefined && list !== '0' ? 'list-item' : 'paragraph';
}
