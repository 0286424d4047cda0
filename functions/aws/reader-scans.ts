import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import type { Subscribed } from '../../core/delivery/schedule/subscribed.ts';
import { Choices } from '../../core/delivery/subscriber/schema.ts';
import type { Schedule } from '../../core/digest/edition/audience-rule.ts';
import type { Cadence } from '../../core/publication/schema.ts';

/** Somebody an edition may go to. */
export interface Reader extends Schedule {
  readonly id: string;
  readonly topics: readonly string[];
}

/** Looks through all subscribers. */
export interface ReaderScans {
  /** The active subscribers of a cadence, a page at a time, in no order; `segment` of `segments` disjoint shares. */
  readersOf(cadence: Cadence, segment: number, segments: number): AsyncGenerator<Reader[]>;
  /** When the active subscribers get daily and weekly editions, each time once; as of a moment ago. */
  schedules(): Promise<Subscribed[]>;
}

const SEGMENTS = 8; // shares of the table that are looked through side by side

const namesOf = (...fields: string[]) => Object.fromEntries(fields.map((field) => [`#${field}`, field]));

const READER_FIELDS = {
  ProjectionExpression: '#id, #choices.#topics, #choices.#zone, #choices.#hour',
  FilterExpression: '#status = :active AND contains(#choices.#editions, :cadence)',
  ExpressionAttributeNames: namesOf('id', 'status', 'choices', 'topics', 'zone', 'hour', 'editions'),
};
// As it was written, even where this runtime does not know the zone any more.
const Written = z.object({ zone: z.string(), hour: z.int() });
const ReaderItem = z.object({ id: z.string(), choices: Written.extend({ topics: z.array(z.string()) }) });

const SCHEDULE_FIELDS = {
  ProjectionExpression: '#choices.#zone, #choices.#hour, #choices.#editions',
  FilterExpression:
    '#status = :active AND (contains(#choices.#editions, :daily) OR contains(#choices.#editions, :weekly))',
  ExpressionAttributeNames: namesOf('status', 'choices', 'zone', 'hour', 'editions'),
  ExpressionAttributeValues: marshall({ ':active': 'active', ':daily': 'daily', ':weekly': 'weekly' }),
};
const ScheduleItem = z.object({ choices: Written.extend({ editions: Choices.shape.editions }) });

/** @param name of the subscribers' table */
export function readerScans(name: string, client: DynamoDBClient): ReaderScans {
  return {
    async *readersOf(cadence, segment, segments) {
      const scan = {
        ...{ TableName: name, ConsistentRead: true, ...READER_FIELDS },
        ...{ Segment: segment, TotalSegments: segments },
        ExpressionAttributeValues: marshall({ ':active': 'active', ':cadence': cadence }),
      };
      for await (const { Items = [] } of paginateScan({ client }, scan)) {
        const readers = Items.map((item) => ReaderItem.parse(unmarshall(item)));
        yield readers.map(({ id, choices }) => ({ id, ...choices }));
      }
    },
    async schedules() {
      const found = new Map<string, Subscribed>();
      const look = async (segment: number) => {
        const scan = { TableName: name, ...SCHEDULE_FIELDS, Segment: segment, TotalSegments: SEGMENTS };
        for await (const { Items = [] } of paginateScan({ client }, scan))
          for (const item of Items) {
            const { editions, zone, hour } = ScheduleItem.parse(unmarshall(item)).choices;
            for (const cadence of editions)
              if (cadence !== 'alert') found.set(`${cadence} ${hour} ${zone}`, { cadence, zone, hour });
          }
      };
      await Promise.all(Array.from({ length: SEGMENTS }, (_, segment) => look(segment)));
      return [...found.values()];
    },
  };
}
