import { type Cadences, cadencesMade } from '../../publication/made.ts';
import type { Cadence } from '../../publication/schema.ts';

/** Version of the words in `consentWording`: changes with them, and every record of consent names it. */
export const WORDING_VERSION = '2026-11-2';

/** What somebody agrees to by subscribing, as the form says it above the button. */
export function consentWording(publication: string): string {
  return `By subscribing you ask ${publication} to mail you the editions chosen above. Before anything else comes you \
confirm the address by a link we mail to it. We keep the address, your choices, and when and from which IP address you \
asked and confirmed, as the record of your consent. Every mail lets you leave with one click, change your choices, \
and see or erase what we keep.`;
}

/** What editions are called. */
export const EDITIONS: Readonly<Record<Cadence, string>> = {
  alert: 'News alerts',
  daily: 'Daily digest',
  weekly: 'Weekly digest',
};

/** An edition as forms offer it. */
export interface Offer {
  readonly edition: Cadence;
  readonly name: string;
  readonly sentence: string;
}

/** The editions that are made, as forms offer them. */
export function offersOf(cadences: Cadences): Offer[] {
  const sentences: Readonly<Record<Cadence, string>> = {
    alert: 'A mail for each story, as soon as it is out.',
    daily: 'The day’s stories in one mail, at the hour you choose.',
    weekly: `The week’s stories in one mail, on ${dayOf(cadences)} at the hour you choose.`,
  };
  return cadencesMade(cadences).map((edition) => ({
    ...{ edition, name: EDITIONS[edition], sentence: sentences[edition] },
  }));
}

/**
 * What the hour is for.
 * @returns undefined where no edition comes at an hour
 */
export function hourHint(cadences: Cadences): string | undefined {
  const { daily, weekly } = cadences;
  if (daily && weekly) return `When the daily digest comes, and on ${dayOf(cadences)} the weekly one.`;
  if (daily) return 'When the daily digest comes.';
  return weekly ? `When the weekly digest comes, on ${dayOf(cadences)}.` : undefined;
}

function dayOf({ weekly }: Cadences): string {
  return weekly ? `${weekly.charAt(0).toUpperCase()}${weekly.slice(1)}s` : '';
}
