/** How many items two sets share. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count += 1;
  return count;
}

/** The share of items two sets have in common, from 0 to 1 (Dice's coefficient); 1 where both are empty. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const items = a.size + b.size;
  return items === 0 ? 1 : (2 * shared(a, b)) / items;
}
