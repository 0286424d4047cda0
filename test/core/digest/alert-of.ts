import { type Entry, entryKey } from '../../../core/digest/edition/entries.ts';
import type { EditionInput } from '../../../core/digest/edition/input.ts';
import { publicationOf } from './edition/newsroom.ts';
import { entryOf, type Marked } from './marked.ts';

/** What an alert of one article is made of. */
export function alertOf(
  marked: Marked,
  edition: string,
): { input: EditionInput; entries: Map<string, Entry> } {
  const entry = entryOf(marked);
  const { id, revision, key } = entry.article;
  const closed = '2031-03-07T07:00:00.000Z';
  return {
    input: {
      schema: 1,
      edition: { id: edition, cadence: 'alert' },
      kind: 'edition',
      closed,
      audience: { of: 'cadence' },
      publication: publicationOf(),
      stories: [{ id, members: [{ id, revision, key, arrived: closed, fresh: true }], told: [] }],
      revised: [],
      settled: [],
    },
    entries: new Map([[entryKey({ id, revision }), entry]]),
  };
}
