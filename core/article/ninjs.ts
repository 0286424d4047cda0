import type { Format } from './format.ts';
import { type Item, isObject } from './ninjs/item-json.ts';
import { RejectedInput } from './rejected-input.ts';

const MOST_ITEMS = 1001; // one more than is kept, so that its sender hears of it

/** Properties that only ninjs items have beside their URI, as versions 1 and 2 spell them and as 3 does. */
const OWN_PROPERTIES =
  'versioncreated versionCreated firstcreated firstCreated pubstatus pubStatus representationtype representationType copyrightholder copyrightHolder bodies headlines body_text body_xhtml'.split(
    ' ',
  );

/** ninjs 1.x, 2.x and 3.x of the IPTC: one news item, or a list of them. */
export const ninjs: Format = {
  name: 'ninjs',
  recognises: (upload) => itemsIn(upload.json()).length > 0,
  parse: async (upload) => {
    const { readItem } = await import('./ninjs/item.ts');
    const items = itemsIn(upload.json());
    const [only] = items;
    if (only === undefined) throw new RejectedInput('not-an-article');
    if (items.length === 1) return [await readItem(only)];
    const found = [];
    for (const [index, item] of items.entries()) {
      const part = (typeof item.uri === 'string' && item.uri.trim()) || `item ${index + 1}`;
      try {
        found.push({ ...(await readItem(item)), part });
      } catch (error) {
        if (!(error instanceof RejectedInput)) throw error;
        found.push({ part, rejected: error });
      }
    }
    return found;
  },
};

/** The news items of a file: itself, those of a list, or those of an API's answer ("items"). */
function itemsIn(json: unknown): Item[] {
  const whole = isObject(json) ? [json] : listOf(json);
  const items = whole.filter(isNinjs);
  if (items.length > 0 || !isObject(json)) return items;
  return [json.items, json._items].flatMap(listOf).filter(isNinjs);
}

function listOf(json: unknown): Item[] {
  return Array.isArray(json) ? json.slice(0, MOST_ITEMS).filter(isObject) : [];
}

function isNinjs(item: Item): boolean {
  if (isObject(item.standard) && item.standard.name === 'ninjs') return true;
  return typeof item.uri === 'string' && OWN_PROPERTIES.some((key) => Object.hasOwn(item, key));
}
