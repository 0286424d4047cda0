/** What the mail worker is started with; everything it keeps lies in the state folder. */
export interface MailWorkerData {
  stateDir: string;
  mailDir: string;
  ports: { ses: number; smtp: number; inbox: number };
  configurationSets: readonly string[];
}

/** A mail that lies in the inbox folder as `<id>.eml`. */
export interface ArrivedMail {
  id: string;
  subject: string;
  /** Addresses of the To field. */
  to: readonly string[];
  /** The edition header, when the mail has one. */
  edition?: string | undefined;
}

/** What the mail worker tells the stack. */
export type MailNews = { kind: 'ready' } | { kind: 'mail'; mail: ArrivedMail };
