import { creditedNames } from '../credited-names.ts';
import type { Fields } from '../format.ts';
import { sameWords } from '../heading-line.ts';
import { parseMachineDate } from '../machine-date.ts';
import { plainWords } from '../plain-words.ts';
import { webAddress } from '../web-address.ts';
import { type Graph, isThing, type Thing, typesOf } from './graph.ts';

const MOST_VALUES = 20;

/** schema.org/Organization and the types below it that publish. */
const ORGANISATION = /^(?:\w{0,40}Organization|Corporation|LocalBusiness)$/;

/** Whether a thing is a company, a newsroom, an agency. */
export function isOrganisation(thing: Thing): boolean {
  return typesOf(thing).some((type) => ORGANISATION.test(type));
}

/** Reads a thing's fields by the meaning schema.org gives its properties. */
export function articleFields(thing: Thing, graph: Graph): Fields {
  const [title] = [thing.headline, thing.name].flatMap((value) => namesIn(value, graph));
  const [publisher] = [thing.publisher, thing.sourceOrganization, thing.provider]
    .flatMap((value) => namesIn(value, graph))
    .filter((name) => !/^https?:/i.test(name));
  const [byline] = [thing.author, thing.creator]
    .map((value) => writers(value, publisher, graph))
    .filter(({ length }) => length > 0);
  const [published] = [thing.datePublished, thing.dateCreated]
    .flatMap((value) => namesIn(value, graph).map(parseMachineDate))
    .filter((date) => date !== undefined);
  const [url] = [thing.url, thing.mainEntityOfPage, thing['@id']]
    .flatMap((value) => addresses(value))
    .filter((address) => address !== undefined);
  const [lang] = namesIn(thing.inLanguage, graph)
    .map((code) => code.toLowerCase().split(/[-_]/, 1)[0]!)
    .filter((code) => /^[a-z]{2,3}$/.test(code));
  return {
    ...(title ? { title } : {}),
    ...(byline ? { byline } : {}),
    ...(published ? { published } : {}),
    ...(publisher ? { publisher } : {}),
    ...(url ? { url } : {}),
    ...(lang ? { lang } : {}),
  };
}

/** What a value is called: a text, a list, a thing that has a name, a text in a language ("@value"). */
export function namesIn(value: unknown, graph: Graph): string[] {
  return listOf(value).flatMap((each) => {
    const thing = graph.resolve(each);
    const [named] = isThing(thing) ? listOf(thing.name ?? thing['@value'] ?? thing.alternateName) : [thing];
    const words = typeof named === 'string' || typeof named === 'number' ? plainWords(String(named)) : '';
    return words === '' ? [] : [words];
  });
}

/** Who wrote an article; its publisher named again as its author names no writer. */
function writers(value: unknown, publisher: string | undefined, graph: Graph): string[] {
  const authors = listOf(value).filter((each) => {
    const thing = graph.resolve(each);
    const [name = ''] = namesIn(each, graph);
    return !(isThing(thing) && isOrganisation(thing) && publisher && sameWords(name, publisher));
  });
  return [...new Set(authors.flatMap((each) => namesIn(each, graph)).flatMap(creditedNames))];
}

function addresses(value: unknown): (string | undefined)[] {
  return listOf(value).map((each) => {
    const address = isThing(each) ? (each['@id'] ?? each.url) : each;
    return typeof address === 'string' ? webAddress(address) : undefined;
  });
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value)
    ? value.slice(0, MOST_VALUES)
    : value === undefined || value === null
      ? []
      : [value];
}
