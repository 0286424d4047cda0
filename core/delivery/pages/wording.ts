import type { Cadence } from '../../digest/schema.ts';

/** Version of the words in `consentWording`: changes with them, and every record of consent names it. */
export const WORDING_VERSION = '2026-11-1';

/** What somebody agrees to by subscribing, as the form says it above the button. */
export function consentWording(publication: string): string {
  return `By subscribing you ask ${publication} to mail you the editions chosen above. Before anything else comes you \
confirm the address by a link we mail to it. We keep the address, your choices, and when and from which IP address you \
asked and confirmed, as the record of your consent. Every mail lets you leave with one click, change your choices, \
and see or erase what we keep.`;
}

/** The editions as forms offer them. */
export const EDITIONS: Readonly<Record<Cadence, { name: string; sentence: string }>> = {
  alert: { name: 'News alerts', sentence: 'A mail for each article, as soon as it is out.' },
  daily: { name: 'Daily digest', sentence: 'The day’s articles in one mail, at the hour you choose.' },
  weekly: { name: 'Weekly digest', sentence: 'The week’s articles in one mail, at the hour you choose.' },
};
