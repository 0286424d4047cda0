/**
 * Lets those who want the same work done at one moment share it: whoever asks while it is under way shares the next run, which
 * begins when this one is over and so knows of all that was there when it was asked for.
 */
export function together(work: (key: string) => Promise<void>): (key: string) => Promise<void> {
  const running = new Map<string, Promise<void>>();
  const waiting = new Map<string, Promise<void>>();
  const run = (key: string): Promise<void> => {
    const done = work(key).finally(() => running.delete(key));
    running.set(key, done);
    return done;
  };
  return (key) => {
    const under = running.get(key);
    if (under === undefined) return run(key);
    const asked = waiting.get(key);
    if (asked !== undefined) return asked;
    const begin = () => {
      waiting.delete(key);
      return run(key);
    };
    const next = under.then(begin, begin);
    waiting.set(key, next);
    return next;
  };
}

/** Does a work once; where it failed, again when it is asked for again. */
export function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    const asked = done ?? work();
    done = asked;
    asked.catch(() => {
      done = undefined;
    });
    return asked;
  };
}
