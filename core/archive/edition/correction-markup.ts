import type { Correction, FigureCard, QuoteCard } from '../../digest/schema.ts';
import { saidIn, statementOf } from '../../digest/statement.ts';
import { headlineOf, line } from '../../digest/view/line.ts';
import { dayOf, words } from '../../digest/words.ts';
import { html, type Markup } from '../../html.ts';
import { factWay, type Leaf, linked, marksOf, passageWay } from './leaf.ts';

/** A fact that is corrected, in words. */
interface Corrected {
  readonly was: Markup | string;
  readonly now: Markup | undefined; // none: it is gone
}

/** Which article is corrected, and why. */
export function correctionHead({ source, headline, withdrawn }: Correction, leaf: Leaf): Markup {
  const article = leaf.sources.get(source);
  const about = line([article?.publisher, article?.published && dayOf(article.published)], ' · ');
  return html`${about && html`<p class="kicker">${about}</p>\n`}<h3 dir="auto">${linked(withdrawn ? undefined : passageWay(leaf, headline), headlineOf(headline))}</h3>
<p>${withdrawn ? words.withdrawn : words.revised}</p>
`;
}

/** Fact by fact what readers were told, and what the article says now. */
export function correctionFacts({ withdrawn, figures, quotes }: Correction, leaf: Leaf): Markup[] {
  // The page of a withdrawn article keeps no words to lead to.
  const [figureWas, quoteWas] = withdrawn ? [statementOf, statedBy] : [formerFigure, formerQuote];
  const facts: Corrected[] = [
    ...figures.map(({ was, now }) => ({ was: figureWas(was, leaf), now: now && figureNow(now, leaf) })),
    ...quotes.map(({ was, now }) => ({ was: quoteWas(was, leaf), now: now && quoteNow(now, leaf) })),
  ];
  return facts.map(({ was, now }) =>
    withdrawn
      ? html`<div class="fact"><dt>${words.told}</dt><dd dir="auto">${was}</dd></div>\n`
      : html`<div class="fact"><dt>${words.told}</dt><dd dir="auto"><s>${was}</s></dd>
<dt>${words.now}</dt><dd dir="auto">${now ?? words.gone}</dd></div>
`,
  );
}

function formerFigure(card: FigureCard, leaf: Leaf): Markup {
  return linked(factWay(leaf, card.figure.source, card.id), statementOf(card));
}

function formerQuote(card: QuoteCard, leaf: Leaf): Markup {
  return linked(factWay(leaf, card.parts[0]?.source ?? 1, card.id), statedBy(card));
}

function figureNow(card: FigureCard, leaf: Leaf): Markup {
  const { id, figure, also } = card;
  return html`${linked(factWay(leaf, figure.source, id), statementOf(card))}${marksOf(leaf, figure.source, id, also)}`;
}

function quoteNow(card: QuoteCard, leaf: Leaf): Markup {
  const source = card.parts[0]?.source ?? 1;
  return html`${linked(factWay(leaf, source, card.id), statedBy(card))}${marksOf(leaf, source, card.id, card.also)}`;
}

function statedBy(card: QuoteCard): string {
  const who = line([card.speaker?.name, card.speaker?.description?.text, card.occasion?.text], ', ');
  return `${saidIn(card)} — ${who ?? words.noSpeaker}`;
}
