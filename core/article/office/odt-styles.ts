import type { Passage } from '../passage-draft.ts';
import { LOWERED, RAISED } from '../raised-words.ts';
import { childrenOf, descendantsOf, type XmlElement } from '../xml/element.ts';

const MOST_STEPS = 20; // from a style to its parents

/** The common styles by their names, in which a space is written _20_ (OpenDocument 1.3 part 3, 19.502). */
const NAMES: readonly (readonly [RegExp, Passage['kind']])[] = [
  [/^(?:Title|Heading(?:_20_\d+)?)$/, 'heading'],
  [/^(?:Caption|Illustration|Figure)$/, 'caption'],
  [/^Quotations$/, 'blockquote'],
  [/^List/, 'list-item'],
];

/** What styles mean, by their names. */
export interface Styles {
  readonly kinds: ReadonlyMap<string, Passage['kind']>;
  readonly hidden: ReadonlySet<string>;
  readonly levels: ReadonlyMap<string, string>; // the marks that words begin with which are raised or lowered
}

/** Reads the styles of an OpenDocument text: its own and, through their parents, the common ones. */
export function readStyles(...parts: readonly (XmlElement | undefined)[]): Styles {
  const styles = new Map(
    parts
      .flatMap((part) => descendantsOf(part, 'style'))
      .map((style) => [style.attributes['style:name'] ?? '', style] as const),
  );
  const kindOf = (name: string, steps = 0): Passage['kind'] | undefined => {
    const kind = NAMES.find(([names]) => names.test(name))?.[1];
    const parent = styles.get(name)?.attributes['style:parent-style-name'];
    return kind ?? (parent === undefined || steps > MOST_STEPS ? undefined : kindOf(parent, steps + 1));
  };
  const isHidden = (style: XmlElement) =>
    childrenOf(style, 'text-properties').some(({ attributes }) => attributes['text:display'] === 'none');
  const levelOf = (style: XmlElement) => {
    const [properties] = childrenOf(style, 'text-properties');
    const position = properties?.attributes['style:text-position'] ?? '';
    if (/^(?:super|[1-9])/.test(position)) return RAISED;
    return /^(?:sub|-)/.test(position) ? LOWERED : undefined;
  };
  return {
    kinds: new Map(
      [...styles.keys()].flatMap((name) => (kindOf(name) ? [[name, kindOf(name)!] as const] : [])),
    ),
    hidden: new Set([...styles].filter(([, style]) => isHidden(style)).map(([name]) => name)),
    levels: new Map(
      [...styles].flatMap(([name, style]) => (levelOf(style) ? [[name, levelOf(style)!] as const] : [])),
    ),
  };
}
