/** What is known of a mail that an SMTP server did not take. */
export interface SmtpFault {
  readonly code: string; //     nodemailer's: "EENVELOPE" and "EMESSAGE" when the server refused, else what became of the connection
  readonly command: string; //  what the server answered: "MAIL FROM", "RCPT TO", "DATA"
  readonly reply: number | undefined; // the three digits of its answer, RFC 5321 § 4.2; undefined when there was none
  readonly written: boolean; // whether any of the message had been handed over
}

/** A mail that an SMTP server did not take. Its words are those of this class: a server's own often hold the address. */
export class SmtpFailure extends Error {
  readonly fault: SmtpFault;

  constructor(fault: SmtpFault) {
    super(`SMTP: ${[fault.code, fault.command, fault.reply].filter(Boolean).join(' ')}`);
    this.name = `Smtp${fault.reply ?? fault.code}`;
    this.fault = fault;
  }
}

// Replies that speak of the session or the sender's standing and not of the mail: RFC 5321 § 4.2.3, RFC 4954 § 6.
const NOT_OF_THE_MAIL = new Set([503, 530, 534, 535, 538]);

// "Service not available", "busy", "local error", "insufficient storage", "temporary authentication failure": come again more slowly.
const SLOW_DOWN = new Set([421, 450, 451, 452, 454]);

/**
 * What an SMTP failure says of the mail. A server's refusal is an answer, whatever it is for; a connection that ends without one
 * leaves nothing in doubt until the message is on its way.
 */
export function judgeSmtpFault({
  code,
  command,
  reply,
  written,
}: SmtpFault): 'rejected' | 'released' | 'ambiguous' {
  const answered = (code === 'EENVELOPE' || code === 'EMESSAGE') && reply !== undefined && reply >= 400;
  if (!answered) return written ? 'ambiguous' : 'released';
  const ofTheMail = (command === 'RCPT TO' || command === 'DATA') && !NOT_OF_THE_MAIL.has(reply);
  return reply >= 500 && ofTheMail ? 'rejected' : 'released';
}

// Said of a recipient they mean one mailbox: busy, receiving too much, full. Others need not wait for it.
const OF_ONE_MAILBOX = new Set([450, 452]);

/** Whether the server asks for patience and certainly did not take the mail. */
export function isSlowDown(fault: SmtpFault): boolean {
  if (fault.command === 'RCPT TO' && OF_ONE_MAILBOX.has(fault.reply ?? 0)) return false;
  return SLOW_DOWN.has(fault.reply ?? 0) && judgeSmtpFault(fault) === 'released';
}
