import type { Send } from '../../core/delivery/sends/schema.ts';
import type { Aftermath } from './killed-stack.ts';
import { reader } from './readers.ts';

/** A promise of the product, and how often it was broken. */
export interface Finding {
  readonly promise: string;
  readonly broken: number;
}

/** How many rows of the ledger came to each end. */
export function countEnds(
  sends: readonly Send[],
): Record<'accepted' | 'rejected' | 'skipped' | 'ambiguous', number> {
  const count = (end: Send['status']) => sends.filter(({ status }) => status === end).length;
  return {
    ...{ accepted: count('ACCEPTED'), rejected: count('REJECTED') },
    ...{ skipped: count('SKIPPED'), ambiguous: count('AMBIGUOUS') },
  };
}

/** Holds what is left of an edition for readers 0 to `readers` - 1, of whom nobody left, against what was promised. */
export function judge({ edition, sends, mails }: Aftermath, readers: number): Finding[] {
  const ends = countEnds(sends);
  const settled = ends.accepted + ends.rejected + ends.skipped + ends.ambiguous;
  const told = edition.outcome;
  const rows = new Map(sends.map((send) => [send.subscriberId, send]));
  const ids = new Map(
    Array.from({ length: readers }, (_, n) => reader(n)).map(({ address, id }) => [address, id]),
  );
  const recipients = mails.map(({ to }) => to.join());
  const logged = new Set(mails.map(({ messageId }) => messageId));
  const unlogged = sends.filter(
    ({ status, messageId }) => status === 'ACCEPTED' && !logged.has(messageId ?? ''),
  );
  const strays = mails.filter(({ to, messageId }) => {
    const row = rows.get(ids.get(to.join()) ?? '');
    return row?.status !== 'AMBIGUOUS' && row?.messageId !== messageId;
  });
  return [
    { promise: 'the audience is everybody', broken: Math.abs(edition.audience - readers) },
    {
      promise: 'accepted + rejected + skipped + ambiguous = audience',
      broken: Math.abs(settled - edition.audience),
    },
    {
      promise: 'the outcome that is told is the ledger’s',
      broken: Object.entries(ends).filter(([end, count]) => told?.[end as keyof typeof ends] !== count)
        .length,
    },
    { promise: 'nobody got it twice', broken: recipients.length - new Set(recipients).size },
    { promise: 'every accepted mail is in the log of SES', broken: unlogged.length },
    { promise: 'every mail in the log is accepted or ambiguous', broken: strays.length },
    { promise: 'nobody was rejected or skipped', broken: ends.rejected + ends.skipped },
  ];
}
