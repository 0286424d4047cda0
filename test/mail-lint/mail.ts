import { DomUtils, ElementType, parseDocument } from 'htmlparser2';
import { msoView, normalView } from '../templates/tag-balance.ts';
import { declarationsOf, rulesOf, type StyleRule } from './style.ts';

/** A mail as it is sent, or rendered to be sent. */
export interface Mail {
  readonly subject: string;
  readonly html: string;
  readonly text?: string;
  readonly forMany?: boolean; // rendered once for all recipients: it carries the markers of their links
}

/** An element of a mail's HTML. */
export type Element = ReturnType<typeof DomUtils.findAll>[number];

/** A mail taken apart, for rules to look at. */
export interface OpenMail extends Mail {
  readonly normal: string; //                 the HTML without what only Outlook reads
  readonly mso: string; //                    the HTML as Outlook for Windows reads it
  readonly elements: readonly Element[]; //   of the normal view, as they stand
  readonly styles: readonly StyleRule[]; //   of all its <style>
  readonly texts: readonly string[]; //       what a reader sees, piece by piece, white space as single spaces
}

/** Takes a mail apart; HTML with faults as far as it goes. */
export function openMail(mail: Mail): OpenMail {
  const normal = normalView(mail.html);
  const elements = elementsIn(normal);
  const body = elements.find(({ name }) => name === 'body');
  return {
    ...mail,
    normal,
    mso: msoView(mail.html),
    elements,
    styles: elements.filter(({ name }) => name === 'style').flatMap((style) => rulesOf(textIn(style))),
    texts: body ? visibleTexts(body) : [],
  };
}

/** All elements of some HTML, in the order they are opened. */
export function elementsIn(html: string): Element[] {
  return DomUtils.findAll(() => true, parseDocument(html).childNodes);
}

/** All text of an element, white space as single spaces. */
export function textIn(element: Element): string {
  return tidy(DomUtils.textContent(element));
}

/** The elements right below another. */
export function childrenOf(element: Element): Element[] {
  return element.children.filter((child): child is Element => child.type === ElementType.Tag);
}

/** Whether an element's own style takes it out of sight. */
export function isHidden({ attribs }: Element): boolean {
  return declarationsOf(attribs.style).some(
    ({ property, value }) => property === 'display' && value === 'none',
  );
}

/** An element as a finding names it: its start tag, shortened. */
export function tagOf({ name, attribs }: Element): string {
  const attributes = Object.entries(attribs).map(([attribute, value]) => ` ${attribute}="${value}"`);
  const tag = `<${name}${attributes.join('')}>`;
  return tag.length > 80 ? `${tag.slice(0, 79)}…` : tag;
}

/** Text with its runs of white space, those that do not break included, as one space. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function visibleTexts(element: Element): string[] {
  if (isHidden(element)) return [];
  return element.children.flatMap((child) => {
    if (child.type === ElementType.Tag) return visibleTexts(child);
    return child.type === ElementType.Text && tidy(child.data) !== '' ? [tidy(child.data)] : [];
  });
}
