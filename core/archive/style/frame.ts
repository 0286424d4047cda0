/** What stands around every page. One column, at most 60 rem wide, from one side's edge to the other's. */
export const frameStyle = `
body > header, body > main, body > footer { padding-inline: max(1.25rem, 50% - 30rem) }
body > header { padding-block-start: 1.25rem }
.mast { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: .25rem 1.5rem; padding-block-end: .75rem; border-block-end: 2px solid var(--ink) }
.mast p { max-inline-size: none; margin: 0; font: 700 1.375rem/1.3 var(--serif) }
.mast p a { color: inherit; text-decoration: none }
.mast ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: 0; padding: 0; list-style: none; font-size: .9375rem }
.mast li { margin: 0 }
.mast li a { display: inline-block; padding-block: .375rem; text-decoration: none }
.mast li a:hover, .mast p a:hover { text-decoration: underline }
.mast [aria-current] { color: var(--ink); font-weight: 600 }
.skip { position: absolute; inset-block-start: .5rem; inset-inline-start: 1.25rem; padding: .5rem 1rem; background: var(--card); border: 2px solid var(--acc); clip-path: inset(50%) }
.skip:focus { clip-path: none }
.crumbs { display: flex; flex-wrap: wrap; margin-block: .875rem 0; padding: 0; color: var(--mut); list-style: none; font-size: .875rem }
.crumbs li { margin: 0 }
.crumbs li + li::before { padding-inline: .5rem; content: '/' / '' }
.crumbs a { color: inherit }
main { min-block-size: 55vh; padding-block: clamp(1.5rem, 4vw, 2.75rem) 3.5rem }
body > footer { padding-block: 1.5rem 2.5rem; color: var(--mut); background: var(--tint); border-block-start: 1px solid var(--rule); font-size: .875rem; line-height: 1.5 }
body > footer p { margin-block-end: .625rem; white-space: pre-line }
body > footer a { color: inherit }
@media print {
  .mast nav, .crumbs, .skip { display: none }
  body > header, body > main, body > footer { padding-inline: 0 }
}
`;
