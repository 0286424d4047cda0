import type { Correction, Digest, Source } from '../../digest/schema.ts';
import { words } from '../../digest/words.ts';
import { html, type Markup } from '../../html.ts';
import { tellsNothing } from '../taken-back.ts';
import { correctionFacts, correctionHead } from './correction-markup.ts';
import type { Leaf } from './leaf.ts';
import { chunks, type Run } from './packing.ts';
import { sourceMarkup } from './source-markup.ts';
import { storyRun } from './story-run.ts';

const FACTS = 4; //   of one piece
const SOURCES = 5;

/** All of an edition in the order of its mail: stories under their sections, corrections, sources. */
export function editionRuns(digest: Digest, leaf: Leaf): Run[] {
  const { stories, corrections, sources } = digest;
  const sole = stories.length === 1 && corrections.length === 0;
  return [
    ...stories.map((story, index) => {
      const band = bandOf(story.section, index > 0 ? stories[index - 1] : {});
      return storyRun(story, leaf, { level: sole ? 1 : 2, linked: true, ...(band && { band }) });
    }),
    ...(corrections.length > 0 ? [correctionsRun(corrections, leaf)] : []),
    ...(sources.length > 0 && !tellsNothing(digest) ? [sourcesRun(sources, leaf)] : []),
  ];
}

/** A list of numbered sources. */
export function sourcesRun(sources: readonly Source[], leaf: Leaf): Run {
  const lists = chunks(sources, SOURCES).map(
    (some) => html`<ol class="sources">\n${some.map((source) => sourceMarkup(source, leaf))}</ol>\n`,
  );
  return { id: 'sources', kind: 'sources', head: titled(words.sources), pieces: lists };
}

/** The heading over a story where its section begins; what fits no section has one only after those that do. */
function bandOf(section: string | undefined, before: { section?: string | undefined } | undefined) {
  return section === before?.section ? undefined : (section ?? words.moreStories);
}

function correctionsRun(corrections: readonly Correction[], leaf: Leaf): Run {
  const title = corrections.length > 1 ? words.corrections : words.correction;
  return {
    id: 'corrections',
    kind: 'corrections',
    head: titled(title),
    pieces: corrections.flatMap((correction) => piecesOf(correction, leaf)),
  };
}

function piecesOf(correction: Correction, leaf: Leaf): Markup[] {
  const lists = chunks(correctionFacts(correction, leaf), FACTS).map(
    (some) => html`<dl class="facts">\n${some}</dl>\n`,
  );
  const [first, ...others] = lists;
  return [html`${correctionHead(correction, leaf)}${first}`, ...others];
}

function titled(title: string): Run['head'] {
  return (continued) => html`<h2>${title}${continued ? html` <small>(continued)</small>` : undefined}</h2>\n`;
}
