import { CLASS } from '../lexicon/quotes.ts';
import type { Name } from './names.ts';
import { CASE, type Words } from './tokens.ts';

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
  const wordAt = (token: number) => spelt(words, token);
  const add = (draft: Draft): number => {
    const index = drafts.push(draft) - 1;
    listIn(bySurname, draft.surname).push(index);
    if (draft.first) listIn(byFirst, draft.first).push(index);
    return index;
  };
  names.forEach((name, index) => {
    const surnameAt = surnameOf(words, name);
    if (isBare(words, name.first, surnameAt)) return;
    const text = words.text.slice(words.start[name.first], words.end[name.last]);
    const first = wordAt(name.first);
    const surname = name.office ? text : wordAt(surnameAt);
    // "Oren Vale Jr." and "Oren Vale" are two people.
    const generation = surnameAt < name.last && !(words.classes[name.last]! & CLASS.title);
    const key = `${first} ${surname} ${generation ? wordAt(name.last) : ''}`;
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
    const word = wordAt(surnameOf(words, name));
    const text = words.text.slice(words.start[name.first], words.end[name.last]);
    const fits = (at: number) =>
      name.gender === 0 || drafts[at]!.gender === 0 || drafts[at]!.gender === name.gender;
    const namesakes = bySurname.get(word) ?? [];
    const full = namesakes.slice(0, NAMESAKES).filter((at) => drafts[at]!.full && fits(at));
    const given = full.length === 0 ? (byFirst.get(word) ?? []).slice(0, NAMESAKES).filter(fits) : [];
    const at =
      (full.length === 1
        ? full[0]
        : given.length === 1 && isKnownBy(drafts[given[0]!]!)
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

/** A word of a name, in the letters of running text: "VALE" of a transcript is "Vale". */
function spelt({ text, start, end, cased }: Words, token: number): string {
  const word = text.slice(start[token], end[token]);
  return cased[token] === CASE.upper ? word.charAt(0) + word.slice(1).toLowerCase() : word;
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

/** Whether the first word of a full name may stand for it: a given name, or "the Bank" of "Bank of Arden". */
const isKnownBy = ({ person, surname, name }: Draft) => person || surname === name;

/** Whether a name is no more than a surname: "Vale", "De Vale". */
function isBare({ classes }: Words, first: number, surname: number): boolean {
  let at = first;
  while (at < surname && (classes[at]! & (CLASS.particle | CLASS.firstName)) === CLASS.particle) at += 1;
  return at === surname;
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
