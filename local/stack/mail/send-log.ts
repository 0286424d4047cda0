import { appendFileSync, existsSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** A mail SES accepted. One JSON object a line, appended before the sender got its answer. */
export const AcceptedMail = z.object({
  messageId: z.string(),
  mailId: z.string(), //                          the inbox's: the mail is `<mailId>.eml`
  to: z.array(z.string()), //                     all recipients
  subject: z.string().default(''), //             decoded
  tags: z.record(z.string(), z.string()).default({}), // the message's tags by name
  edition: z.string().optional(), //              the edition header, when the mail has one
  at: z.string(), //                              ISO 8601
});
export type AcceptedMail = z.infer<typeof AcceptedMail>;

const fileIn = (stateDir: string): string => join(stateDir, 'accepted.jsonl');

/** Takes away the half line a killed process may have left, so that the next mail gets a line of its own. */
export function mendLog(stateDir: string): void {
  const file = fileIn(stateDir);
  if (existsSync(file)) truncateSync(file, readFileSync(file).lastIndexOf('\n') + 1);
}

/** Appends one accepted mail. */
export function logAccepted(stateDir: string, mail: AcceptedMail): void {
  appendFileSync(fileIn(stateDir), `${JSON.stringify(mail)}\n`);
}

/** @returns every mail SES accepted since the state folder was made, oldest first */
export function readAccepted(stateDir: string): AcceptedMail[] {
  if (!existsSync(fileIn(stateDir))) return [];
  const lines = readFileSync(fileIn(stateDir), 'utf8').split('\n');
  // A killed process may leave half a line at the end; its mail was then not yet answered as accepted.
  return lines.slice(0, -1).map((line) => AcceptedMail.parse(JSON.parse(line)));
}
