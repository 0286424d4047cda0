import { type PreparedMail, prepareMail } from '../../core/delivery/mail/prepared-mail.ts';
import type { Cadence } from '../../core/publication/schema.ts';
import type { EditionStore, Mail } from '../aws/edition-store.ts';

/** What every mail of an edition shares. */
export interface EditionMail {
  readonly cadence: Cadence;
  readonly prepared: PreparedMail;
}

/** Whom mails come from. */
export interface From {
  readonly publication: string; //         the publication's name, as subscribers know it
  readonly sender: string; //              the address digests come from
  readonly mailbox: string | undefined; // an address that takes unsubscribe requests, if there is one
}

/** @returns what reads an edition's mail; encodes it once for as long as the store keeps it */
export function editionMails(
  editions: Pick<EditionStore, 'mail'>,
  { publication, sender, mailbox }: From,
): (edition: string) => Promise<EditionMail> {
  const known = new WeakMap<Mail, PreparedMail>();
  return async (edition) => {
    const mail = await editions.mail(edition);
    const { cadence, rendered } = mail;
    let prepared = known.get(mail);
    if (!prepared) {
      const { subject, html, text } = rendered;
      prepared = prepareMail({ edition, cadence, publication, sender, mailbox, subject, html, text });
      known.set(mail, prepared);
    }
    return { cadence, prepared };
  };
}
