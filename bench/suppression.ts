/** `node bench/suppression.ts`: how soon after its mail a bounce or complaint keeps the next one back, on the embedded stack. */
import { setTimeout as pause } from 'node:timers/promises';
import { subscriberId } from '../core/delivery/address.ts';
import { addressKeyOf, s3Of, subscribersOf } from '../local/clients.ts';
import type { Stack } from '../local/stack/index.ts';
import { readAccepted } from '../local/stack/mail/send-log.ts';
import { articleNumber } from '../test/pipeline/article-number.ts';
import { addSubscribers, upload } from '../test/pipeline/harness.ts';
import { withStack } from './delivery/bench-stack.ts';
import { quantile, report } from './measure.ts';

const READERS = 25; // of each kind

const seconds = await withStack({ functions: true }, measure);
const held = [
  report({ name: 'mail accepted to reader suppressed, median', value: quantile(seconds, 0.5), unit: 's' }),
  report({ name: 'the slowest of 50', value: Math.max(...seconds), unit: 's', atMost: 5 }),
];
process.exitCode = held.every(Boolean) ? 0 : 1;

/** Mails the simulator's addresses once. @returns s from each mail's acceptance to the reader's new status */
async function measure(stack: Stack, stateDir: string): Promise<number[]> {
  const addresses = ['bounce', 'complaint'].flatMap((kind) =>
    Array.from({ length: READERS }, (_, n) => `${kind}+${n}@simulator.amazonses.com`),
  );
  await addSubscribers(stack, ...addresses);
  const table = subscribersOf(stack);
  const key = addressKeyOf(stack);
  const s3 = s3Of(stack);
  await upload(s3, stack, 'ferry.txt', articleNumber(1));
  s3.destroy();
  const waiting = new Set(addresses);
  const taken: number[] = [];
  while (waiting.size > 0) {
    for (const address of waiting) {
      const subscriber = await table.find(subscriberId(address, key));
      if (subscriber?.status === 'active') continue;
      const seen = Date.now();
      const mail = readAccepted(stateDir).find(({ to }) => to.includes(address));
      taken.push((seen - Date.parse(mail?.at ?? '')) / 1000);
      waiting.delete(address);
    }
    await pause(20);
  }
  return taken;
}
