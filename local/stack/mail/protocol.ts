import type { MailPlan } from '../template/plan.ts';

/** What SES allows the account. */
export interface Allowed {
  perSecond: number;
  perDay: number; // in any 24 hours; -1: no limit
}

/** What the mail worker is started with; everything it keeps lies in the state folder. */
export interface MailWorkerData {
  stateDir: string;
  mailDir: string;
  region: string;
  ports: { ses: number; smtp: number; inbox: number };
  plan: MailPlan;
  allowed: Allowed;
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

/** A message for everybody subscribed to a topic. */
export interface Publication {
  topicArn: string;
  message: string;
}

/** What the mail worker tells the stack. */
export type MailNews =
  | { kind: 'ready' }
  | { kind: 'mail'; mail: ArrivedMail }
  | { kind: 'published'; publication: Publication };
