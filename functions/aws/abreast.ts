/**
 * Works on all items, so many at once and begun in their order.
 * @throws what the first failing work throws; what others have begun goes on
 */
export async function abreast<Item>(
  items: readonly Item[],
  most: number,
  work: (item: Item, index: number) => Promise<void>,
): Promise<void> {
  const rest = items.entries();
  const worker = async () => {
    for (const [index, item] of rest) await work(item, index);
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
}
