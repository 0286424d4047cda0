import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { SendEmail } from './refusals.ts';

/** A mail SES accepted. One JSON object a line, appended before the sender got its answer. */
export const AcceptedMail = z.object({
  messageId: z.string(),
  mailId: z.string(), //                          the inbox's: the mail is `<mailId>.eml`
  to: z.array(z.string()), //                     all recipients
  edition: z.string().optional(), //              the edition header, when the mail has one
  at: z.string(), //                              ISO 8601
});
export type AcceptedMail = z.infer<typeof AcceptedMail>;

const EDITION_HEADER = 'x-news-digest-edition';
const fileIn = (stateDir: string): string => join(stateDir, 'accepted.jsonl');

/** Appends one accepted mail. */
export function logAccepted(
  stateDir: string,
  mail: SendEmail,
  ids: Pick<AcceptedMail, 'messageId' | 'mailId'>,
  now: Date,
): void {
  const { ToAddresses, CcAddresses, BccAddresses } = mail.Destination;
  const edition = mail.Content.Simple?.Headers.find(
    ({ Name }) => Name.toLowerCase() === EDITION_HEADER,
  )?.Value;
  const entry: AcceptedMail = {
    ...ids,
    to: [...ToAddresses, ...CcAddresses, ...BccAddresses],
    at: now.toISOString(),
  };
  appendFileSync(
    fileIn(stateDir),
    `${JSON.stringify(edition === undefined ? entry : { ...entry, edition })}\n`,
  );
}

/** @returns every mail SES accepted since the state folder was made, oldest first */
export function readAccepted(stateDir: string): AcceptedMail[] {
  if (!existsSync(fileIn(stateDir))) return [];
  const lines = readFileSync(fileIn(stateDir), 'utf8').split('\n');
  // A killed process may leave half a line at the end; its mail was then not yet answered as accepted.
  return lines.slice(0, -1).map((line) => AcceptedMail.parse(JSON.parse(line)));
}
