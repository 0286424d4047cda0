import { Readability } from '@mozilla/readability';
import { parseDocument } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { BLOCKS, UNREAD } from '../../core/article/html/elements.ts';
import { fragmentPassages } from '../../core/article/html/fragment.ts';
import { isUnshown } from '../../core/article/html/hidden.ts';

type Dom = ConstructorParameters<typeof Readability>[0];
type Node = ReturnType<typeof parseDocument>['children'][number];

/** The main text as @mozilla/readability finds it with linkedom, its blocks kept apart: what we are measured against. */
export function readabilityText(markup: string): string {
  const { document } = parseHTML(markup);
  const content = new Readability(document as unknown as Dom).parse()?.content ?? '';
  return fragmentPassages(content)
    .map(({ words }) => words)
    .join('\n\n');
}

/** Every word on a page in its order, with those of its title and its metadata, read as a tree; only unshown words in a line are left out. */
export function wordsOnPage(markup: string): string {
  const parts: string[] = [];
  const walk = (node: Node) => {
    if (node.type === 'text') parts.push(node.data);
    if (!('children' in node)) return;
    const name = 'name' in node ? node.name : '';
    if (name === 'meta' && 'attribs' in node) parts.push(` ${node.attribs.content ?? ''} `);
    if (UNREAD.has(name) && name !== 'title') return;
    if (!BLOCKS.has(name) && 'attribs' in node && isUnshown(node.attribs)) return;
    if (isNoteMark(node)) return;
    const apart = BLOCKS.has(name) || name === 'br' || name === 'title' ? ' ' : '';
    parts.push(apart);
    node.children.forEach(walk);
    parts.push(apart);
  };
  parseDocument(markup).children.forEach(walk);
  return parts.join('');
}

/** A raised link into the page itself: the mark of a note, which is no word of the article. */
function isNoteMark(node: Node): boolean {
  if (!('name' in node) || !/^(?:a|sup)$/.test(node.name)) return false;
  const [link, raised] = node.name === 'a' ? [node, within(node, 'sup')] : [within(node, 'a'), node];
  return (
    raised !== undefined && link !== undefined && 'attribs' in link && (link.attribs.href ?? '').includes('#')
  );
}

const within = (node: Node, name: string): Node | undefined =>
  'children' in node ? node.children.find((child) => 'name' in child && child.name === name) : undefined;
