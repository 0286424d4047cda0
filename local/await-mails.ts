import { setTimeout as pause } from 'node:timers/promises';
import type { ArticleRef } from '../core/digest/edition/input.ts';
import { alertEdition } from '../core/digest/edition/select-alert.ts';
import type { EditionStore } from '../functions/aws/edition-store.ts';
import type { EditionsTable } from '../functions/aws/editions-table.ts';
import type { TellingsTable } from '../functions/aws/tellings-table.ts';
import type { AcceptedMail } from './stack/mail/send-log.ts';

/** Where the alert of an article, and the mails of it, are looked for. */
export interface Places {
  readonly editions: Pick<EditionStore, 'audience' | 'input'>;
  readonly states: Pick<EditionsTable, 'leave' | 'list'>;
  readonly tellings: Pick<TellingsTable, 'of'>;
  readonly accepted: () => readonly AcceptedMail[];
}

/**
 * Waits until an article's alert is in the inbox. It may be another's: articles of one story that come at once make one.
 * @param deadline ms since 1970
 * @returns its mails, or why there are none
 */
export async function awaitMails(
  places: Places,
  article: ArticleRef,
  deadline: number,
): Promise<AcceptedMail[] | string> {
  while (Date.now() < deadline) {
    const edition = await alertOf(places, article);
    const [audience, { edition: state, brakes }] = await Promise.all([
      places.editions.audience(edition),
      places.states.leave(edition),
    ]);
    const draft =
      state === undefined ? await draftWith(places, article) : state.status === 'draft' && edition;
    if (draft) return `it waits for an editor: "npx news-digest edition show ${draft}", then "approve"`;
    if (state?.status === 'empty') return 'it adds nothing to what was mailed of its story';
    if (audience?.size === 0) return 'nobody subscribes to alerts';
    const mails = places.accepted().filter((mail) => mail.edition === edition);
    if (audience !== undefined && mails.length >= audience.size) return mails;
    const { halted } = brakes;
    if (halted !== undefined) return `all sending is halted (${halted}): "npx news-digest edition unhalt"`;
    if (state?.status === 'paused')
      return `its edition is paused: "npx news-digest edition resume ${edition}"`;
    if (state?.status === 'finished')
      return mails.length > 0
        ? mails
        : `nobody was mailed: "npx news-digest edition show ${edition}" tells why`;
    await pause(50);
  }
  for await (const { status } of places.states.list())
    if (status === 'draft')
      return 'no mail arrived within 30 seconds: it may be a copy of what a draft holds ("npx news-digest edition list")';
  return 'no mail arrived within 30 seconds';
}

/** The draft of another article's alert that holds an article. */
async function draftWith(
  { editions, states }: Places,
  { id, revision }: ArticleRef,
): Promise<string | undefined> {
  for await (const { id: edition, status, cadence } of states.list()) {
    if (status !== 'draft' || cadence !== 'alert') continue;
    const members = (await editions.input(edition))?.stories.flatMap((story) => story.members) ?? [];
    if (members.some((member) => member.id === id && member.revision === revision)) return edition;
  }
  return undefined;
}

/** The edition that told an article; until there is one, that which it would found. */
async function alertOf({ tellings }: Places, article: ArticleRef): Promise<string> {
  const told = await tellings.of([article.id], 'alert');
  return told.findLast(({ revision }) => revision === article.revision)?.edition ?? alertEdition(article);
}
