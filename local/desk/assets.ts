import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleStyle } from '../../core/archive/style/article.ts';
import type { Publication } from '../../core/publication/schema.ts';

/** A file that pages load. */
export interface Asset {
  readonly type: string; // media type
  readonly body: string;
  readonly tag: string; //  ETag: changes with the body
}

// In the order of the page; later ones win where two say something of the same thing.
const PARTS = [
  ...['colours', 'type', 'frame', 'states', 'controls', 'articles', 'stages', 'article', 'editions', 'mail'],
  'subscribers',
];

/** The files that pages load, by their path: the stylesheet in the publication's colours, and the script. */
export function assetsIn({ accent, dark }: Publication['colours']): ReadonlyMap<string, Asset> {
  const colours = `:root { --accent-light: ${accent}; --accent-dark: ${dark} }\n`;
  return new Map([
    [
      '/desk.css',
      assetOf(
        'text/css',
        [colours, articleStyle, ...PARTS.map((part) => read(`style/${part}.css`))].join(''),
      ),
    ],
    ['/desk.js', assetOf('text/javascript', read('desk.js'))],
  ]);
}

function assetOf(type: string, body: string): Asset {
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return { type: `${type}; charset=utf-8`, body, tag };
}

const read = (name: string) => readFileSync(join(import.meta.dirname, 'assets', name), 'utf8');
