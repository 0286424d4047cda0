import type { Site } from '../site.ts';

/**
 * Colours, type and plain elements. Ink on every ground and accent on `card` and `tint` have a contrast of 4.5:1 or more
 * (WCAG 2.2 § 1.4.3); `hit` is a highlighter's yellow, for ink alone.
 */
export function baseStyle({ accent, dark }: Site['publication']['colours']): string {
  return `:root { color-scheme: light dark; --card: #fff; --ink: #15191e; --mut: #59626b; --acc: ${accent}; --tint: #f1f5f4; --rule: #d9dfde; --edge: #6b757d; --hit: #ffedad; --err: #a3241b; --serif: Charter, 'Bitstream Charter', Georgia, Cambria, 'Times New Roman', serif; --sans: -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif }
@media (prefers-color-scheme: dark) {
  :root { --card: #181c1f; --ink: #eceff1; --mut: #a9b3ba; --acc: ${dark}; --tint: #21272a; --rule: #343d42; --edge: #8a959c; --hit: #57480f; --err: #ffb4ab }
}
*, ::before, ::after { box-sizing: border-box }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-block: 1rem }
body { margin: 0; color: var(--ink); background: var(--card); font: 1rem/1.55 var(--sans); overflow-wrap: anywhere }
h1, h2, h3 { margin-block: 0 .5rem; font-family: var(--serif); line-height: 1.2; text-wrap: balance }
h1 { margin-block-end: 1rem; font-size: clamp(1.75rem, 1.3rem + 1.9vw, 2.5rem); line-height: 1.14; letter-spacing: -.012em }
h2 { margin-block-start: 2.5rem; font-size: 1.375rem }
h3 { margin-block-start: 1.75rem; font-size: 1.125rem; line-height: 1.3 }
p, ul, ol, dl, table, blockquote, figure { margin-block: 0 1rem; margin-inline: 0 }
p, li, dd, blockquote, h1, h2, h3 { max-inline-size: 66ch; text-wrap: pretty }
h1, h2, h3 { max-inline-size: 34ch; text-wrap: balance }
ul, ol { padding-inline-start: 1.375rem }
li { margin-block-end: .375rem }
a { color: var(--acc); text-underline-offset: .16em; text-decoration-thickness: max(1px, .06em) }
a:hover { text-decoration-thickness: .13em }
:focus-visible { outline: 3px solid var(--acc); outline-offset: 2px; border-radius: 2px }
blockquote { padding-inline-start: 1rem; border-inline-start: 3px solid var(--acc) }
dt { color: var(--mut); font-size: .9375rem }
dd { margin: 0 0 .75rem }
table { inline-size: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums }
th, td { overflow-wrap: break-word; padding: .5rem .75rem .5rem 0; border-block-end: 1px solid var(--rule); text-align: start; vertical-align: baseline }
th { color: var(--mut); font-size: .875rem; font-weight: 600 }
code { font: .9em ui-monospace, Consolas, monospace }
@media (max-width: 23rem) {
  th, td { padding-inline-end: .5rem; overflow-wrap: anywhere }
}
time { white-space: nowrap }
.fine { color: var(--mut); font-size: .875rem; line-height: 1.5 }
.plain { padding: 0; list-style: none }
.notice { max-inline-size: 42rem; margin-block: 0 1.75rem; padding: .875rem 1.125rem; background: var(--tint); border-inline-start: 4px solid var(--acc); border-radius: 4px }
.notice > :last-child { margin-block-end: 0 }
.kicker { margin-block-end: .375rem; color: var(--acc); font-size: .8125rem; font-weight: 600; letter-spacing: .02em }
.hidden { position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
@media print {
  :root { --card: #fff; --ink: #000; --mut: #333; --acc: #000; --tint: #fff; --rule: #999; --hit: #fff }
  body { font-size: 10.5pt }
  h1, h2, h3 { break-after: avoid }
}
`;
}
