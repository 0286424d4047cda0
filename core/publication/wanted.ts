import { nearest } from './nearest.ts';
import { Publication, Weekday } from './schema.ts';

/** What each key of publication.yml must be, by its path; "*" is any place in a list. */
const WANTED: Readonly<Record<string, string>> = {
  '': 'keys with values, such as "name: News digest"',
  name: 'a text of 1 to 120 characters, in one line',
  sender: 'one e-mail address, such as digest@example.org',
  address: 'the postal address of the publisher, in 1 to 300 characters',
  zone: 'an IANA time zone, such as Europe/Berlin',
  colours: 'a map of accent and dark',
  'colours.accent': 'a colour in quotes, such as "#0b5f66"',
  'colours.dark': 'a colour in quotes, such as "#7fd1d3"',
  cadences: 'a map of alert, daily and weekly',
  'cadences.alert': 'true or false',
  'cadences.daily': 'true or false',
  'cadences.weekly': 'the day it comes on, such as monday, or false',
  sections: 'a list of 30 sections at most, each with a name and keywords',
  'sections.*': 'a map of name and keywords',
  'sections.*.name': 'a text of 1 to 60 characters, in one line',
  'sections.*.keywords': 'a list of 1 to 100 words or phrases',
  'sections.*.keywords.*': 'a text of 2 to 60 characters, in one line',
  limits: 'a map of stories, figures and quotes',
  'limits.stories': 'a whole number from 1 to 50',
  'limits.figures': 'a whole number from 1 to 6',
  'limits.quotes': 'a whole number from 0 to 5',
  catchUp: 'a whole number of hours from 0 to 24',
  corrections: 'next or at-once',
  approval: 'none or required',
};

/** Words that a value is one of, by path: what was mistyped is most likely one of them. */
const CHOICES: Readonly<Record<string, () => readonly string[]>> = {
  zone: () => Intl.supportedValuesOf('timeZone'),
  'cadences.weekly': () => Weekday.options,
  corrections: () => Publication.shape.corrections.options,
  approval: () => Publication.shape.approval.options,
};

const COLOURS = ['colours.accent', 'colours.dark'];

/**
 * What is wrong with a value that is not what its key wants.
 * @param path with "." between, and "*" for places in lists
 * @param name the same as the reader would write it
 * @param value undefined when it is missing
 */
export function misfit(path: string, name: string, value: unknown): string {
  const wanted = WANTED[path] ?? 'something else';
  const subject = name === '' ? 'The file' : name;
  if (value === undefined) return `${subject} is missing: it must be ${wanted}.`;
  if (value === null && COLOURS.includes(path))
    return `${subject} is empty: it must be ${wanted}. Without quotes, # begins a comment.`;
  if (value === null) return `${subject} is empty: it must be ${wanted}.`;
  const choice = typeof value === 'string' ? nearest(value, CHOICES[path]?.() ?? []) : undefined;
  const quotes = typeof value !== 'object' && typeof value !== 'string' && wanted.startsWith('a text');
  const advice = choice ? ` Did you mean ${choice}?` : quotes ? ' Put it in quotes.' : '';
  return `${subject} must be ${wanted}, not ${shownValue(value)}.${advice}`;
}

const MOST = 40; // characters shown of a value

function shownValue(value: unknown): string {
  if (Array.isArray(value)) return value.length > 0 ? 'a list' : 'an empty list';
  if (typeof value === 'object') return 'a map';
  if (typeof value !== 'string') return String(value);
  const whole = [...value];
  return JSON.stringify(whole.length > MOST ? `${whole.slice(0, MOST).join('')}…` : value);
}
