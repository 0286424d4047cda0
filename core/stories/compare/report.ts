import type { Article } from '../../article/schema.ts';
import type { Facts, Figure, Quote } from '../../facts/schema.ts';

/** One article's account of an event. */
export interface Report {
  readonly article: Article;
  readonly facts: Facts; //  verified
  readonly source: string; // who reports: the publisher; where there is none, something of the article's own
  readonly at: string; //    ISO 8601 in UTC: when it was published, else when it came in
}

/** A figure, and which of the reports states it. */
export interface Stated {
  readonly report: Report;
  readonly figure: Figure;
}

/** A quotation, and which of the reports has it. */
export interface Quoted {
  readonly report: Report;
  readonly quote: Quote;
}
