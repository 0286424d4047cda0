import { beginsLower, endsSentence, type Line } from './lines.ts';
import type { Block } from './schema.ts';
import { fills, wrapColumn } from './wrapping.ts';

/** Lines that belong together, before it is known whether they are a heading. */
export interface Paragraph {
  readonly start: number; //       of its words, after a list marker or ">"
  readonly end: number;
  readonly kind: 'prose' | Exclude<Block['kind'], 'paragraph'>;
  readonly gap: boolean; //        a blank line stands before it
}

const BULLET = /^(?:[-*+•‣·▪–]|\(?(?:\d{1,2}|[a-z])\))\s+(?=\S)/;
const NUMBER = /^\d{1,2}\.\s+(?=\p{Lu})/u;
const QUOTED = /^>+\s*(?=\S)/;
const CAPTION =
  /^(?:photo(?:graph)?|picture|image|video|graphic|illustration|caption)s?(?:\s(?:credit|by)\b|\s?[:/])/i;

/** Joins the lines of a text into paragraphs: hard-wrapped lines to one, lines that are paragraphs one each. */
export function findParagraphs(text: string, lines: readonly Line[], aside: ReadonlySet<Line>): Paragraph[] {
  const column = wrapColumn(text, lines);
  const paragraphs: Paragraph[] = [];
  let open: Paragraph | undefined;
  let before: Line | undefined;
  for (const line of lines) {
    if (aside.has(line)) {
      open = undefined;
    } else if (open && before && goesOn(text, open, before, line, column)) {
      open = { ...open, end: line.end };
      paragraphs[paragraphs.length - 1] = open;
    } else {
      open = begin(text, line);
      paragraphs.push(open);
    }
    before = line;
  }
  return paragraphs;
}

function begin(text: string, line: Line): Paragraph {
  const head = text.slice(line.start, Math.min(line.end, line.start + 64));
  const { gap, end } = line;
  const quoted = QUOTED.exec(head);
  if (quoted) return { kind: 'blockquote', start: line.start + quoted[0].length, end, gap };
  const marker = BULLET.exec(head) ?? NUMBER.exec(head);
  if (marker) return { kind: 'list-item', start: line.start + marker[0].length, end, gap };
  return { kind: CAPTION.test(head) ? 'caption' : 'prose', start: line.start, end, gap };
}

function goesOn(
  text: string,
  open: Paragraph,
  before: Line,
  line: Line,
  column: number | undefined,
): boolean {
  if (line.gap) return false;
  const head = text.slice(line.start, Math.min(line.end, line.start + 64));
  if (open.kind === 'blockquote' || QUOTED.test(head)) return open.kind === 'blockquote' && QUOTED.test(head);
  const tail = text.slice(Math.max(before.start, before.end - 64), before.end);
  const full = column !== undefined && fills(text, before, line, column);
  const marked = BULLET.test(head) || NUMBER.test(head);
  if (marked) return full && open.kind === 'prose' && !endsSentence(tail);
  if (full || (open.kind === 'list-item' && line.indented)) return true;
  return !endsSentence(tail) && (beginsLower(head) || /,$/.test(tail));
}
