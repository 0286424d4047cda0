/** A whole mail to exactly one person. */
export interface OutgoingMail {
  readonly to: string; //   one address, as parseAddress returns it
  readonly from: string; // the sender's bare address
  readonly raw: Uint8Array; // RFC 5322 with CRLF, 7-bit
  readonly tags: Readonly<Record<string, string>>; // come back in bounces and complaints: edition, subscriber
}

/** Sends one mail to one person, once: never tries again by itself. */
export interface Mailer {
  /** @returns the provider's message id @throws whatever the provider says; judge it with `judgeSendFailure` */
  send(mail: OutgoingMail): Promise<string>;
}
