/**
 * Lets ports die at their nth call from now on, before or after it is done.
 * @param names of the ports among the deps
 * @returns how many calls there were
 */
export function dying<Deps extends object>(
  deps: Deps,
  names: readonly (keyof Deps)[],
  nth: number,
  moment: 'before' | 'after',
): () => number {
  let calls = 0;
  const die = () => Promise.reject(new Error('died'));
  const around = <Port>(port: Port): Port =>
    Object.fromEntries(
      Object.entries(port as object).map(([name, call]) => [
        name,
        typeof call !== 'function'
          ? call
          : async (...args: unknown[]) => {
              calls += 1;
              if (calls < nth) return call(...args);
              if (calls === nth && moment === 'after') await call(...args);
              return die();
            },
      ]),
    ) as Port;
  for (const name of names) deps[name] = around(deps[name]);
  return () => calls;
}
