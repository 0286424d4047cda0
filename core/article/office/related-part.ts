import { childrenOf } from '../xml/element.ts';
import type { Parts } from './parts.ts';

/**
 * The path of the part that another names, by the end of the relation's type (ECMA-376 part 2, 9.3).
 * @param from the path of the part that names it; "" for the document as a whole
 * @returns undefined where there is none
 */
export async function relatedPart(parts: Parts, from: string, type: string): Promise<string | undefined> {
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  const relations = await parts.xml(`${folder}_rels/${from.slice(folder.length)}.rels`);
  const named = childrenOf(relations, 'Relationship').find(({ attributes }) =>
    attributes.Type?.endsWith(`/${type}`),
  );
  const target = named?.attributes.Target;
  return target?.startsWith('/') ? target.slice(1) : target && folder + target;
}
