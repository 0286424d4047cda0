import { creditedNames, isPersonal } from '../credited-names.ts';
import type { Fields } from '../format.ts';
import { sameWords } from '../heading-line.ts';
import { parseMachineDate } from '../machine-date.ts';
import { plainWords } from '../plain-words.ts';
import type { Version } from '../standing.ts';
import { readEmbargo } from '../xml/embargo.ts';
import { guidOf } from '../xml/guid.ts';
import { type Item, objectsOf, textOf } from './item-json.ts';

const LONGEST_TITLE = 400; // characters

/** What an item's metadata say of its article (ninjs 1.5, 2.2 and 3.0). @param item its keys in lower case */
export function itemFields(item: Item): Fields {
  const title = titleOf(item);
  const publisher = [
    item.copyrightholder,
    ...objectsOf(item.infosources ?? item.infosource).map(({ name }) => name),
    item.creditline,
  ]
    .map(textOf)
    .map(plainWords)
    .find((name) => name !== '');
  const byline = creditedNames(textOf(item.by) || textOf(item.byline)).filter(
    (name) => isPersonal(name) || !publisher || !sameWords(name, publisher),
  );
  const [published] = [item.firstcreated, item.contentcreated, item.versioncreated]
    .map((date) => parseMachineDate(textOf(date)))
    .filter((date) => date !== undefined);
  const lang = textOf(item.language).toLowerCase().split(/[-_]/, 1)[0]!;
  const guid = guidOf(textOf(item.uri));
  const embargo = readEmbargo(textOf(item.embargoeduntil) || textOf(item.embargoed), published);
  return {
    ...(title ? { title } : {}),
    ...(byline.length > 0 ? { byline } : {}),
    ...(published ? { published } : {}),
    ...(publisher ? { publisher } : {}),
    ...(/^[a-z]{2,3}$/.test(lang) ? { lang } : {}),
    ...(guid ? { guid } : {}),
    ...(embargo ? { embargo } : {}),
    ...versionOf(item),
  };
}

/** Which version of an item it is: versions are counted by most, and all say when they were made. */
export function versionOf(item: Item): Version {
  const version = Number.parseInt(textOf(item.version), 10);
  const versioned = parseMachineDate(textOf(item.versioncreated));
  return {
    ...(version >= 0 ? { version } : {}),
    ...(versioned?.includes('T') ? { versioned } : {}),
  };
}

/** The headline: a property in version 1, the main one of a list from version 2 on. */
function titleOf(item: Item): string | undefined {
  const headlines = objectsOf(item.headlines);
  const main = headlines.find(({ role }) => /^(?:main|headline|)$/i.test(textOf(role)));
  return [item.headline, main?.value, headlines[0]?.value, item.title]
    .map((title) => plainWords(textOf(title)))
    .find((title) => title !== '' && title.length <= LONGEST_TITLE);
}
