import { MARKERS } from '../../../core/digest/links.ts';
import type { OpenMail } from '../mail.ts';

/** A mail for many carries the marker of each of a recipient's links once a body; one recipient's carries none. */
export function marksRecipientLinks({ forMany = false, elements, text }: OpenMail): string[] {
  const links = elements.flatMap(({ name, attribs }) => (name === 'a' && attribs.href ? attribs.href : []));
  const bodies = { HTML: links, ...(text !== undefined && { text: text.split(/\s+/) }) };
  return Object.entries(bodies).flatMap(([body, words]) =>
    Object.values(MARKERS).flatMap((marker) => {
      const count = words.filter((word) => word === marker).length;
      if (count === (forMany ? 1 : 0)) return [];
      return forMany
        ? [`Link to ${marker} once in the ${body}, not ${count} times.`]
        : [`Put the recipient's link where the ${body} says ${marker}.`];
    }),
  );
}
