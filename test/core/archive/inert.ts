import { expect } from 'vitest';
import type { Page } from '../../../core/archive/site.ts';
import { readPage } from './read-page.ts';

const ALLOWED = new Set(
  `html head meta link title body header main footer nav section article h1 h2 h3 p a ul ol li dl dt dd div span bdi b strong s small
  br bdi time blockquote figure figcaption svg rect table caption thead tbody tr th td code details summary`.split(
    /\s+/,
  ),
);
const HIDDEN = /[\u202a-\u202e\u2066-\u2069\ufeff]|(?!\s)\p{Cc}/u;

const LINK = /^(https?:\/\/|(\.\.\/)*[\w.-]+(\/[\w.-]+)*(#[\w-]+)?$|#[\w-]+$)/;

/** Checks that a page is whole, holds no markup but ours, runs nothing, hides nothing and leads only where one may go. */
export function expectInert({ path, content }: Page): void {
  const { tags, words } = readPage(content);
  const ids = tags.flatMap(({ attributes }) => attributes.id ?? []);
  const faults = [
    ...(HIDDEN.test(content) ? ['hidden characters'] : []),
    ...(/undefined|\[object|NaN/.test(words) ? ['no words'] : []),
    ...tags.filter(({ name }) => !ALLOWED.has(name)).map(({ name }) => `<${name}>`),
    ...tags.flatMap(({ attributes }) =>
      Object.keys(attributes).filter((key) => /^(on|style$|src)/.test(key)),
    ),
    ...tags.flatMap(({ attributes: { href } }) => (href === undefined || LINK.test(href) ? [] : [href])),
    ...ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `id ${id} twice`),
    ...(tags.filter(({ name }) => name === 'h1').length === 1 ? [] : ['not one h1']),
  ];
  expect(faults, path).toEqual([]);
}
