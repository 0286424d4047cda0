import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { STATE_DIR } from '../../local/state-dir.ts';

/** What `bench/delivery.ts` measured against the embedded stack. */
export const Figures = z.object({
  at: z.iso.datetime(),
  planned: z.array(
    z.object({
      subscribers: z.int(),
      frozen: z.number(), //    subscribers a second that an audience was frozen at
      asked: z.number(), //     send requests a second
      megabytes: z.number(), // the most memory the planner's process had
    }),
  ),
  subscribers: z.int(), //                       of the edition that was sent, which the rest is about
  requests: z.record(z.string(), z.number()), // that it took, upload and planning included: "DynamoDB.PutItem" and so on
  firstMail: z.number(), //                      seconds from the upload to the first mail
  sent: z.number(), //                           mails a second from the first to the last
  finishing: z.number(), //                      seconds from the last mail until the edition was finished
  mailBytes: z.number(),
  rowBytes: z.object({ subscriber: z.number(), send: z.number() }), // as JSON; DynamoDB counts a little less
});
export type Figures = z.infer<typeof Figures>;

const FILE = join(STATE_DIR, 'bench-delivery.json');

/** Keeps the figures for `bench/projection.ts`. */
export function saveFigures(figures: Figures): void {
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, `${JSON.stringify(figures, null, 2)}\n`);
}

/** @returns undefined when nothing was measured yet */
export function readFigures(): Figures | undefined {
  try {
    return Figures.parse(JSON.parse(readFileSync(FILE, 'utf8')));
  } catch {
    return undefined;
  }
}
