import { isDeepStrictEqual } from 'node:util';

const TURNS = 10;

/**
 * Writes what follows from what is known, then looks again, and where more is known by then writes once more. So several may do
 * this at once without a lock: whoever writes last has read after all that anybody knew was there.
 * @param onceWritten is done beside the second look
 * @throws when what is known keeps changing: the caller's message must come again
 */
export async function untilSettled<Known>(
  read: () => Promise<Known>,
  write: (known: Known) => Promise<void>,
  onceWritten: () => Promise<void> = async () => {},
): Promise<Known> {
  let known = await read();
  for (let turn = 0; turn < TURNS; turn += 1) {
    await write(known);
    const [now] = await Promise.all([read(), turn === 0 && onceWritten()]);
    if (isDeepStrictEqual(now, known)) return known;
    known = now;
  }
  throw new Error(`What pages are made of changed ${TURNS} times while they were written`);
}
