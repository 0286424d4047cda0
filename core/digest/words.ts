import type { Digest } from './schema.ts';

/** Every word of a digest that comes from no article, in one place. None of them states a fact of the news. */
export const words = {
  cadence: { alert: 'News alert', daily: 'Daily digest', weekly: 'Weekly digest' },
  figures: 'In figures',
  keyPoints: 'Key points',
  quotes: 'In their words',
  sources: 'Sources',
  statedBy: 'as stated by',
  noSpeaker: 'Speaker not established',
  read: 'Read the article',
  change: { up: 'up', down: 'down' },
  asStated:
    'Figures and quotations stand here word for word, as stated by the sources above; they are not checked by us.',
  tap: 'Tap a figure or a quotation to open the passage it comes from.',
  preferences: 'Change what you get',
  unsubscribe: 'Unsubscribe',
} as const;

const CALLED: Readonly<Record<Digest['edition']['cadence'], string>> = {
  alert: 'news alerts',
  daily: 'daily digest',
  weekly: 'weekly digest',
};

/** Why this mail came, as the footer says it. */
export function whyThisMail(cadence: Digest['edition']['cadence'], publication: string): string {
  return `You receive this mail because this address is subscribed to the ${CALLED[cadence]} of ${publication}.`;
}

/** How many facts failed verification; undefined when none did. */
export function leftOutNote(count: number): string | undefined {
  if (count === 0) return undefined;
  return count === 1
    ? 'One fact was left out: it did not match its article.'
    : `${count} facts were left out: they did not match their articles.`;
}

/** How many stories the mail has no room for; undefined when it holds all. */
export function omittedNote(count: number): string | undefined {
  if (count === 0) return undefined;
  return count === 1
    ? 'One more story had no room in this mail.'
    : `${count} more stories had no room in this mail.`;
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
