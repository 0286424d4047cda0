import type { Format, Found } from './format.ts';
import { passageDraft } from './passage-draft.ts';
import { RejectedInput } from './rejected-input.ts';
import { rootName } from './xml/root.ts';
import { xmlText } from './xml/xml-text.ts';

/** NITF 3.x, the News Industry Text Format of the IPTC. */
export const nitf: Format = {
  name: 'nitf',
  recognises: ({ head }) => rootName(head) === 'nitf',
  parse: async (upload) => {
    const [{ readWholeXml }, { readNitf }] = await Promise.all([
      import('./xml/tree.ts'),
      import('./nitf/reading.ts'),
    ]);
    return [found(readNitf(readWholeXml(await xmlText(upload))))];
  },
};

function found({ fields, passages, withdrawn, heldBack }: import('./nitf/reading.ts').NitfReading): Found {
  if (withdrawn) return { withdrawn: { guid: fields.guid } };
  if (heldBack) throw new RejectedInput('not-an-article', 'is under an embargo and does not say until when');
  if (passages.length === 0) throw new RejectedInput('no-text');
  return { draft: passageDraft(passages, fields) };
}
