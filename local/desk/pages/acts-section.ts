import type { Act } from '../../../core/digest/edition/act.ts';
import type { Manifest } from '../../../core/digest/schema.ts';
import { shown } from '../../../core/digest/shown.ts';
import { line } from '../../../core/digest/view/line.ts';
import type { Facts } from '../../../core/facts/schema.ts';
import { html, type Markup } from '../../../core/html.ts';
import { type Span, wordsOf } from '../../../core/span.ts';
import type { FactsStore } from '../../../functions/aws/facts-store.ts';
import { momentOf } from '../words.ts';
import { FATES } from './ledger-section.ts';

type Found = NonNullable<Awaited<ReturnType<FactsStore['find']>>>;
type Finds = Pick<FactsStore, 'find'>;

/** What editors did, when and who, named by the words it was done to. @param facts where those are */
export async function actsSection(
  facts: Finds,
  { acts, articles, ledger }: Manifest,
  now: number,
): Promise<Markup | undefined> {
  if (acts.length === 0) return undefined;
  const named = new Set(acts.flatMap((act) => articleOf(act, ledger) ?? []));
  const read = new Map<string, Found[]>();
  for (const { id, revision } of articles)
    if (named.has(id)) {
      const found = await facts.find({ id, revision });
      if (found) read.set(id, [...(read.get(id) ?? []), found]);
    }
  const items = acts.map(
    (act) =>
      html`<li><time datetime="${act.at}">${momentOf(act.at, now)}</time>, <bdi>${shown(act.by)}</bdi>: ${done(act, read.get(articleOf(act, ledger) ?? '') ?? [])}</li>\n`,
  );
  return html`<section aria-labelledby="acts">
<h2 id="acts">What editors did</h2>
<ul>
${items}</ul>
</section>
`;
}

/** The article that an act is told by: a story goes by one of its articles. */
function articleOf(act: Act, { entries }: Manifest['ledger']): string | undefined {
  if (act.act === 'approve') return undefined;
  if ('article' in act) return act.article;
  return entries.find(({ story, revision }) => story === act.story && revision !== undefined)?.article;
}

/** @param versions of the article, as far as the edition knows them */
function done(act: Act, versions: readonly Found[]): Markup {
  const headline = versions.map(({ article, facts }) => said(article.text, [facts.headline.span]))[0];
  switch (act.act) {
    case 'drop-story':
      return html`dropped the story ${headline ?? act.story}`;
    case 'drop-fact': {
      const [words] = versions.flatMap(({ article, facts }) => factIn(article.text, facts, act.fact) ?? []);
      const fact = act.fact.startsWith('q') ? 'a quotation' : 'a figure';
      return html`dropped ${words ?? `${fact} (${act.fact})`} of ${headline ?? act.article}`;
    }
    case 'lead':
      return html`put the story ${headline ?? act.story} first`;
    case 'approve':
      return html`approved it`;
    case 'gone':
      return html`left ${headline ?? act.article} out: ${FATES[act.fate].toLowerCase()}`;
  }
}

function factIn(text: string, { figures, quotes }: Facts, fact: string): Markup | undefined {
  const figure = figures.find(({ id }) => id === fact);
  if (figure) return said(text, [figure.span]);
  const quote = quotes.find(({ id }) => id === fact);
  return quote && said(text, quote.spans);
}

/** An article's words in marks of quotation, each part in its own. */
function said(text: string, spans: readonly Span[]): Markup {
  return html`<bdi>${spans.map((span) => `“${line([wordsOf(text, span)], '') ?? '…'}”`).join(' … ')}</bdi>`;
}
