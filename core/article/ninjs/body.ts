import { bodyPassages, unescaped } from '../body-passages.ts';
import type { Fields } from '../format.ts';
import { readNitf } from '../nitf/reading.ts';
import { partOpening } from '../opening.ts';
import type { Passage } from '../passage-draft.ts';
import { RejectedInput } from '../rejected-input.ts';
import { rootName } from '../xml/root.ts';
import { readWholeXml } from '../xml/tree.ts';
import { type Item, objectsOf, textOf } from './item-json.ts';

/** The text an item carries, and what that text says of itself. */
export interface Body {
  readonly passages: readonly Passage[];
  readonly fields: Fields;
}

const NOTHING: Body = { passages: [], fields: {} };
/** A teaser, a caption or a summary stands in only where there is no body. */
const LESSER = /teaser|summary|lead|ingress|abstract|caption|intro|short|social/i;
const MARKUP = /html/i;
const XML = /xml|nitf/i;

/**
 * Reads an item's body: of several renditions the first in HTML, then in NITF, then plain, and of a kind the one that is
 * not much shorter than the longest. An item without a body is read from its descriptions.
 * @param item its keys in lower case
 */
export async function readBody(item: Item): Promise<Body> {
  const renditions = renditionsOf(item, /^body_/, item.bodies);
  const descriptions = renditionsOf(item, /^description_/, item.descriptions).filter(
    ({ role }) => !/caption/i.test(role),
  );
  const longest = Math.max(0, ...renditions.map(({ value }) => wordCount(value)));
  const whole = renditions.filter(({ value, role }) => 2 * wordCount(value) >= longest && !LESSER.test(role));
  const order = [
    ...whole.filter(({ type }) => MARKUP.test(type) && !XML.test(type.replace(/xhtml(?:\+xml)?/i, ''))),
    ...whole.filter(({ type }) => XML.test(type)),
    ...whole,
    ...renditions,
    ...descriptions,
  ];
  for (const { value } of order) {
    const body = await readRendition(value);
    if (body.passages.length > 0) return body;
  }
  return NOTHING;
}

interface Rendition {
  readonly type: string; //  "text/html", or in version 1 the end of the property's name: "xhtml"
  readonly role: string;
  readonly value: string;
}

function renditionsOf(item: Item, names: RegExp, list: unknown): Rendition[] {
  const properties = Object.entries(item)
    .filter(([key]) => names.test(key))
    .map(([key, value]) => ({ type: key.replace(names, ''), role: '', value: textOf(value) }));
  const listed = objectsOf(list).map(({ contenttype, role, value }) => ({
    type: textOf(contenttype) || textOf(role),
    role: textOf(role),
    value: textOf(value),
  }));
  return [...properties, ...listed].filter(({ value }) => value !== '').slice(0, 100);
}

/** Reads words in HTML, plain or in NITF, whatever they were said to be. */
async function readRendition(value: string): Promise<Body> {
  const markup = unescaped(value);
  const root = rootName(markup.slice(0, 4096));
  if (root === 'nitf') {
    try {
      const { passages, fields } = readNitf(await readWholeXml(markup));
      return { passages, fields };
    } catch (error) {
      // Another rendition may be whole.
      if (error instanceof RejectedInput) return NOTHING;
      throw error;
    }
  }
  const { passages, ...fields } = partOpening(bodyPassages(value));
  return { passages, fields };
}

function wordCount(value: string): number {
  return value.replace(/<[^<>]{0,2000}>/g, ' ').length;
}
