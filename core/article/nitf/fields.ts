import { creditedNames } from '../credited-names.ts';
import type { Fields } from '../format.ts';
import { parseMachineDate } from '../machine-date.ts';
import { readMetadata } from '../metadata.ts';
import { childAt, childrenOf, descendantsOf, wordsIn, type XmlElement } from '../xml/element.ts';
import { readEmbargo } from '../xml/embargo.ts';
import { guidOf } from '../xml/guid.ts';
import { hedlines, wordsApart } from './body.ts';

/** What an NITF file says of its article in its head and above its content. */
export function nitfFields(nitf: XmlElement): Fields {
  const head = childAt(nitf, 'head');
  const docdata = childAt(head, 'docdata');
  const pubdata = childAt(head, 'pubdata')?.attributes ?? {};
  const bodyHead = childAt(nitf, 'body', 'body.head');
  const issued = dateIn(childAt(docdata, 'date.issue')?.attributes.norm);
  const fields = readMetadata({
    title: [...hedlines(bodyHead), wordsIn(childAt(head, 'title'))][0],
    date:
      issued ??
      dateIn(pubdata['date.publication']) ??
      dateIn(childAt(docdata, 'date.release')?.attributes.norm) ??
      dateIn(childAt(bodyHead, 'dateline', 'story.date')?.attributes.norm),
    publisher:
      [pubdata.name, wordsIn(childAt(bodyHead, 'distributor'))].find((name) => name?.trim()) ??
      childAt(docdata, 'doc.copyright')?.attributes.holder,
    url: pubdata['ex-ref'],
    lang: nitf.attributes.baselang ?? nitf.attributes['xml:lang'],
  });
  const byline = [...new Set(childrenOf(bodyHead, 'byline').flatMap(namesIn))];
  const guid = docId(childAt(docdata, 'doc-id')?.attributes, fields.publisher);
  const embargo = embargoOf(docdata, issued);
  return {
    ...fields,
    ...(byline.length > 0 && { byline }),
    ...(guid && { guid }),
    ...(embargo && { embargo }),
  };
}

/** What a newsroom decided of an article: "usable", "embargoed", "withheld" or "canceled". */
export function managementStatus(nitf: XmlElement): string {
  return childAt(nitf, 'head', 'docdata')?.attributes['management-status']?.trim().toLowerCase() ?? 'usable';
}

function dateIn(printed = ''): string | undefined {
  return parseMachineDate(printed);
}

function namesIn(byline: XmlElement): string[] {
  const people = descendantsOf(byline, 'person').map(wordsApart);
  if (people.length > 0) return people.flatMap(creditedNames);
  const credit = byline.children.filter((node) => typeof node === 'string' || node.name !== 'byttl');
  return creditedNames(wordsApart({ ...byline, children: credit }));
}

/** An id that is unique only at its registrar, or its publisher, is prefixed by it; one of neither names nothing. */
function docId(attributes: XmlElement['attributes'] = {}, publisher = ''): string | undefined {
  const id = attributes['id-string']?.trim() ?? '';
  const registrar = attributes.regsrc?.trim() || publisher;
  if (id === '') return undefined;
  if (/^(?:urn|tag|https?):/i.test(id) || (registrar !== '' && id.startsWith(registrar))) return guidOf(id);
  return registrar === '' ? undefined : guidOf(`${registrar}:${id}`);
}

/** A release that is no later than the issue holds nothing back. */
function embargoOf(docdata: XmlElement | undefined, issued: string | undefined): string | undefined {
  const release = readEmbargo(childAt(docdata, 'date.release')?.attributes.norm, issued);
  if (release === undefined) return undefined;
  const held = docdata?.attributes['management-status'] === 'embargoed';
  return held || issued === undefined || Date.parse(release) > Date.parse(issued) ? release : undefined;
}
