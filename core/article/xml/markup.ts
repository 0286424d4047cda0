import type { XmlElement, XmlNode } from './element.ts';

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** What an element is in HTML: an element of another name, or words instead of it and all it holds. */
export type InHtml = { readonly tag: string } | { readonly words: string };

/**
 * Writes nodes as HTML, for the reader of fragments.
 * @param inHtml what becomes of an element; without it each keeps its local name and its attributes
 */
export function markupOf(nodes: readonly XmlNode[], inHtml?: (element: XmlElement) => InHtml): string {
  const written: string[] = [];
  const write = (node: XmlNode) => {
    if (typeof node === 'string') return written.push(escaped(node));
    const html = inHtml?.(node) ?? { tag: node.name };
    if ('words' in html) return written.push(escaped(html.words));
    written.push('<', html.tag, inHtml === undefined ? attributesOf(node) : '', '>');
    if (VOID.has(html.tag)) return;
    for (const child of node.children) write(child);
    written.push('</', html.tag, '>');
  };
  for (const node of nodes) write(node);
  return written.join('');
}

function attributesOf({ attributes }: XmlElement): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}

function escaped(words: string): string {
  return words.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
