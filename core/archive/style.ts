import { createHash } from 'node:crypto';
import type { Site } from './site.ts';
import { articleStyle } from './style/article.ts';
import { baseStyle } from './style/base.ts';
import { editionStyle } from './style/edition.ts';
import { frameStyle } from './style/frame.ts';

const SHEETS = new Map<string, string>(); // every page names its stylesheet by its content

/**
 * The one stylesheet of the archive, 12 KB at most, in parts: `base` (colours, type, plain elements: lists, tables, quotations,
 * `.fine`, `.notice`), `frame` (masthead, crumbs, footer), `article` and `edition` (stat cards, bars).
 * A bar's length is an attribute of SVG, for a page's policy allows no inline style:
 * `<svg class="bar" aria-hidden="true"><rect width="37%" height="100%"/></svg>`, and the number always stands as text beside it.
 */
export function styleOf(colours: Site['publication']['colours']): string {
  const name = `${colours.accent} ${colours.dark}`;
  const known = SHEETS.get(name);
  if (known !== undefined) return known;
  const source = [baseStyle(colours), frameStyle, articleStyle, editionStyle].join('');
  const sheet = source.replace(/\s*([{};])\s*/g, '$1').replace(/([:,]) /g, '$1');
  SHEETS.set(name, sheet);
  return sheet;
}

/** Where the stylesheet lies. It is named by its content, so that browsers may keep it for ever. */
export function stylePath({ publication }: Site): string {
  const hash = createHash('sha256').update(styleOf(publication.colours)).digest('hex');
  return `style-${hash.slice(0, 8)}.css`;
}
