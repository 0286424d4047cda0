import type { Chance } from '../faults/world/chance.ts';

/** A file that comes in. */
export interface Upload {
  readonly at: number; // ms since 1970
  readonly key: string;
  readonly text: string;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const PLACES = ['Skarn', 'Ostvik', 'Tideford', 'Marrow Bay', 'Elverum', 'Northgate', 'Quell', 'Brandsund'];
const THINGS = [
  'ferry',
  'bridge',
  'library',
  'harbour wall',
  'hospital',
  'tram line',
  'school',
  'power station',
];
const EVENTS = ['flooded', 'closed', 'rebuilt', 'sold', 'inspected', 'evacuated', 'extended', 'damaged'];
const PEOPLE = ['Ana Keller', 'Tom Reed', 'Ines Okafor', 'Per Lund', 'Maya Strand', 'Jo Whitlock'];

/**
 * What a small newsroom's uploads are over some days: most days a few, some days nothing; now and then a copy of another's text,
 * a story that goes on, a corrected revision, a withdrawal, an embargo, a file that is no article.
 */
export function uploadsOf(from: number, to: number, luck: Chance): Upload[] {
  const uploads: Upload[] = [];
  let number = 0;
  for (let day = from; day < to; day += DAY_MS) {
    const count = luck.happens(0.3) ? 0 : 1 + luck.below(5);
    for (let n = 0; n < count; n += 1) {
      number += 1;
      const at = day + luck.below(DAY_MS - 1) + 1;
      uploads.push(...eventsOf(at, number, luck).filter((upload) => upload.at < to));
    }
  }
  return uploads.toSorted((one, other) => one.at - other.at);
}

function eventsOf(at: number, number: number, luck: Chance): Upload[] {
  const scene = {
    place: luck.pick(PLACES),
    thing: luck.pick(THINGS),
    event: luck.pick(EVENTS),
    who: luck.pick(PEOPLE),
    street: `${luck.pick(PLACES)} Road ${number}`,
  };
  const hurt = 2 + luck.below(60);
  const key = `story-${number}.txt`;
  const later = () => at + luck.below(40 * HOUR_MS) + 1;
  const first = { at, key, text: told(scene, hurt) };
  switch (luck.below(10)) {
    case 0:
      return [first, { at: later(), key: `wire-${number}.txt`, text: first.text }];
    case 1:
      return [first, { at: later(), key: `later-${number}.txt`, text: told(scene, hurt + 14) }];
    case 2:
      return [first, { at: later(), key, text: told(scene, hurt + 1) }];
    case 3:
      return [ninjs(at, number, told(scene, hurt)), ninjs(later(), number)];
    case 4:
      return [ninjs(at, number, told(scene, hurt), at + luck.below(20 * HOUR_MS))];
    case 5:
      return [{ at, key: `noise-${number}.bin`, text: '\u0000\u0001\u0002' }];
    default:
      return [first];
  }
}

interface Scene {
  readonly place: string;
  readonly thing: string;
  readonly event: string;
  readonly who: string;
  readonly street: string;
}

function told({ place, thing, event, who, street }: Scene, hurt: number): string {
  return `${place} ${thing} ${event} on ${street}

The ${thing} of ${place} was ${event} on Monday, and ${hurt} people were hurt on ${street}, the council said.

It will cost £${hurt}.2m to put the ${thing} right, and ${hurt * 3} households must wait.

“We had not expected this of the ${thing},” said ${who}, who lives on ${street} in ${place}.
`;
}

/** A file of a wire; without a text it takes back what it said before. */
function ninjs(at: number, number: number, text?: string, embargo?: number): Upload {
  const item = {
    uri: `urn:newsml:harbour.example:${number}`,
    ...{ type: 'text', language: 'en', versioncreated: new Date(at).toISOString() },
    ...(text === undefined
      ? { pubstatus: 'canceled' }
      : {
          ...{
            pubstatus: 'usable',
            headline: text.split('\n')[0],
            body_text: text.slice(text.indexOf('\n\n') + 2),
          },
          ...(embargo !== undefined && { embargoed: new Date(embargo).toISOString() }),
        }),
  };
  return { at, key: `wire/${number}.json`, text: JSON.stringify(item) };
}
