import type { Format } from './format.ts';
import { RejectedInput } from './rejected-input.ts';
import { rootName } from './xml/root.ts';
import { xmlText } from './xml/xml-text.ts';

const ROOTS = 'newsItem newsMessage packageItem planningItem conceptItem knowledgeItem catalogItem'.split(
  ' ',
);

/** NewsML-G2 of the IPTC: a news item, or a message of many. */
export const newsmlG2: Format = {
  name: 'newsml-g2',
  recognises: ({ head }) => ROOTS.includes(rootName(head) ?? ''),
  parse: async (upload) => {
    const [{ readWholeXml }, { readItems }] = await Promise.all([
      import('./xml/tree.ts'),
      import('./newsml-g2/items.ts'),
    ]);
    const found = readItems(readWholeXml(await xmlText(upload)));
    if (found.length === 0) throw new RejectedInput('not-an-article', 'is a message that carries no items');
    return found;
  },
};
