import type { Correction, FigureCard, QuoteCard } from '../schema.ts';
import { statementOf } from '../statement.ts';
import { andMore, dayOf, words } from '../words.ts';
import { citing } from './citing.ts';
import { editionHref, formerHref, pageHref, placeHref, placeOf } from './href.ts';
import { headlineOf, keptInOrder, line } from './line.ts';
import { quoteView } from './quote-view.ts';
import type { Sheet } from './sheet.ts';

const MOST_FACTS = 8; // of one article

/** A correction, ready to be shown. */
export type CorrectionView = ReturnType<typeof correctionView>;

/**
 * Lays a correction out: which article, and fact by fact what readers were told and what it says now. What it said leads to the
 * page of the revision that said so; the page of a withdrawn article keeps no words.
 */
export function correctionView(correction: Correction, sheet: Sheet) {
  const { source, edition, headline, withdrawn, figures, quotes } = correction;
  const { accent } = sheet;
  const article = sheet.sources.get(source);
  const facts = [
    ...figures.map(({ was, now }) => ({
      was: statementOf(was),
      former: { source: was.figure.source, fact: was.id },
      now: now && figureNow(now, sheet),
    })),
    ...quotes.map(({ was, now }) => ({
      was: quoteWords(was, sheet),
      former: { source: was.parts[0]?.source ?? source, fact: was.id },
      now: now && quoteNow(now, sheet),
    })),
  ];
  return {
    ...citing({ ...placeOf(headline), source }, [], sheet),
    accent,
    headline: headlineOf(headline),
    href: withdrawn ? pageHref(source, sheet) : placeHref({ ...placeOf(headline), source }, sheet),
    about: line(
      [article?.publisher, keptInOrder(article?.published && dayOf(article.published), sheet.dir)],
      ' · ',
    ),
    note: withdrawn ? words.withdrawn : words.revised,
    toldIn: editionHref(edition, sheet),
    facts: facts.slice(0, MOST_FACTS).map(({ former, ...fact }) => ({
      ...fact,
      wasHref: withdrawn ? undefined : formerHref(former, sheet),
      accent,
      told: withdrawn ? undefined : words.told,
      gone: !withdrawn && !fact.now,
    })),
    beyond: andMore(facts.length - MOST_FACTS),
  };
}

function figureNow(card: FigureCard, sheet: Sheet) {
  const place = { source: card.figure.source, fact: card.id };
  return {
    ...citing(place, card.also, sheet),
    accent: sheet.accent,
    text: statementOf(card),
    href: placeHref(place, sheet, card.sentence.text),
  };
}

function quoteWords(card: QuoteCard, sheet: Sheet): string {
  const { said, name, role, occasion } = quoteView(card, sheet);
  return `${said} — ${[name ?? words.noSpeaker, role, occasion].filter(Boolean).join(', ')}`;
}

function quoteNow(card: QuoteCard, sheet: Sheet) {
  const { accent, href, own, others } = quoteView(card, sheet);
  return { accent, text: quoteWords(card, sheet), href, own, others };
}
