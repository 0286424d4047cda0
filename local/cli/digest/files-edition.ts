import { reportedAt } from '../../../core/digest/edition/dated.ts';
import { type Entry, entryKey } from '../../../core/digest/edition/entries.ts';
import type { EditionInput } from '../../../core/digest/edition/input.ts';
import { selectSlot } from '../../../core/digest/edition/select-slot.ts';
import type { Publication } from '../../../core/publication/schema.ts';
import { arrivalOf } from '../../../core/stories/arrivals-of.ts';

const LONG_AGO = '0001-01-01T00:00:00.000Z';

/**
 * An edition of files, as if all had come in within one window: the same files are the same edition, whenever it is made.
 * @param entries at least one; of two with one id the last counts
 */
export function filesEdition(entries: readonly Entry[], publication: Publication): EditionInput {
  // Files came in at no moment that means anything: what they say themselves is believed.
  const dates = entries.map(({ article }) => reportedAt(article.published, undefined));
  const closed = dates.reduce(
    (latest = LONG_AGO, date = LONG_AGO) => (date > latest ? date : latest),
    undefined,
  );
  const to = closed ?? LONG_AGO;
  const arrivals = entries.map(({ article, facts }, index) => {
    const { embargo: _, ...free } = article;
    return arrivalOf(free, dates[index] ?? to, facts);
  });
  const input = selectSlot({
    slot: { cadence: 'daily', from: '0000-01-01T00:00:00.000Z', to, schedules: [{ zone: 'UTC', hour: 0 }] },
    arrivals,
    current: new Map(entries.map(({ article }) => [article.id, article])),
    told: [],
    publication,
  });
  // A day is printed in a daily edition only, and some day must be known for it.
  const cadence = input.stories.length > 1 && to > LONG_AGO ? 'daily' : 'alert';
  const name = entries.map(({ article }) => entryKey(article)).toSorted()[0];
  return { ...input, edition: { id: `${cadence}-${name?.replace('@', '-')}`, cadence } };
}
