import { type Document, isMap, isNode, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import type { Problem } from './problems.ts';

/**
 * Finds where in the text something wrong stands: its value; its key, where that is what is wrong or the value is empty;
 * and of what is not there, the map or list it is missing from.
 * @returns finds UTF-16 offsets
 */
export function offsetFinder(document: Document.Parsed) {
  const found = new Map<YAMLMap, Map<string, Pair>>(); // so that a map of many faults is not searched for each
  const pairOf = (map: YAMLMap, step: PropertyKey): Pair | undefined => {
    const pairs = found.get(map) ?? pairsByKey(map);
    found.set(map, pairs);
    return pairs.get(String(step));
  };
  return ({ path, atKey }: Pick<Problem, 'path' | 'atKey'>): number => {
    let node: unknown = document.contents;
    let at = startOf(node) ?? 0;
    for (const [depth, step] of path.entries()) {
      if (isMap(node)) {
        const pair = pairOf(node, step);
        if (pair === undefined) return at;
        const [key, value] = [startOf(pair.key), startOf(pair.value)];
        const last = atKey === true && depth === path.length - 1;
        at = (last ? key : (value ?? key)) ?? at;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(step)];
        at = startOf(node) ?? at;
      } else return at;
    }
    return at;
  };
}

/** Of a key that stands twice the last one, which is the one that is read. */
function pairsByKey({ items }: YAMLMap): Map<string, Pair> {
  return new Map(items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : [])));
}

/** Undefined also of a value that is left empty. */
function startOf(node: unknown): number | undefined {
  const empty = isScalar(node) && node.source === '' && node.value === null;
  return isNode(node) && !empty ? node.range?.[0] : undefined;
}
