import type { Cadence, Publication } from '../../publication/schema.ts';
import type { EditionInput } from './input.ts';
import type { Counting } from './memory.ts';
import { revisedAmong } from './revised.ts';
import type { Told } from './told.ts';

/** A new revision or a withdrawal of an article that readers may have had. */
export interface CorrectionsDesk {
  readonly article: Counting & { readonly id: string };
  readonly arrived: string; //         when the revision, or the withdrawal, came in: ISO 8601 in UTC
  readonly cadence: Cadence; //        whose readers are to know
  readonly told: readonly Told[]; //   of the article and the cadence
  readonly publication: Publication;
  readonly at: string; //              now
}

/**
 * Selects an edition of nothing but corrections, for those whose editions carried words of the article.
 * @returns undefined when none did, or they know of this revision already. Whether a fact changed shows when it is composed
 */
export function selectCorrections(desk: CorrectionsDesk): EditionInput | undefined {
  const { article, arrived, cadence, told, publication, at } = desk;
  const [revised] = revisedAmong([{ ...article, arrived }], told);
  const carriers = revised?.told.filter(carried).map(({ edition }) => edition) ?? [];
  if (revised === undefined || carriers.length === 0) return undefined;
  return {
    schema: 1,
    edition: { id: correctionEdition(desk), cadence },
    kind: 'correction',
    closed: at,
    audience: { of: 'carriers', editions: [...new Set(carriers)].sort() },
    publication,
    stories: [],
    revised: [revised],
    settled: [],
  };
}

/** A source may take back what it has taken back before, or return to an older revision: each time it is another edition. */
function correctionEdition({
  cadence,
  article: { id, revision = 'withdrawn' },
  told,
}: CorrectionsDesk): string {
  const first = `correction-${cadence}-${id}-${revision}`;
  const before = new Set(told.map(({ edition }) => edition));
  for (let turn = 1; ; turn += 1) {
    const edition = turn === 1 ? first : `${first}-${turn}`;
    if (!before.has(edition)) return edition;
  }
}

/** Whether an edition showed words of the article. */
export function carried({ figures, quotes, led }: Told): boolean {
  return led === true || figures.length + quotes.length > 0;
}
