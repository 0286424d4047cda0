import type { Act } from './act.ts';
import { entryKey, versionKey } from './entries.ts';
import type { Candidate, EditionInput, Member } from './input.ts';
import type { LedgerEntry } from './ledger.ts';

/**
 * What an edition is made of, without what went while its draft waited: articles that their sources took back or hold back
 * again, and corrections to what counts no more. The first copy of an original that went takes its place.
 */
export function withoutGone(input: EditionInput, acts: readonly Act[]): EditionInput {
  const gone = new Map(acts.flatMap((act) => (act.act === 'gone' ? [[versionKey(act), act]] : [])));
  if (gone.size === 0) return input;
  const stays = ({ id, revision }: Pick<Member, 'id' | 'revision'>) => !gone.has(entryKey({ id, revision }));
  const settled = input.stories.flatMap(({ id: story, members }) =>
    members.flatMap(({ id: article, revision, key, arrived, fresh }): LedgerEntry[] => {
      const act = gone.get(versionKey({ article, revision }));
      if (act === undefined || !fresh) return [];
      return [{ article, revision, key, arrived, fate: act.fate, story, why: 'while its draft waited' }];
    }),
  );
  return {
    ...input,
    stories: input.stories.flatMap((candidate) => {
      const members = withOriginals(candidate.members.filter(stays));
      return members.some(({ fresh }) => fresh) ? [{ ...candidate, members }] : [];
    }),
    revised: input.revised.filter(
      ({ told, now }) => !gone.has(versionKey({ article: told[0]?.article ?? '', revision: now })),
    ),
    settled: [...input.settled, ...settled],
  };
}

/** Where a copy's original is not there, the first of its copies is. */
function withOriginals(members: readonly Member[]): Candidate['members'] {
  const ids = new Set(members.map(({ id }) => id));
  const heirs = new Map<string, string>();
  return members.map(({ copyOf, ...member }) => {
    if (copyOf === undefined || ids.has(copyOf)) return copyOf === undefined ? member : { ...member, copyOf };
    const heir = heirs.get(copyOf);
    if (heir === undefined) heirs.set(copyOf, member.id);
    return heir === undefined ? member : { ...member, copyOf: heir };
  });
}
