/** Virtual time, and everything that is still to happen in it. No real timer runs. */
export interface Scheduler {
  /** ms since 1970 */
  now(): number;
  /** Has something happen `delay` ms from now; of what falls on one moment, what was asked for first. */
  after(delay: number, happens: () => void): void;
  /**
   * Lets things happen, one at a time and each until nobody can go on without the next, until nothing is left.
   * @returns false when `most` of them happened and something is still left
   */
  run(most: number): Promise<boolean>;
}

interface Happening {
  readonly at: number;
  readonly order: number;
  readonly happens: () => void;
}

/** @param start ms since 1970 */
export function scheduler(start: number): Scheduler {
  const heap: Happening[] = [];
  let now = start;
  let order = 0;
  return {
    now: () => now,
    after(delay, happens) {
      heap.push({ at: now + Math.max(0, delay), order: order++, happens });
      rise(heap);
    },
    async run(most) {
      for (let count = 0; count < most; count++) {
        const first = take(heap);
        if (!first) return true;
        now = first.at;
        first.happens();
        await quiet();
      }
      return heap.length === 0;
    },
  };
}

/** Resolves when every promise that could go on has gone on: they all run before the next turn of the event loop. */
const quiet = () => new Promise((resolve) => setImmediate(resolve));

const before = (one: Happening, other: Happening) =>
  one.at < other.at || (one.at === other.at && one.order < other.order);

// A binary heap: a history has thousands of happenings, and those of a late hour are asked for early.
function rise(heap: Happening[]): void {
  let place = heap.length - 1;
  while (place > 0) {
    const parent = (place - 1) >> 1;
    if (!before(heap[place]!, heap[parent]!)) return;
    [heap[place], heap[parent]] = [heap[parent]!, heap[place]!];
    place = parent;
  }
}

function take(heap: Happening[]): Happening | undefined {
  const first = heap[0];
  const last = heap.pop();
  if (!first || !last || heap.length === 0) return first;
  heap[0] = last;
  for (let place = 0; ; ) {
    const left = 2 * place + 1;
    if (left >= heap.length) return first;
    const child = left + 1 < heap.length && before(heap[left + 1]!, heap[left]!) ? left + 1 : left;
    if (!before(heap[child]!, heap[place]!)) return first;
    [heap[place], heap[child]] = [heap[child]!, heap[place]!];
    place = child;
  }
}
