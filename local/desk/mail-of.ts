import type { EditionState } from '../../core/delivery/edition/schema.ts';
import { type Draft, draftOf, readDraft } from '../cli/editions/draft.ts';
import type { Desk } from './desk.ts';

/** An edition's mail as it is, or as a draft would be mailed now. The recipient's own links are markers in it. */
export interface MailText {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

type Stores = Pick<Desk['editions'], 'editions' | 'facts'>;

/** A draft as its editors' acts so far make it; undefined where an edition is none. */
export async function draftIn(stores: Stores, edition: EditionState): Promise<Draft | undefined> {
  const { id, status, acts = [] } = edition;
  return status === 'draft' ? draftOf(await readDraft(stores, id, acts), acts) : undefined;
}

/**
 * The mail of an edition.
 * @param draft of it, where it is one
 * @returns undefined where nobody is mailed, or another version of news-digest made it
 */
export async function mailOf(
  { editions }: Pick<Stores, 'editions'>,
  { id, status }: EditionState,
  draft: Draft | undefined,
): Promise<MailText | undefined> {
  if (draft) return draft.mail?.rendered;
  if (status === 'empty' || status === 'skipped') return undefined;
  return editions.mail(id).then(
    ({ rendered }) => rendered,
    () => undefined,
  );
}
