import { DynamoDBClient, PutItemCommand, paginateQuery } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Window } from '../../core/digest/edition/slot.ts';
import { Arrival } from '../../core/stories/arrival.ts';
import { byText } from '../../core/text-order.ts';

/** All that came in, by the moment at which it came to count. Rows never change. */
export interface ArrivalsTable {
  /** Safe to repeat. */
  save(arrivals: readonly Arrival[]): Promise<void>;
  /**
   * What came in during a window that is over, oldest first; of more than `most` the newest. Strongly consistent.
   * A warm function keeps what it has read, and reads on from there.
   */
  between(window: Window, most: number): Promise<Arrival[]>;
}

const DAYS = 40; //         that a row is kept: far longer than any window
const LATE_MS = 120_000; // a row is stamped, then written: only what is older has surely been seen
const ABREAST = 8; //       days that are read at once
const MOST_KEPT = 10_000; // rows in memory, of some 3 KB each

/** Every row from place `after` to moment `until`, oldest first. */
interface Stretch {
  readonly arrivals: readonly Arrival[];
  readonly after: string;
  readonly until: string;
}

/**
 * Rows by the UTC day of their moment, sorted by their place: the moment, then what tells them apart.
 * @param mostKept rows in memory between two looks
 */
export function arrivalsTable(
  name: string,
  client = new DynamoDBClient({}),
  mostKept = MOST_KEPT,
): ArrivalsTable {
  let kept: Stretch | undefined;
  const asking = new Map<string, Promise<Arrival[]>>();
  const readDay = async (day: string, after: string, last: string, most: number) => {
    const items: Record<string, unknown>[] = [];
    const pages = paginateQuery(
      { client },
      {
        ...{ TableName: name, ConsistentRead: true, ScanIndexForward: false },
        KeyConditionExpression: '#day = :day AND place BETWEEN :after AND :last',
        ExpressionAttributeNames: { '#day': 'day' }, // a reserved word
        ExpressionAttributeValues: marshall({ ':day': day, ':after': after, ':last': last }),
      },
    );
    for await (const { Items = [] } of pages) {
      items.push(...Items.map((item) => unmarshall(item)));
      if (items.length >= most) break;
    }
    return items;
  };
  /** @returns what is known and what is read, as one; of more than `most` that are read, the newest */
  const readOn = async (known: Stretch, after: string, last: string, most: number): Promise<Stretch> => {
    const arrivals = new Map(known.arrivals.map((arrival) => [placeOf(arrival), arrival]));
    const places: string[] = [];
    const days = daysOf(after, last);
    for (let first = 0; first < days.length && places.length < most; first += ABREAST) {
      const few = days.slice(first, first + ABREAST).map((day) => readDay(day, after, last, most));
      for (const item of (await Promise.all(few)).flat()) {
        const place = String(item.place);
        places.push(place);
        if (!arrivals.has(place)) arrivals.set(place, Arrival.parse(item));
      }
    }
    const stretch = {
      arrivals: [...arrivals].toSorted(([a], [b]) => byText(a, b)).map(([, arrival]) => arrival),
      after: after < known.after ? after : known.after,
      until: known.until,
    };
    return places.length < most ? stretch : from(places[most - 1] ?? '', stretch);
  };
  const look = async (window: Window, most: number): Promise<Arrival[]> => {
    const [first, last] = [endOf(window.from), endOf(window.to)];
    let known = kept && kept.after < last ? kept : { arrivals: [], after: last, until: window.to };
    const sure = endOf(new Date(Date.parse(known.until) - LATE_MS).toISOString());
    const start = sure > known.after ? sure : known.after;
    if (start < last) known = await readOn(known, start, last, most);
    if (known.until < window.to) known = { ...known, until: window.to };
    const missing = most - within(known, window).length;
    // One more than is missing, for the row at the end is known.
    if (known.after > first && missing > 0) known = await readOn(known, first, known.after, missing + 1);
    if (kept === undefined || kept.until <= known.until) {
      const oldest = known.arrivals.at(-mostKept);
      kept = oldest ? from(placeOf(oldest), known) : known;
    }
    return within(known, window).slice(-most);
  };
  return {
    async save(arrivals) {
      await Promise.all(
        arrivals.map((arrival) => {
          const [day, place] = [arrival.at.slice(0, 10), placeOf(arrival)];
          const expires = Math.ceil(Date.parse(arrival.at) / 1000) + DAYS * 86_400;
          const Item = marshall({ ...arrival, day, place, expires }, { removeUndefinedValues: true });
          return client.send(new PutItemCommand({ TableName: name, Item }));
        }),
      );
    },
    between(window, most) {
      // A batch of alerts asks for one window at once.
      const question = `${window.from} ${window.to} ${most}`;
      const asked = asking.get(question) ?? look(window, most);
      asking.set(question, asked);
      const forget = () => void asking.delete(question);
      asked.then(forget, forget);
      return asked;
    },
  };
}

const placeOf = (arrival: Arrival) =>
  `${arrival.at}#${arrival.kind}#${arrival.article}#${'revision' in arrival ? arrival.revision : ''}`;

/** After every place of a moment, before those of the next. */
const endOf = (moment: string) => `${moment}~`;

const within = ({ arrivals }: Stretch, { from, to }: Window) =>
  arrivals.filter(({ at }) => from < at && at <= to);

/** A stretch from a later place on. */
function from(after: string, { arrivals, until }: Stretch): Stretch {
  return { after, until, arrivals: arrivals.filter((arrival) => placeOf(arrival) >= after) };
}

/** The UTC days of two places and between them, newest first. */
function daysOf(after: string, last: string): string[] {
  const days: string[] = [];
  for (let day = last.slice(0, 10); day >= after.slice(0, 10); day = dayBefore(day)) days.push(day);
  return days;
}

const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
