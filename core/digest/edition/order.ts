import { byText } from '../../text-order.ts';

/** Sorts by several keys, each a text: the first that differs decides. */
export function sortedBy<Item>(items: Iterable<Item>, ...keys: readonly ((item: Item) => string)[]): Item[] {
  return [...items].sort((a, b) => {
    for (const key of keys) {
      const order = byText(key(a), key(b));
      if (order !== 0) return order;
    }
    return 0;
  });
}
