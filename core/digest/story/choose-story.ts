import { type Span, wordsOf } from '../../span.ts';
import type { Report } from '../../stories/compare/report.ts';
import type { CardDraft } from '../cards.ts';
import type { Listed } from '../cite.ts';
import type { QuoteDraft } from '../quote-card.ts';
import { storyCards } from './choose-cards.ts';
import { type ChangeDraft, changesOf } from './choose-changes.ts';
import { disputesOf } from './choose-conflicts.ts';
import { storyQuotes } from './choose-quotes.ts';
import { hadBy } from './had.ts';
import { leadOf } from './lead.ts';
import type { Material } from './material.ts';
import { movedOnAmong } from './moved-on.ts';
import { sectionOf } from './section.ts';
import { pointsOf, summaryOf } from './sentences.ts';
import { factsByFigure, figuresOf, placesOut, quotesOf } from './statements.ts';

/** What a story tells, and where each word of it stands. */
export interface StoryChoice {
  readonly id: string;
  readonly section?: string;
  readonly update: boolean;
  readonly lead: Report; //                 of the headline, the summary and the key points
  readonly summary: readonly Span[];
  readonly changes: readonly ChangeDraft[];
  readonly conflicts: readonly (readonly CardDraft[])[];
  readonly figures: readonly CardDraft[];
  readonly points: readonly Span[];
  readonly quotes: readonly QuoteDraft[];
  readonly listed: readonly Listed[]; //    all its new articles, and their copies
}

/**
 * Chooses what a story tells, over all its articles and without saying anything twice. Of a story that readers had only what
 * is new is chosen.
 * @returns undefined when there is nothing new: sentences that only say it in other words are not
 */
export function chooseStory(material: Material): StoryChoice | undefined {
  const { id, news, publication, listed } = material;
  const { limits, sections } = publication;
  const had = hadBy(material.had);
  const [figures, quotations] = [figuresOf(material, had), quotesOf(material, had)];
  const fresh = [...figures, ...quotations].filter((fact) => !fact.had && !fact.out);
  const lead = leadOf(
    news,
    had,
    (report) => fresh.filter((fact) => fact.statements.some((one) => one.report === report)).length,
  );
  if (lead === undefined) return undefined;

  const out = placesOut([...figures, ...quotations], lead);
  const summary = summaryOf(lead, had, out);
  const factOf = factsByFigure(figures);
  const { conflicts, disputed } = disputesOf(material, factOf, limits.figures);
  const changes = changesOf(material, factOf, disputed, limits.figures - conflicts.length);
  const moved = new Set(changes.map(({ now }) => now.figure));
  const isPast = movedOnAmong(news);
  const free = figures.filter(
    (fact) =>
      !disputed.has(fact) && !isPast(fact) && !fact.statements.some(({ figure }) => moved.has(figure)),
  );
  const told = [...conflicts.flat(), ...changes.map(({ now }) => now)].map(({ figure }) => figure);
  const cards = storyCards(free, lead, told, limits.figures - conflicts.length - changes.length);
  const quotes = storyQuotes(quotations, lead, summary, limits.quotes);
  const points = pointsOf(lead, had, summary, quotes, out);

  const update = material.had.length > 0;
  const facts = conflicts.length + changes.length + cards.length + quotes.length;
  const saysNew = [...summary, ...points].some((span) => had.isNovel(wordsOf(lead.article.text, span)));
  if (update && facts === 0 && !saysNew) return undefined;
  const section = sectionOf(lead.article, sections);
  return {
    id,
    ...(section !== undefined && { section }),
    update,
    lead,
    summary,
    changes,
    conflicts,
    figures: cards,
    points,
    quotes,
    listed,
  };
}
