import { Choices } from '../../../core/delivery/subscriber/schema.ts';
import { type Cadences, cadencesMade, usualCadence } from '../../../core/publication/made.ts';

/** What somebody is to get, as words: options of a command or cells of a table. Blank or left out: the usual. */
export interface TypedChoices {
  editions?: string | undefined; // "alert,daily"
  topics?: string | undefined; //   "harbour, city council"
  hour?: string | undefined; //     "7"
  zone?: string | undefined; //     "Europe/Oslo"
}

/**
 * @param cadences the editions that are made: nobody can be put down for another
 * @returns the choices, or a sentence about what is wrong with them
 */
export function readChoices(cadences: Cadences, typed: TypedChoices): Choices | string {
  const usual = { editions: usualCadence(cadences), topics: '', hour: '7', zone: 'UTC' };
  const word = (name: keyof TypedChoices) => typed[name]?.trim() || usual[name];
  const editions = listOf(word('editions').toLowerCase());
  const made: readonly string[] = cadencesMade(cadences);
  if (editions.length === 0 || editions.some((edition) => !made.includes(edition)))
    return `Editions are ${made.join(', ')}.`;
  const topics = listOf(word('topics'));
  if (topics.length > 20) return 'There may be 20 topics at most.';
  if (!Choices.shape.topics.safeParse(topics).success)
    return 'A topic has 2 to 60 characters, none of them a control character.';
  const hour = /^\d{1,2}$/.test(word('hour')) ? Number(word('hour')) : Number.NaN;
  if (!Choices.shape.hour.safeParse(hour).success) return 'The hour is a number from 0 to 23.';
  if (!Choices.shape.zone.safeParse(word('zone')).success) return 'The zone is one such as Europe/Oslo.';
  return Choices.parse({ editions, topics, hour, zone: word('zone') });
}

function listOf(words: string): string[] {
  const listed = words.split(/[,;|]/).map((word) => word.trim());
  return [...new Set(listed.filter(Boolean))];
}
