import { getBOMEncoding, TextDecoder } from '@exodus/bytes/encoding.js';
import { zipEntries } from '../archive/zip-entries.ts';
import { RejectedInput } from '../rejected-input.ts';
import type { XmlElement } from '../xml/element.ts';
import { readWholeXml } from '../xml/tree.ts';

const LARGEST = 20 * 1024 * 1024; // bytes of XML in one part

/** Reads the XML parts of an office document by their path. */
export interface Parts {
  /** @throws RejectedInput where the part is damaged, or larger than any article's; undefined where there is none */
  xml(path: string): Promise<XmlElement | undefined>;
}

/**
 * Opens an office document, which is a ZIP archive of XML parts (ECMA-376 part 2, OpenDocument 1.3 part 2).
 * @throws RejectedInput where it is damaged
 */
export async function openParts(bytes: Uint8Array): Promise<Parts> {
  const entries = await zipEntries(bytes);
  return {
    async xml(path) {
      const entry = entries.find(({ name }) => name === path);
      if (entry === undefined) return undefined;
      if (entry.size > LARGEST)
        throw new RejectedInput('too-large', 'is a document of more than 20 MB of text and layout');
      const bytes = await entry.read();
      return readWholeXml(new TextDecoder(getBOMEncoding(bytes) ?? 'utf-8').decode(bytes));
    },
  };
}
