/** What a token is. */
export const KIND = {
  word: 0,
  comma: 1,
  stop: 2, //      . ! ?
  colon: 3,
  semicolon: 4,
  dash: 5,
  open: 6, //      ( [
  close: 7,
  mark: 8, //      a quotation mark, or an apostrophe at the edge of a word
  ellipsis: 9,
  other: 10,
} as const;

/** How a word is written. */
export const CASE = { lower: 0, initial: 1, upper: 2 } as const;

/** What an apostrophe cut off the end of a word: "Ruiz's", "she'd". */
export const TAIL = { none: 0, possessive: 1, contraction: 2 } as const;

/** An article's tokens in reading order, as parallel columns: one number a token in each. */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array; //  offsets into the text; a tail is not part of its word
  readonly end: Int32Array;
  readonly kind: Uint8Array; //   KIND
  readonly cased: Uint8Array; //  CASE
  readonly tail: Uint8Array; //   TAIL
  readonly classes: Int32Array; // bits of CLASS
  readonly blocks: readonly { readonly first: number; readonly end: number }[]; // the tokens of each of Reading.blocks
}

/** Gathers tokens. The columns lie outside the garbage collector's heap: a long article costs no more per token. */
export class TokenTable {
  count = 0;
  start: Int32Array<ArrayBuffer>;
  end: Int32Array<ArrayBuffer>;
  kind: Uint8Array<ArrayBuffer>;
  cased: Uint8Array<ArrayBuffer>;
  tail: Uint8Array<ArrayBuffer>;
  classes: Int32Array<ArrayBuffer>;

  /** @param capacity tokens to make room for; more are taken in all the same */
  constructor(capacity: number) {
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.kind = new Uint8Array(capacity);
    this.cased = new Uint8Array(capacity);
    this.tail = new Uint8Array(capacity);
    this.classes = new Int32Array(capacity);
  }

  add(start: number, end: number, kind: number, cased = 0, tail = 0, classes = 0): void {
    if (this.count === this.start.length) this.grow();
    const at = this.count;
    this.start[at] = start;
    this.end[at] = end;
    this.kind[at] = kind;
    this.cased[at] = cased;
    this.tail[at] = tail;
    this.classes[at] = classes;
    this.count += 1;
  }

  private grow(): void {
    const more = new TokenTable(this.count * 2 + 16);
    more.start.set(this.start);
    more.end.set(this.end);
    more.kind.set(this.kind);
    more.cased.set(this.cased);
    more.tail.set(this.tail);
    more.classes.set(this.classes);
    Object.assign(this, more, { count: this.count });
  }
}
