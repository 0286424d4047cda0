import { createHash } from 'node:crypto';
import type { Publication } from '../../publication/schema.ts';

/** The one stylesheet of all pages: the colours and type of the digest, phone first, light and dark. */
export function styleOf({ accent, dark }: Publication['colours']): string {
  return `
:root { color-scheme: light dark; --page: #edf0ef; --card: #fff; --ink: #15191e; --mut: #59626b; --acc: ${accent}; --on-acc: #fff; --tint: #f1f5f4; --rule: #d9dfde; --edge: #6b757d; --err: #a3241b; --err-tint: #fdf1f0 }
@media (prefers-color-scheme: dark) {
  :root { --page: #0f1214; --card: #181c1f; --ink: #eceff1; --mut: #a9b3ba; --acc: ${dark}; --on-acc: #0f1214; --tint: #21272a; --rule: #343d42; --edge: #8a959c; --err: #ffb4ab; --err-tint: #33211f }
}
*, ::before, ::after { box-sizing: border-box }
html { -webkit-text-size-adjust: 100% }
body { margin: 0; padding: 0 0 2.5rem; color: var(--ink); background: var(--page); font: 1rem/1.55 -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif; overflow-wrap: break-word }
header, main, footer { max-width: 37.5rem; margin: 0 auto; padding: 0 1.25rem; background: var(--card) }
header { padding-top: 1.5rem }
header p { margin: 0; padding: 0 0 .875rem; border-bottom: 2px solid var(--ink); font: 700 1.375rem/1.3 Georgia, 'Times New Roman', serif }
main { padding-top: 1.75rem; padding-bottom: 2.25rem }
footer { padding-top: 1.375rem; color: var(--mut); background: none; font-size: .8125rem; line-height: 1.55 }
footer p { margin: 0 0 .625rem; white-space: pre-line }
footer a { color: inherit }
h1 { margin: 0 0 1rem; font: 700 1.75rem/1.22 Georgia, 'Times New Roman', serif; letter-spacing: -.01em; text-wrap: balance }
h2 { margin: 2rem 0 .5rem; font-size: 1.125rem; line-height: 1.35 }
p { margin: 0 0 1rem }
a { color: var(--acc); text-underline-offset: .15em }
:focus-visible { outline: 3px solid var(--acc); outline-offset: 2px }
form { margin: 1.75rem 0 0 }
fieldset { min-width: 0; margin: 0 0 1.75rem; padding: 0; border: 0 }
.field { margin: 0 0 1.75rem }
label, legend { display: block; padding: 0; font-weight: 600 }
legend { float: left; width: 100%; margin: 0 0 .375rem }
legend + * { clear: both }
.hint { margin: .125rem 0 0; color: var(--mut); font-size: .9375rem; line-height: 1.45 }
.field > input, select { display: block; width: 100%; min-height: 3rem; margin: .5rem 0 0; padding: .5rem .75rem; color: inherit; background: var(--card); border: 1px solid var(--edge); border-radius: 4px; font: inherit }
.short { max-width: 9rem }
.choice { position: relative; clear: both; margin: .5rem 0 0; padding: .75rem 1rem .8125rem 3.25rem; background: var(--tint); border-radius: 4px }
.choice label::after { position: absolute; inset: 0; content: ''; cursor: pointer }
.choice input { position: absolute; top: .8125rem; left: 1rem; width: 1.5rem; height: 1.5rem; margin: 0; accent-color: var(--acc) }
.wrong { padding-left: .875rem; border-left: 4px solid var(--err) }
.wrong input, .wrong select { border-color: var(--err) }
.error { margin: .25rem 0 0; color: var(--err); font-weight: 600 }
.summary { margin: 0 0 1.75rem; padding: 1rem 1.25rem; background: var(--err-tint); border-left: 4px solid var(--err); border-radius: 0 4px 4px 0 }
.summary h2 { margin: 0 0 .375rem }
.summary ul { margin: 0; padding: 0; list-style: none }
.summary li { margin: .375rem 0 0 }
.summary a { color: var(--err); font-weight: 600 }
.fine { color: var(--mut); font-size: .875rem; line-height: 1.5 }
button { min-height: 3rem; padding: .6875rem 1.5rem; color: var(--on-acc); background: var(--acc); border: 2px solid var(--acc); border-radius: 4px; font: 600 1rem/1.4 -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif; cursor: pointer }
button.quiet { color: var(--acc); background: none }
button.grave { color: var(--card); background: var(--err); border-color: var(--err) }
.done { padding-left: 1.125rem; border-left: 3px solid var(--acc) }
dl { margin: 0 0 1rem }
dt { margin: 1rem 0 0; color: var(--mut); font-size: .9375rem }
dd { margin: 0; font-size: 1.0625rem }
.trap { position: absolute; left: -200vw; width: 1px; height: 1px; overflow: hidden }
@media (min-width: 30rem) {
  header, main, footer { padding-left: 2rem; padding-right: 2rem }
  h1 { font-size: 1.875rem }
}
@media (min-width: 40rem) {
  body { padding-top: 2.5rem }
}
`;
}

/** What a Content-Security-Policy names a stylesheet by, so that no other can be slipped in (CSP Level 3 § 2.3.1). */
export function hashOf(style: string): string {
  return `sha256-${createHash('sha256').update(style).digest('base64')}`;
}
