import type { Fields } from '../format.ts';
import type { Passage } from '../passage-draft.ts';
import type { XmlElement } from '../xml/element.ts';
import { nitfPassages } from './body.ts';
import { managementStatus, nitfFields } from './fields.ts';

/** What an NITF file holds, as a file or inside a NewsML-G2 item. */
export interface NitfReading {
  readonly fields: Fields;
  readonly passages: readonly Passage[]; // empty where there is no text
  readonly withdrawn: boolean; //           canceled, or withheld until further notice
  readonly heldBack: boolean; //            embargoed, and the file does not say until when
}

/** Reads the root element of NITF. */
export function readNitf(nitf: XmlElement): NitfReading {
  const status = managementStatus(nitf);
  const fields = nitfFields(nitf);
  return {
    fields,
    passages: nitfPassages(nitf),
    withdrawn: ['canceled', 'cancelled', 'withheld'].includes(status),
    heldBack: status === 'embargoed' && fields.embargo === undefined,
  };
}
