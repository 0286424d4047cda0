import { html, type Markup } from '../../html.ts';
import type { Span } from '../../span.ts';
import type { Mark } from './marks.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { visible } from './visible.ts';

/** Turns stretches of one article into markup. A place gets its id, and a fact's words their link, where they first come. */
export type Runs = (stretch: Span) => Markup;

const LOOKS = { sentence: 's', quote: 'q', figure: 'f', quiet: 'u' } as const;
const INNERMOST = ['quiet', 'sentence', 'quote', 'figure'] as const;

/** Starts at an article's first shown character; stretches are asked for in the order of the text. @param marks by their start */
export function runsOf(text: string, marks: readonly Mark[]): Runs {
  const placed = new Set<string>();
  const linked = new Set<string>();
  const first = (seen: Set<string>, name: string | undefined) => {
    if (name === undefined || seen.has(name)) return false;
    seen.add(name);
    return true;
  };
  let next = 0;
  let open: Mark[] = [];
  return (stretch) => {
    for (; next < marks.length && marks[next]!.span.start < stretch.end; next++) open.push(marks[next]!);
    open = open.filter(({ span }) => span.end > stretch.start);
    const segments = segmentsOf(text, stretch, open);
    return html`${segments.map((segment) => {
      const ids = segment.marks.flatMap(({ id }) => (id !== undefined && first(placed, id) ? [id] : []));
      const inner = segment.marks.toSorted((a, b) => INNERMOST.indexOf(b.look) - INNERMOST.indexOf(a.look));
      const note = inner.find((mark) => mark.note !== undefined && !linked.has(mark.note))?.note;
      if (note !== undefined) linked.add(note);
      return runOf(text, segment, ids, note);
    })}`;
  };
}

function runOf(text: string, { span, marks }: Segment<Mark>, ids: readonly string[], note?: string): Markup {
  const words = visible(text.slice(span.start, span.end));
  if (marks.length === 0) return html`${words}`;
  const kinds = [...new Set(marks.map(({ look }) => LOOKS[look]))];
  const groups = [...new Set(marks.flatMap(({ group }) => group ?? []))];
  const groupOf = (id: string) => marks.find((mark) => mark.id === id)?.group;
  // A place lights its own group when it is gone to: it must not carry another's class.
  const own = ids.find((id) => groups.every((group) => group === groupOf(id)));
  const attributes = html`${idOf(own)} class="${[...kinds, ...groups.map(classOf)].join(' ')}"`;
  const run =
    note === undefined
      ? html`<span${attributes}>${words}</span>`
      : html`<a${attributes} href="#n-${note}" role="doc-noteref">${words}</a>`;
  return ids
    .filter((id) => id !== own)
    .reduce((inner, id) => {
      const group = groupOf(id);
      return html`<span${idOf(id)}${group && html` class="${classOf(group)}"`}>${inner}</span>`;
    }, run);
}

function idOf(id: string | undefined): Markup | undefined {
  return id === undefined ? undefined : html` id="${id}"`;
}

function classOf(group: number): string {
  return `k${group}`;
}
