import type { Markup } from '../../core/html.ts';

/** What became of something that was asked for, told on the page that is shown next. */
export interface Notice {
  readonly kind: 'done' | 'refused';
  readonly words: string | Markup;
  readonly list?: readonly Markup[]; // of several things, each
}
