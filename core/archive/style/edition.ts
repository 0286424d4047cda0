/** Pages of editions, stories and lists: stat cards, bars, quotations. */
export const editionStyle = `
:is(.kicker, .edition-name, .band) + :is(h1, h2, h3) { margin-block-start: 0 }
.edition-name { margin-block-end: 1.5rem; color: var(--mut); font: 600 1rem/1.4 var(--sans); letter-spacing: 0 }
h1.edition-name { color: var(--ink); font: 700 clamp(1.5rem, 1.3rem + .9vw, 1.875rem)/1.2 var(--serif) }
.part, .edition, .contents, .parts { max-inline-size: 44rem }
.part + .part { margin-block-start: 2.75rem; padding-block-start: 2rem; border-block-start: 1px solid var(--rule) }
.part + .part:has(> .band) { padding-block-start: 0; border: 0 }
.story h1, .story h2 { max-inline-size: 26ch }
.story h2 { font-size: clamp(1.5rem, 1.3rem + .9vw, 1.875rem) }
section > h2:first-child { margin-block-start: 0 }
.story .block { margin-block: 1.75rem .625rem; font: 600 .9375rem/1.4 var(--sans); max-inline-size: none }
:is(.part, .edition, .day) :is(h1, h2, h3) a, .quiet, .quote blockquote a { color: inherit; text-decoration-color: var(--rule) }
:is(.part, .edition, .day) :is(h1, h2, h3) a:hover, .quiet:hover, .quote a:hover { text-decoration-color: var(--acc) }
h1 small, h2 small { color: var(--mut); font: 400 1rem var(--sans); letter-spacing: 0 }
.band { max-inline-size: none; padding-block: .5rem 1rem; border-block-start: 3px solid var(--ink); font-size: .875rem; font-weight: 700; letter-spacing: .06em; text-transform: uppercase }
.update { margin-inline-end: .25rem; padding: .125rem .5rem; color: var(--card); background: var(--acc); border-radius: 3px }
.lead { font-size: 1.0625rem }
.mark { display: inline-block; min-inline-size: 1.5rem; font-size: .8125rem; line-height: 1.5rem; text-align: center; text-decoration: none; white-space: nowrap }
.mark:hover { text-decoration: underline }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 12.5rem), 1fr)); gap: .75rem; padding: 0; list-style: none }
.cards:has(> :nth-child(4):last-child) { grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr)) }
.card { display: flex; flex-direction: column; gap: .25rem; max-inline-size: none; margin: 0; padding: 1rem 1.125rem; background: var(--tint); border-radius: 6px }
.card p { margin: 0; line-height: 1.4 }
.card b { font: 700 clamp(1.625rem, 1.3rem + 1.4vw, 2.125rem)/1.15 var(--serif); font-variant-numeric: lining-nums tabular-nums }
:is(.card, .bars) b a { color: var(--ink); text-decoration-color: var(--acc); text-decoration-thickness: 2px }
:is(.card, .bars, td) small { font: 400 .9375rem var(--sans); color: var(--mut) }
.by { color: var(--mut); font-size: .875rem }
.by strong { display: block; color: var(--ink) }
.moved > .card { border-inline-start: 4px solid var(--acc) }
.disputed > .card { background: none; border: 1px solid var(--edge) }
.bars { padding: 0; list-style: none }
.bars li { max-inline-size: none; margin-block-end: .875rem }
.bars p { display: inline; margin: 0 }
.bars b { margin-inline-end: .375rem; font: 700 1.25rem var(--serif) }
.bar { display: block; inline-size: 100%; block-size: .375rem; margin-block: .25rem; background: var(--rule); border-radius: 3px; fill: var(--acc) }
[dir=rtl] .bar { transform: scaleX(-1) }
.points li::marker { color: var(--acc) }
.quote { margin-block-end: 1.5rem }
.quote blockquote { margin-block-end: .375rem; font: 1.1875rem/1.45 var(--serif) }
.quote figcaption { padding-inline-start: 1.1875rem; color: var(--mut); font-size: .9375rem }
.quote strong { color: var(--ink) }
.fact { display: grid; grid-template-columns: 3rem 1fr; gap: .125rem .5rem; margin-block-end: .75rem; padding-inline-start: .875rem; border-inline-start: 4px solid var(--err) }
.fact dd { margin: 0 }
.fact s { color: var(--mut) }
ol.sources { padding: 0; list-style: none }
.sources li { display: flex; gap: .5rem; margin-block-end: .75rem; font-size: .9375rem }
.sources li > span { min-inline-size: 2rem; color: var(--mut) }
.sources li p { margin: 0 }
.contents { margin-block-end: 2.25rem; padding: .875rem 1.125rem; background: var(--tint); border-radius: 6px; font-size: .9375rem }
.contents ol { margin: 0; padding-inline-start: 1.5rem }
.parts { display: flex; justify-content: space-between; gap: 1rem; margin-block: 2rem 1rem; padding-block: .75rem; border-block: 1px solid var(--rule) }
.moved table { margin-block-end: 1.75rem }
caption { padding-block-end: .25rem; font-weight: 600; text-align: start }
td:nth-child(2) { font-weight: 600 }
.editions, .months, .days { padding: 0; list-style: none }
.edition { margin-block-end: 1.75rem; padding-block-end: 1.5rem; border-block-end: 1px solid var(--rule) }
.edition :is(h2, h3) { font-size: 1.3125rem }
.edition p, .edition ul { margin-block-end: .5rem; list-style: disc }
.day { margin-block: 2rem 1rem }
.day h2 { margin: 0; font: 600 .9375rem var(--sans); max-inline-size: none }
.months { display: flex; flex-wrap: wrap; gap: .375rem 1.75rem }
.fields summary { padding-block: .5rem; cursor: pointer; font-weight: 600 }
.fields th { inline-size: 40%; font-weight: 400 }
@media (min-width: 70rem) {
  main:has(> .contents) { display: grid; grid-template-columns: minmax(0, 44rem) 1fr; column-gap: 2.5rem }
  main:has(> .contents) > * { grid-column: 1 }
  main > .contents { grid-column: 2; grid-row: 1 / span 99; align-self: start; position: sticky; inset-block-start: 1rem; max-block-size: calc(100vh - 2rem); margin: 0; overflow-y: auto }
}
@media (forced-colors: active) {
  .card { border: 1px solid }
  .bar { border: 1px solid; fill: CanvasText }
}
`;
