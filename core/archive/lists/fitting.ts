import type { Markup } from '../../html.ts';

/** The first of some parts that fit into so many UTF-8 bytes together. */
export function fittingIn(parts: readonly Markup[], room: number): Markup[] {
  let size = 0;
  const over = parts.findIndex((part) => {
    size += Buffer.byteLength(String(part));
    return size > room;
  });
  return over < 0 ? [...parts] : parts.slice(0, over);
}
