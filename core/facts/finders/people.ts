import { CLASS } from '../lexicon/quotes.ts';
import type { Name } from './names.ts';
import type { Words } from './tokens.ts';

/** Somebody or something the article names, with every name that points to it. */
export interface Bearer {
  readonly name: string; //      the fullest form printed
  readonly surname: string;
  readonly gender: number; //    CLASS.male, CLASS.female or 0 where unknown
  readonly person: boolean; //   beyond doubt
  readonly speaks: boolean; //   a verb of speech follows one of its names
  readonly full: boolean; //     printed with more than a surname
  readonly mentions: readonly number[]; // indexes of names
}

/** Who is named where. */
export interface Cast {
  readonly names: readonly Name[];
  readonly bearers: readonly Bearer[];
  readonly namesakes: ReadonlyMap<string, readonly number[]>; // surname → indexes of its bearers
  readonly bearerOf: readonly number[]; //  for each name, the index of its bearer
  readonly nameAt: ReadonlyMap<number, number>; // token → index of the name it is part of
}

interface Draft {
  first: string;
  surname: string;
  name: string;
  gender: number;
  person: boolean;
  speaks: boolean;
  full: boolean;
  mentions: number[];
}

/** Joins the names of one bearer: a full name with its bare surname, unless two bearers share that surname. */
export function joinNames(words: Words, names: readonly Name[]): Cast {
  const drafts: Draft[] = [];
  const bySurname = new Map<string, number[]>();
  const byFirst = new Map<string, number[]>();
  const byFullName = new Map<string, number>();
  const bearerOf = new Array<number>(names.length).fill(-1);
  const wordAt = (token: number) => words.text.slice(words.start[token], words.end[token]);
  const add = (draft: Draft): number => {
    const index = drafts.push(draft) - 1;
    listIn(bySurname, draft.surname).push(index);
    if (draft.first) listIn(byFirst, draft.first).push(index);
    return index;
  };
  names.forEach((name, index) => {
    const surnameAt = surnameOf(words, name);
    if (surnameAt === name.first) return;
    const first = wordAt(name.first);
    const surname = wordAt(surnameAt);
    const text = words.text.slice(words.start[name.first], words.end[name.last]);
    // "Oren Vale Jr." and "Oren Vale" are two people.
    const key = `${first} ${surname} ${surnameAt < name.last ? wordAt(name.last) : ''}`;
    const known = byFullName.get(key);
    const at =
      known ??
      add({ first, surname, name: text, gender: 0, person: false, speaks: false, full: true, mentions: [] });
    byFullName.set(key, at);
    take(drafts[at]!, name, index, text);
    bearerOf[index] = at;
  });
  names.forEach((name, index) => {
    if (bearerOf[index] !== -1) return;
    const word = wordAt(name.first);
    const text = words.text.slice(words.start[name.first], words.end[name.last]);
    const fits = (at: number) =>
      name.gender === 0 || drafts[at]!.gender === 0 || drafts[at]!.gender === name.gender;
    const namesakes = bySurname.get(word) ?? [];
    const full = namesakes.slice(0, NAMESAKES).filter((at) => drafts[at]!.full && fits(at));
    const given = full.length === 0 ? (byFirst.get(word) ?? []).slice(0, NAMESAKES).filter(fits) : [];
    const at =
      (full.length === 1
        ? full[0]
        : given.length === 1 && drafts[given[0]!]!.person
          ? given[0]
          : undefined) ??
      namesakes.slice(-NAMESAKES).find((known) => !drafts[known]!.full && fits(known)) ??
      add({
        first: '',
        surname: word,
        name: text,
        gender: givenGender(words, name),
        person: false,
        speaks: false,
        full: false,
        mentions: [],
      });
    take(drafts[at]!, name, index, text);
    bearerOf[index] = at;
  });
  for (const draft of drafts) draft.mentions.sort((a, b) => a - b);
  const nameAt = new Map<number, number>();
  names.forEach((name, index) => {
    for (let token = name.run; token <= name.last; token += 1) nameAt.set(token, index);
  });
  return { names, bearers: drafts, namesakes: bySurname, bearerOf, nameAt };
}

/** The gender of a given name that stands alone. */
function givenGender(words: Words, { first }: Name): number {
  const gender = words.classes[first]! & (CLASS.male | CLASS.female);
  return words.classes[first]! & CLASS.firstName && gender !== (CLASS.male | CLASS.female) ? gender : 0;
}

function take(draft: Draft, name: Name, index: number, text: string): void {
  draft.mentions.push(index);
  if (text.length > draft.name.length && name.first !== name.last) draft.name = text;
  if (draft.gender === 0) draft.gender = name.gender;
  if (name.kind === 'person') draft.person = true;
  if (name.speaks && name.kind === 'unknown') draft.speaks = true;
}

/** The token of a name's surname: the last that is no "Jr." */
function surnameOf(words: Words, { first, last }: Name): number {
  return last > first && words.classes[last]! & CLASS.nameEnd ? last - 1 : last;
}

const NAMESAKES = 12; // more bearers of one surname than an article tells apart

function listIn(map: Map<string, number[]>, key: string): number[] {
  const known = map.get(key);
  if (known) return known;
  const list: number[] = [];
  map.set(key, list);
  return list;
}
