import type * as z from 'zod';
import { readAddress } from '../address.ts';
import { nearest } from './nearest.ts';
import { Publication, Section } from './schema.ts';
import { misfit } from './wanted.ts';

/** A place in a file's values: keys, and numbers in lists. */
export type Path = readonly PropertyKey[];

/** Something wrong at a place, in words that say what to do. */
export interface Problem {
  readonly path: Path;
  readonly atKey?: boolean; // it is the last key of the path that is wrong
  readonly message: string;
}

const { shape } = Publication;

/** The keys there are, by the path of the map they stand in. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(shape),
  colours: Object.keys(shape.colours.shape),
  cadences: Object.keys(shape.cadences.shape),
  'sections.*': Object.keys(Section.shape),
  limits: Object.keys(shape.limits.shape),
};

/** What zod found, in words for the person who wrote the file: one problem a place, and one an unknown key. */
export function problemsOf(issues: readonly z.core.$ZodIssue[], file: unknown): Problem[] {
  const told = new Set<string>();
  return issues.flatMap((issue) => {
    const { path } = issue;
    const pattern = path.map((step) => (typeof step === 'number' ? '*' : String(step))).join('.');
    if (issue.code === 'unrecognized_keys') {
      const known = KEYS[pattern] ?? [];
      return issue.keys.map((key) => ({
        ...{ path: [...path, key], atKey: true },
        message: unknownKey(path, key, known),
      }));
    }
    const name = nameOf(path);
    if (told.has(name)) return [];
    told.add(name);
    const value = path.reduce<unknown>((part, step) => (part as Record<PropertyKey, unknown>)?.[step], file);
    const message =
      pattern === 'sender' && typeof value === 'string' ? senderFault(value) : misfit(pattern, name, value);
    return [{ path, message }];
  });
}

/** A place as one would say it: "sections 2, keywords 1" is sections[1].keywords[0]. */
export function nameOf(path: Path): string {
  return path.reduce<string>((name, step) => {
    if (typeof step === 'number') return `${name}[${step + 1}]`;
    return name === '' ? String(step) : `${name}.${String(step)}`;
  }, '');
}

function unknownKey(path: Path, key: string, known: readonly string[]): string {
  const name = JSON.stringify(key.length > 40 ? `${key.slice(0, 40).toWellFormed()}…` : key);
  const meant = nearest(key, known);
  const where = path.length === 0 ? '' : ` of ${nameOf(path)}`;
  return meant
    ? `${name} is no key${where}. Did you mean ${meant}?`
    : `${name} is no key${where}. There are ${known.join(', ')}.`;
}

function senderFault(sender: string): string {
  const read = readAddress(sender);
  if ('fault' in read) return `sender must be one e-mail address. ${read.fault}`;
  if (read.address !== sender) return `sender must be written as mail servers do: ${read.address}.`;
  return 'sender may hold letters, digits and . _ + - before the @, and nothing else.';
}
