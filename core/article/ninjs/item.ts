import type { Found } from '../format.ts';
import { passageDraft } from '../passage-draft.ts';
import { RejectedInput } from '../rejected-input.ts';
import { readBody } from './body.ts';
import { itemFields, versionOf } from './fields.ts';
import { type Item, isObject, lowerCased, textOf } from './item-json.ts';

const TEXT_TYPES = ['text', 'composite', ''];
const WITHDRAWN = ['canceled', 'cancelled', 'withheld'];

/**
 * Reads a ninjs item of any version.
 * @throws RejectedInput where it is something else than an article: a picture, an event, a plan, a package
 */
export async function readItem(json: Item): Promise<Found> {
  const item = lowerCased(json);
  const fields = itemFields(item);
  if (WITHDRAWN.includes(textOf(item.pubstatus).toLowerCase()))
    return { withdrawn: { guid: fields.guid, ...versionOf(item) } };
  const type = textOf(item.type).toLowerCase();
  if (!TEXT_TYPES.includes(type))
    throw new RejectedInput('not-an-article', `is a ninjs item of type “${type.slice(0, 20)}”`);
  if (fields.embargo === undefined && [item.embargoeduntil, item.embargoed].some(isSaid))
    throw new RejectedInput('not-an-article', 'is under an embargo and does not say until when');
  const body = await readBody(item);
  if (body.passages.length === 0) {
    if (type === 'composite' || isObject(item.associations) || Array.isArray(item.associations))
      throw new RejectedInput('not-an-article', 'is a ninjs package, which lists items that lie elsewhere');
    throw new RejectedInput('no-text');
  }
  return { draft: passageDraft(body.passages, { ...body.fields, ...fields }) };
}

/** Whether a property says anything, whatever its kind: `true` is an embargo without an end. */
function isSaid(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return value !== undefined && value !== null && value !== false;
}
