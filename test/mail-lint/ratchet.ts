import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { type Client, type Gap, gapsIn } from './client-support.ts';
import type { Mail } from './mail.ts';

const FILE = `${import.meta.dirname}/ratchet.json`;

const Names = z.codec(z.string(), z.array(z.string()), {
  decode: (words) => words.split(' ').filter((word) => word !== ''),
  encode: (names) => names.join(' '),
});

/** A feature that mails use although some clients lack it, and why that does no harm. */
export const Accepted = z.object({
  feature: z.string().min(1),
  none: Names, //    clients that do not know it
  partial: Names, // clients that know it in part
  reason: z.string(),
});
export type Accepted = z.infer<typeof Accepted>;

/** The accepted gaps, by feature. */
export function readRatchet(): Accepted[] {
  return z.array(Accepted).parse(JSON.parse(readFileSync(FILE, 'utf8')));
}

/** Accepts gaps from now on, and no others. */
export function saveRatchet(accepted: Accepted[]): void {
  writeFileSync(FILE, `${JSON.stringify(z.encode(z.array(Accepted), accepted), null, 2)}\n`);
}

/** All gaps of some mails, by feature, with the reasons that are known. */
export function gapsOfMails(mails: readonly Mail[], known: readonly Accepted[]): Accepted[] {
  const gaps = mails.flatMap(({ html }) => gapsIn(html));
  const features = [...new Set(gaps.map(({ feature }) => feature))].sort();
  return features.map((feature) => {
    const clients = (support: Gap['support']) => [
      ...new Set(
        gaps
          .filter((gap) => gap.feature === feature && gap.support === support)
          .map((gap): Client => gap.client),
      ),
    ];
    const reason = known.find((entry) => entry.feature === feature)?.reason ?? '';
    return { feature, none: clients('none').sort(), partial: clients('partial').sort(), reason };
  });
}

const ACCEPT = 'npx node test/mail-lint/accept.ts';

/** What differs between the gaps of today and those accepted: a new one, and one that is gone, each with what to do. */
export function changesSince(accepted: readonly Accepted[], found: readonly Accepted[]): string[] {
  const [before, now] = [linesOf(accepted), linesOf(found)];
  return [
    ...now
      .filter((line) => !before.includes(line))
      .map((line) => `New: ${line}. Do without it, or accept it (${ACCEPT}) and say why it does no harm.`),
    ...before
      .filter((line) => !now.includes(line))
      .map((line) => `Gone: ${line}. Accept that (${ACCEPT}), so that it stays away.`),
    ...accepted
      .filter(({ reason }) => reason.trim() === '')
      .map(({ feature }) => `Say in the ratchet why it does no harm to use ${feature}.`),
  ];
}

function linesOf(entries: readonly Accepted[]): string[] {
  return entries.flatMap(({ feature, none, partial }) => [
    ...none.map((client) => `${client} does not know ${feature}`),
    ...partial.map((client) => `${client} knows ${feature} in part`),
  ]);
}
