import { Choices } from '../../../core/delivery/subscriber/schema.ts';
import { Cadence } from '../../../core/digest/schema.ts';

/** What somebody is to get, as words: options of a command or cells of a table. Blank or left out: as `DEFAULTS` say. */
export interface TypedChoices {
  editions?: string | undefined; // "alert,daily"
  topics?: string | undefined; //   "harbour, city council"
  hour?: string | undefined; //     "7"
  zone?: string | undefined; //     "Europe/Oslo"
}

const DEFAULTS = { editions: 'alert', topics: '', hour: '7', zone: 'UTC' };

/** @returns the choices, or a sentence about what is wrong with them */
export function readChoices(typed: TypedChoices): Choices | string {
  const word = (name: keyof TypedChoices) => typed[name]?.trim() || DEFAULTS[name];
  const editions = listOf(word('editions').toLowerCase());
  if (!Choices.shape.editions.safeParse(editions).success)
    return `Editions are ${Cadence.options.join(', ')}.`;
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
