/** A stretch of `Article.text` in UTF-16 offsets, half open: `text.slice(start, end)` are its words. */
export interface Span {
  start: number;
  end: number;
}

/** The words a span covers. */
export function wordsOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
