/** What became of something that was asked for, told on the page that is shown next. */
export interface Notice {
  readonly kind: 'done' | 'refused';
  readonly words: string;
  readonly list?: readonly string[]; // of several things, each
}
