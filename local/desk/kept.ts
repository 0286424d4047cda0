import { randomBytes } from 'node:crypto';

/** Things that wait in memory to be asked for, under names nobody can guess. */
export interface Kept<T> {
  /** @returns the name to find it by */
  keep(thing: T): string;
  find(name: string): T | undefined;
}

/** @param most that are kept: the oldest gives way */
export function keptInMemory<T>(most: number): Kept<T> {
  const kept = new Map<string, T>();
  return {
    keep(thing) {
      const name = randomBytes(12).toString('base64url');
      kept.set(name, thing);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      return name;
    },
    find: (name) => kept.get(name),
  };
}
