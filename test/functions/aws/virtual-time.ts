/** A clock that goes as fast as there is nothing to do: sleepers wake in order, at their very moments. */
export function virtualTime(start: number) {
  let now = start;
  const sleepers: { at: number; wake: () => void }[] = [];
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return {
    clock: () => now,
    sleep: (ms: number) =>
      new Promise<void>((wake) => {
        sleepers.push({ at: now + ms, wake });
      }),
    /** Lets time pass until nobody sleeps any more. */
    async pass(): Promise<void> {
      for (await settled(); sleepers.length > 0; await settled()) {
        sleepers.sort((one, other) => one.at - other.at);
        const { at, wake } = sleepers.shift()!;
        now = Math.max(now, at);
        wake();
      }
    },
  };
}
