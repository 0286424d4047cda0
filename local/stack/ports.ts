import { createServer } from 'node:net';
import type { Ports } from './connection.ts';

/** How far from the wanted port a free one is looked for. */
const REACH = 200;

/**
 * Finds a free port of 127.0.0.1 for every server. A server gets the port wanted for it before another gives way to it.
 * @param wanted tried first; 0 asks for any free port
 * @param onMoved told of each port that something else has taken
 * @returns ports that were free a moment ago, all different
 */
export async function freePorts(
  wanted: Ports,
  onMoved: (name: string, from: number, to: number) => void,
): Promise<Ports> {
  const found = { ...wanted };
  const chosen = new Set<number>();
  const names = Object.keys(wanted) as (keyof Ports)[];
  const moved: (keyof Ports)[] = [];
  for (const name of names) {
    const port = wanted[name];
    if (port === 0 || chosen.has(port) || (await probe(port)) === undefined) moved.push(name);
    else chosen.add(port);
  }
  for (const name of moved) {
    const from = wanted[name];
    const ours = chosen.has(from);
    found[name] = await firstFree(from, chosen);
    if (from !== 0 && !ours) onMoved(name, from, found[name]);
    chosen.add(found[name]);
  }
  return found;
}

async function firstFree(from: number, chosen: ReadonlySet<number>): Promise<number> {
  for (let port = from; port <= from + REACH; port++) {
    const free = chosen.has(port) && port !== 0 ? undefined : await probe(port);
    if (free !== undefined && !chosen.has(free)) return free;
    if (from === 0) return firstFree(0, chosen);
  }
  throw new Error(`No port from ${from} to ${from + REACH} is free`);
}

/** @returns the port, undefined when it is taken */
export function probe(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : undefined));
    });
  });
}
