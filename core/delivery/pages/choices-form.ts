import { readAddress } from '../../address.ts';
import { type Cadences, cadencesMade, usualCadence } from '../../publication/made.ts';
import { Cadence, type Publication } from '../../publication/schema.ts';
import { Choices, Topic } from '../subscriber/schema.ts';
import { type Fields, firstOf } from './fields.ts';

/** What stands in the form, as typed: shown again when it is at fault. */
export interface Typed {
  readonly address: string;
  readonly editions: readonly string[];
  readonly topics: string; // separated by commas
  readonly hour: string;
  readonly zone: string;
}

/** What is wrong with a form, by field, in words that say what to do. */
export type Faults = Readonly<Partial<Record<keyof Typed, string>>>;

/** What stands in fields that a sign-up leaves out: breakfast, and no edition. */
export const EMPTY: Typed = { address: '', editions: [], topics: '', hour: '7', zone: 'UTC' };

/** What the sign-up form shows at first. Most readers are where the newsroom is. */
export function untouched({ cadences, zone }: Pick<Publication, 'cadences' | 'zone'>): Typed {
  return { ...EMPTY, editions: [usualCadence(cadences)], zone };
}

/**
 * The fields as typed, over what the form showed before.
 * @param before what stands in fields that did not come at all. A form sends nothing for boxes left empty, but always its
 *   hour: where that came, editions that did not come are none
 */
export function typedOf(fields: Fields, before: Typed = EMPTY): Typed {
  const orBefore = (name: 'hour' | 'zone') => (fields.has(name) ? firstOf(fields, name) : before[name]);
  const known = fields.has('hour') ? [] : before.editions;
  return {
    address: firstOf(fields, 'address'),
    editions: fields.get('editions') ?? known,
    topics: fields.get('topics')?.join(', ') ?? before.topics,
    hour: orBefore('hour'),
    zone: orBefore('zone'),
  };
}

/** Present choices as the form shows them. */
export function typedFrom({ editions, topics, hour, zone }: Choices): Typed {
  return { address: '', editions, topics: topics.join(', '), hour: String(hour), zone };
}

/**
 * Reads what somebody wants to get.
 * @param present the choices in force: of editions that are made no more they stay as they are
 * @returns the choices, or what is wrong with them by field
 */
export function readChoices(
  cadences: Cadences,
  typed: Typed,
  present?: Choices,
): { choices: Choices } | { faults: Faults } {
  const made = cadencesMade(cadences);
  const gone = (present?.editions ?? []).filter((cadence) => !made.includes(cadence));
  const editions = Cadence.options.filter(
    (cadence) => gone.includes(cadence) || (made.includes(cadence) && typed.editions.includes(cadence)),
  );
  const topics = topicsOf(typed.topics);
  const misfit = topics.find((topic) => !Topic.safeParse(topic).success);
  const hour = /^\d{1,2}$/.test(typed.hour) ? Number(typed.hour) : -1;
  const known: readonly string[] = [...made, ...gone];
  const unknown = typed.editions.some((edition) => !known.includes(edition));
  const faults: Record<string, string> = {};
  if (typed.editions.length === 0 || unknown) faults.editions = 'Choose at least one edition.';
  if (misfit !== undefined)
    faults.topics = `A topic has 2 to 60 characters: “${[...misfit].slice(0, 60).join('')}” has not.`;
  else if (topics.length > 20) faults.topics = `Name 20 topics at most: these are ${topics.length}.`;
  if (!Choices.shape.hour.safeParse(hour).success) faults.hour = 'Choose an hour from 0 to 23.';
  if (!Choices.shape.zone.safeParse(typed.zone).success)
    faults.zone = 'Choose a time zone, such as Europe/Berlin.';
  if (Object.keys(faults).length > 0) return { faults };
  return { choices: { editions, topics, hour, zone: typed.zone } };
}

/** Reads the field for the address, which may have been left empty. @returns what `readAddress` does */
export function readAddressField(typed: string): ReturnType<typeof readAddress> {
  return typed === '' ? { fault: 'Enter your e-mail address.' } : readAddress(typed);
}

// White space, and controls that would turn the text around them: C0, C1 and bidirectional ones (Unicode TR 9 § 2).
const SPACES = /[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;

/** Topics, each once whatever its case. */
function topicsOf(typed: string): string[] {
  const topics = new Map<string, string>();
  for (const part of typed.normalize('NFC').split(/[,;\n]/)) {
    const topic = part.replace(SPACES, ' ').trim();
    const key = topic.toLowerCase();
    if (topic !== '' && !topics.has(key)) topics.set(key, topic);
  }
  return [...topics.values()];
}
