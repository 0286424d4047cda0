import type { Cadence } from '../publication/schema.ts';

/** Every word of a digest that comes from no article, in one place. None of them states a fact of the news. */
export const words = {
  cadence: { alert: 'News alert', daily: 'Daily digest', weekly: 'Weekly digest' },
  update: 'Update', //                      on a story readers have had before; begins its subject
  web: 'Read on the web',
  onTheWeb: 'On the web',
  contents: 'In this edition',
  moreStories: 'More stories', //           what fits no section
  changes: 'What has changed',
  was: 'was',
  conflict: 'Sources disagree, newest first',
  figures: 'In figures',
  keyPoints: 'Key points',
  quotes: 'In their words',
  correction: 'Correction', //              begins a subject
  withdrawal: 'Withdrawn', //               likewise, of an article that was withdrawn
  corrections: 'Corrections',
  revised: 'This article has changed since we told you of it.',
  withdrawn: 'This article was withdrawn by its source. We told you:',
  withdrawnBrief: 'Withdrawn by its source.',
  told: 'Was', //                           before what a correction takes back
  now: 'Now',
  toldIn: 'The edition that told it', //    below what it told
  gone: 'No longer in the article',
  sources: 'Sources',
  untitled: 'Article without a title',
  statedBy: 'as stated by',
  noSpeaker: 'Speaker not established',
  read: 'Read the article',
  wholeStory: 'All that was told of this story',
  original: 'Original', //                  the page an article was published on
  readOmitted: 'Read them on the web',
  change: { up: 'up', down: 'down' },
  asStated:
    'Every figure and quotation stands here word for word as in its source. “As stated by” names whose figure that source says it is; nobody here has checked it.',
  tap: 'Tap a figure or a quotation to open the passage it comes from.',
  preferences: 'Change what you get',
  unsubscribe: 'Unsubscribe',
} as const;

const CALLED: Readonly<Record<Cadence, string>> = {
  alert: 'news alerts',
  daily: 'daily digest',
  weekly: 'weekly digest',
};

/** Why this mail came, as the footer says it. */
export function whyThisMail(cadence: Cadence, publication: string): string {
  return `You receive this mail because this address is subscribed to the ${CALLED[cadence]} of ${publication}.`;
}

/** How many facts failed verification; undefined when none did. */
export function leftOutNote(count: number): string | undefined {
  if (count === 0) return undefined;
  return count === 1
    ? 'One fact was left out: it did not match its article.'
    : `${count} facts were left out: they did not match their articles.`;
}

/** How many of a mail's things it has no room for; undefined when it holds all. */
export function noRoomNote(count: number, what: 'story' | 'correction' | 'source'): string | undefined {
  if (count === 0) return undefined;
  if (count === 1) return `One more ${what} had no room in this mail.`;
  return `${count} more ${what === 'story' ? 'stories' : `${what}s`} had no room in this mail.`;
}

/** How many there are beyond those shown: "and 3 more"; undefined when there are none. */
export function andMore(count: number): string | undefined {
  return count > 0 ? `and ${count} more` : undefined;
}

/** How many articles a story is told from; undefined for one. */
export function sourceCount(count: number): string | undefined {
  return count > 1 ? `${count} sources` : undefined;
}

/** What a source that gives no name is called beside a figure. */
export function sourceNamed(number: number): string {
  return `Source ${number}`;
}

/** What a near-identical copy says of itself among the sources. */
export function sameTextAs(number: number): string {
  return `same text as [${number}]`;
}

/** What an article's earlier revision says of itself among the sources. */
export function earlierVersionOf(number: number): string {
  return `earlier version of [${number}]`;
}

/** When an article came in whose source does not say when it was published. */
export function receivedAt(moment: string): string {
  return `received ${moment}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The day of an ISO 8601 date as printed, by the date's own UTC offset: "3 May 2031". */
export function dayOf(published: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(published) ?? [];
  const name = MONTHS[Number(month) - 1];
  return year && day && name ? `${Number(day)} ${name} ${year}` : undefined;
}
