/** An element of an XML file. Names are local: what stands before their colon is `prefix`. */
export interface XmlElement {
  readonly name: string;
  readonly prefix: string; //                                as written; "" where there is none
  readonly attributes: Readonly<Record<string, string>>; // by their whole names: "xml:lang"
  readonly children: readonly XmlNode[]; //                  elements and words in the file's order
  readonly complete: boolean; //                             false where the file breaks off inside it
}

/** What an element holds: an element, or words with every reference resolved. */
export type XmlNode = XmlElement | string;

/** The elements right inside another, only those of a name where one is given. */
export function childrenOf(parent: XmlElement | undefined, name?: string): XmlElement[] {
  const elements = parent?.children.filter((node) => typeof node !== 'string') ?? [];
  return name === undefined ? elements : elements.filter((element) => element.name === name);
}

/** The first element on a way down, such as "docdata", "doc-id". */
export function childAt(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let found = parent;
  for (const name of path) found = childrenOf(found, name)[0];
  return found;
}

/** All elements of a name inside another, however deep, in the file's order. */
export function descendantsOf(parent: XmlElement | undefined, name: string): XmlElement[] {
  return childrenOf(parent).flatMap((element) => [
    ...(element.name === name ? [element] : []),
    ...descendantsOf(element, name),
  ]);
}

/** Elements that part the words around them, as in HTML and NITF. */
const PARTING = new Set('br p div li tr td th hl1 hl2 block'.split(' '));

/** The words in an element and in all it holds, white space closed up. */
export function wordsIn(element: XmlElement | undefined): string {
  return element === undefined ? '' : rawWordsIn(element).replace(/\s+/g, ' ').trim();
}

/** The words in an element and in all it holds, as they stand; a line break or a block is a space. */
export function rawWordsIn(element: XmlElement): string {
  const words = element.children.map((node) => {
    if (typeof node === 'string') return node;
    return PARTING.has(node.name) ? ` ${rawWordsIn(node)} ` : rawWordsIn(node);
  });
  return words.join('');
}
