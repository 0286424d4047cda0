import type { Passage } from '../passage-draft.ts';
import { childAt, childrenOf, type XmlElement } from '../xml/element.ts';

const MOST_STEPS = 20; // from a style to what it is based on

/** What the paragraphs of each style are, by the style's id. */
export type StyleKinds = ReadonlyMap<string, Passage['kind']>;

/** Styles by their names, which every language of Word keeps in English (ECMA-376 part 1, 17.7.4.9). */
const NAMES: readonly (readonly [RegExp, Passage['kind']])[] = [
  [/^(?:heading \d|title)$/i, 'heading'],
  [/^list\b/i, 'list-item'],
  [/^caption$/i, 'caption'],
  [/^(?:intense )?quote$/i, 'blockquote'],
];

/** Reads what the paragraph styles of a document mean, each through the styles it is based on. */
export function readStyles(styles: XmlElement | undefined): StyleKinds {
  const byId = new Map(
    childrenOf(styles, 'style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
  );
  const kindOf = (style: XmlElement | undefined, steps = 0): Passage['kind'] | undefined => {
    if (style === undefined || steps > MOST_STEPS) return undefined;
    const name = childAt(style, 'name')?.attributes['w:val'] ?? '';
    const outline = Number(childAt(style, 'pPr', 'outlineLvl')?.attributes['w:val'] ?? '9');
    const kind = NAMES.find(([names]) => names.test(name))?.[1] ?? (outline < 9 ? 'heading' : undefined);
    return kind ?? kindOf(byId.get(childAt(style, 'basedOn')?.attributes['w:val'] ?? ''), steps + 1);
  };
  return new Map([...byId].flatMap(([id, style]) => (kindOf(style) ? [[id, kindOf(style)!] as const] : [])));
}
