import { letterTemplate } from '../../../templates/letter.generated.js';
import { wrap } from '../../digest/wrap.ts';
import type { Publisher } from '../../publication/schema.ts';
import type { LinkKeys } from '../links/keys.ts';
import { pageLink } from '../links/page-links.ts';
import { DATA_LINK_SECONDS, signToken } from '../links/token.ts';
import { CONFIRMABLE_MS } from '../subscriber/state-machine.ts';
import type { LetterKind } from './letter-for.ts';
import { type LetterLinks, letterView } from './letter-view.ts';
import type { LetterView } from './view.ts';

const WIDTH = 78; // RFC 5322 § 2.1.1: lines should be no longer

/** What letters are made with. */
export interface Stationery {
  readonly publication: Publisher;
  readonly pages: string; // URL that all pages are below; ends in "/"
  readonly keys: LinkKeys;
}

/** A letter's words. */
export interface ComposedLetter {
  readonly subject: string;
  readonly html: string;
  readonly text: string; // lines end in \n
}

/**
 * Writes a letter to one subscriber, with links that only its reader has.
 * @param asked id and moment of the request: what a confirmation confirms, and how long
 * @param now ms since 1970
 */
export function composeLetter(
  kind: LetterKind,
  subscriberId: string,
  asked: { readonly id: string; readonly at: string },
  { publication, pages, keys }: Stationery,
  now: number,
): ComposedLetter {
  const confirmBy = Math.floor((Date.parse(asked.at) + CONFIRMABLE_MS) / 1000);
  const dataBy = Math.floor(now / 1000) + DATA_LINK_SECONDS;
  const confirm = signToken('confirm', { subscriberId, detail: asked.id, expires: confirmBy }, keys);
  const links: LetterLinks = {
    confirm: pageLink(pages, 'confirm', confirm),
    preferences: pageLink(pages, 'preferences', signToken('preferences', { subscriberId }, keys)),
    data: pageLink(pages, 'data', signToken('data', { subscriberId, expires: dataBy }, keys)),
  };
  const view = letterView(kind, links, publication);
  return { subject: view.subject, html: letterTemplate(view), text: textOf(view) };
}

/** The letter as plain text: links stand whole, on lines of their own. */
function textOf(view: LetterView): string {
  const { publication, heading, paragraphs, button, more, after, why, address } = view;
  const blocks = [
    publication,
    heading,
    ...paragraphs,
    `${button.label}:\n${button.href}`,
    ...(more ? [`${more.sentence}\n${more.href}`] : []),
    ...after,
    '-'.repeat(WIDTH),
    why,
    address,
  ];
  const lines = (block: string) => block.split('\n').map((line) => wrap(line, WIDTH));
  return `${blocks.map((block) => lines(block).join('\n')).join('\n\n')}\n`;
}
