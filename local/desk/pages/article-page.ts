import { markedText } from '../../../core/archive/article/marked-text.ts';
import { everyFact, marksOf } from '../../../core/archive/article/marks.ts';
import type { Article } from '../../../core/article/schema.ts';
import { directionOf } from '../../../core/digest/direction.ts';
import { shown } from '../../../core/digest/shown.ts';
import { line } from '../../../core/digest/view/line.ts';
import { dayOf } from '../../../core/digest/words.ts';
import type { Facts } from '../../../core/facts/schema.ts';
import { verify } from '../../../core/facts/verify.ts';
import { html, type Markup } from '../../../core/html.ts';
import { wordsOf } from '../../../core/span.ts';
import type { Answer, Visit } from '../answer.ts';
import type { Desk } from '../desk.ts';
import { counted } from '../words.ts';
import { figureItem, quoteItem } from './fact-items.ts';
import { placeItem } from './place-item.ts';
import { missingPage } from './problem-pages.ts';
import { sinceNote } from './since.ts';

/** GET /articles/<id>/<revision>: an article with its facts marked in the text, and each of them as it was found. */
export async function articlePage(desk: Desk, { path }: Visit): Promise<Answer> {
  const [id = '', revision = ''] = path;
  const [found, shelf, [current]] = await Promise.all([
    desk.editions.facts.find({ id, revision }),
    desk.shelf(),
    desk.versions.findAll([id]),
  ]);
  if (!found) return { page: missingPage() };
  const { article } = found;
  const { facts, failures } = verify(article, found.facts);
  const takenBack = shelf.placesOf({ id }).filter(({ fate }) => fate === 'corrected');
  const places = [...takenBack, ...shelf.placesOf({ id, revision })];
  return {
    page: {
      title: shown(wordsOf(article.text, facts.headline.span)) || 'An article',
      lead: html`<p class="lead">${sourceOf(article)}</p>\n`,
      main: html`${sinceNote({ id, revision }, current, desk.now())}${places.length > 0 ? html`<ul class="places">\n${places.map(placeItem)}</ul>\n` : undefined}${
        failures.length > 0
          ? html`<p class="notice refused">${counted(failures.length, 'fact')} did not stand in the text as noted, and no edition shows them.</p>\n`
          : undefined
      }<div class="reading">
<section aria-labelledby="text">
<h2 id="text">Text</h2>
<p class="fine">Marked is what editions can show: <span class="f">figures</span> and <span class="q">quotations</span>. Each leads to how it was found, and back.</p>
<div class="text"${languageOf(article.lang)}>
${markedText(article, facts, 'all')}</div>
</section>
${factsOf(article, facts)}</div>`,
    },
  };
}

function sourceOf({ publisher, byline, published, key }: Article): string {
  return line([publisher, byline.join(', '), published && dayOf(published), key], ' · ') ?? '';
}

// Where nobody knows the language, each paragraph says itself which way it runs.
function languageOf(lang: string): Markup {
  return lang === 'und' ? html` lang="" dir="auto"` : html` lang="${lang}" dir="${directionOf(lang)}"`;
}

function factsOf(article: Article, facts: Facts): Markup {
  const { figures, quotes } = facts;
  const groups = new Map(marksOf(facts, everyFact(facts)).map(({ note, group }) => [note, group]));
  const none = (what: string) => html`<p class="fine">No ${what} in this article.</p>\n`;
  return html`<div class="facts" tabindex="0" role="region" aria-label="Facts">
<section aria-labelledby="figures">
<h2 id="figures">Figures</h2>
${figures.length > 0 ? html`<ul class="plain">\n${figures.map((figure) => figureItem(article, figure, groups.get(figure.id)))}</ul>\n` : none('figures')}</section>
<section aria-labelledby="quotations">
<h2 id="quotations">Quotations</h2>
${quotes.length > 0 ? html`<ul class="plain">\n${quotes.map((quote) => quoteItem(article, quote, groups.get(quote.id)))}</ul>\n` : none('quotations')}</section>
</div>
`;
}
