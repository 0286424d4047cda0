import { type Element, type OpenMail, tagOf, textIn } from '../mail.ts';

const SCHEMES = /^(?:https?:\/\/[^/\s]+|mailto:[^\s]+@|#[^\s]+$)/;
const EMPTY_WORDS = /^(?:(?:click|tap)(?: here)?|here|more|read more|link|this|open)$/i;

/** A link says where it leads when it is read alone (WCAG 2.2, 2.4.4), and leads to the web, a mail or a place in this mail. */
export function namesItsLinks({ elements }: OpenMail): string[] {
  const links = elements.filter(({ name, attribs }) => name === 'a' && attribs.href !== undefined);
  const areas = elements.filter(({ name }) => name === 'area');
  return [
    ...links.filter(({ attribs }) => !SCHEMES.test(attribs.href ?? '')).map(wrongWay),
    ...links.flatMap(nameless),
    ...areas.map((area) => `Link with <a>: ${tagOf(area)} needs a picture.`),
  ];
}

function wrongWay(link: Element): string {
  return `Link to an http(s), mailto or #place address only: ${tagOf(link)}.`;
}

function nameless(link: Element): string[] {
  const label = link.attribs['aria-label']?.trim();
  const name = label || textIn(link);
  // Who speaks to the device says what is seen (WCAG 2.2, 2.5.3).
  if (!name.includes(textIn(link))) return [`Let the aria-label "${name}" hold the words of ${tagOf(link)}.`];
  if (name === '') return [`Put words into the link ${tagOf(link)}.`];
  if (EMPTY_WORDS.test(name)) return [`Say where "${name}" leads: ${tagOf(link)}.`];
  // A figure is a link to its passage; a bare mark is one to a number nobody knows.
  if (/^\W*\d{1,3}\W*$/.test(name) && /^#/.test(link.attribs.href ?? ''))
    return [`Give the link "${name}" an aria-label that says what it numbers.`];
  return [];
}
