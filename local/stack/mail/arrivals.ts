import type { ArrivedMail } from './protocol.ts';

/** How long a mail may take from SES to the inbox folder, ms. The mailer gives up after 5 s. */
const PATIENCE_MS = 4_000;

/** Lets SES wait for its own mails to reach the inbox. */
export class Arrivals {
  private readonly waiting = new Map<string, (mail: ArrivedMail) => void>();

  /** @returns the mail as the inbox has it, when it arrives; rejects after four seconds without it */
  of(messageId: string): Promise<ArrivedMail> {
    return new Promise((resolve, reject) => {
      const giveUp = setTimeout(() => {
        this.waiting.delete(messageId);
        reject(new Error('The mail did not reach the inbox in time.'));
      }, PATIENCE_MS);
      this.waiting.set(messageId, (mail) => {
        clearTimeout(giveUp);
        resolve(mail);
      });
    });
  }

  /** @param header the Message-ID field of a mail that lies in the inbox, with its angle brackets */
  note(header: string, mail: ArrivedMail): void {
    const messageId = header.replace(/^<|>$/g, '');
    this.waiting.get(messageId)?.(mail);
    this.waiting.delete(messageId);
  }
}
