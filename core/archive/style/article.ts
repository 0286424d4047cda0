import { MOST_GROUPS } from '../article/marks.ts';

const GROUPS = Array.from({ length: MOST_GROUPS }, (_, index) => `k${index + 1}`);

/**
 * Pages of articles: the text, its marks, and the notes beside it. Whichever of a fact's words and its note is gone to, all of them are
 * lit: they share a class, and a rule for each class looks for the target (Selectors 4 § 4.5). Where a browser knows no `:has()`, the
 * target alone is lit.
 */
export const articleStyle = `
.text { font: 1.0625rem/1.62 var(--serif) }
.text > header { max-inline-size: 46rem; margin-block-end: 1.5rem }
.text h1 { max-inline-size: 44ch; margin-block-end: .75rem }
.text h1 .f { background-color: var(--lit, transparent); font-weight: inherit; text-decoration-thickness: .07em; text-underline-offset: .12em }
.text h2 { margin-block: 2rem .75rem; font-size: 1.25rem }
.text p, .text ul { margin-block-end: 1.125rem }
.text .fine, .text .kicker, .text .notice { font-family: var(--sans) }
.text .notice { font-size: .9375rem; line-height: 1.5 }
.text .caption { padding-inline-start: 1rem; color: var(--mut); border-inline-start: 2px solid var(--rule); font: .9375rem/1.5 var(--sans) }
.legend { max-inline-size: 46rem; margin-block-end: 1.75rem; padding-block: .625rem; border-block: 1px solid var(--rule) }
.gap { color: var(--mut); font-family: var(--sans); font-size: .9em }
.passage > :not(ul) { overflow: clip; overflow-clip-margin: .5rem }
.text [id] { scroll-margin-block: 25vh }
.s, .q, .f, .u { background-color: var(--lit, transparent); -webkit-box-decoration-break: clone; box-decoration-break: clone }
.q, .f { color: inherit; text-decoration: underline var(--acc) .07em; text-underline-offset: .2em }
.f { background-color: var(--lit, var(--tint)); font-weight: 600; text-decoration-thickness: .13em }
.u { text-decoration: underline dotted var(--edge) .07em; text-underline-offset: .22em }
.text :target:not(.note) { --lit: var(--hit); --lit-ink: MarkText; background-color: var(--hit) }
.text :is([id^=f], [id^=q]):target { outline: 2px solid var(--acc); outline-offset: 1px; border-radius: 1px }
.notes { margin: -.25rem 0 1.5rem; padding: 0; font: .875rem/1.45 var(--sans); list-style: none }
.note { max-inline-size: none; margin: 0 0 .375rem; padding: .5rem .875rem; color: var(--mut); background: var(--tint); border-inline-start: 3px solid var(--beam, var(--rule)); outline: 2px solid var(--beam, transparent); outline-offset: -2px; border-radius: 0 4px 4px 0 }
.text .note p { margin: 0 }
.note b { color: var(--ink); font-weight: 650 }
.text .note:target { --beam: var(--acc) }
${GROUPS.map((name) => `main:has(.${name}:target) .${name}`).join()} { --lit: var(--hit); --lit-ink: MarkText; --beam: var(--acc) }
.after { margin-block-start: 3rem; padding-block-start: 1.5rem; border-block-start: 1px solid var(--rule) }
.after h2 { margin: 0 0 .75rem }
@media (min-width: 40rem) {
  .text { font-size: 1.1875rem }
}
@media (min-width: 62rem) {
  .passage { display: grid; grid-template: repeat(24, auto) 1fr / minmax(0, 38rem) minmax(0, 1fr); column-gap: 3rem }
  .passage > * { grid-column: 1; min-inline-size: 0 }
  .passage > .notes { grid-area: 1 / 2 / -1; margin: .25rem 0 1rem; font-size: .8125rem }
}
@media (forced-colors: active) {
  :root { --hit: Mark; --tint: Canvas; --acc: LinkText; --edge: CanvasText }
  .s, .q, .f, .u { forced-color-adjust: none; color: var(--lit-ink, CanvasText) }
}
@media print {
  .note { break-inside: avoid; border: 1px solid #999 }
}
`;
