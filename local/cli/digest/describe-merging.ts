import type { EditionInput } from '../../../core/digest/edition/input.ts';
import type { Ledger } from '../../../core/digest/edition/ledger.ts';
import type { Digest } from '../../../core/digest/schema.ts';
import { terminalLine } from '../terminal-words.ts';

/**
 * How files became stories, a line each where that is not plain: told together, copies, no room.
 * @param names files by article id
 */
export function describeMerging(
  input: EditionInput,
  { entries }: Ledger,
  digest: Digest,
  names: ReadonlyMap<string, string>,
): string[] {
  const name = (article: string) => terminalLine(names.get(article) ?? article);
  const members = input.stories.flatMap((story) => story.members);
  const together = Map.groupBy(
    entries.filter(({ fate }) => fate === 'used' || fate === 'merged'),
    ({ story = '' }) => story,
  );
  const order = (story: string) => digest.stories.findIndex(({ id }) => id === story);
  return [
    ...[...together]
      .filter(([, members]) => members.length > 1)
      .sort(([a], [b]) => order(a) - order(b))
      .map(([, members]) => `one story: ${members.map(({ article }) => name(article)).join(', ')}`),
    ...members.flatMap(({ id, copyOf }) => (copyOf ? `${name(id)}: a copy of ${name(copyOf)}` : [])),
    ...entries
      .filter(({ fate }) => fate === 'below-cut')
      .map(({ article, why = '' }) => `${name(article)}: left out, ${why}`),
  ];
}
