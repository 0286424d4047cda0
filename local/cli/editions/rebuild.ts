import { isDeepStrictEqual } from 'node:util';
import { type Entry, entryKey } from '../../../core/digest/edition/entries.ts';
import type { ArticleRef } from '../../../core/digest/edition/input.ts';
import { type MadeEdition, makeEdition } from '../../../core/digest/edition/make-edition.ts';
import { Manifest } from '../../../core/digest/schema.ts';
import { abreast } from '../../../functions/aws/abreast.ts';
import type { EditionStore } from '../../../functions/aws/edition-store.ts';
import type { FactsStore } from '../../../functions/aws/facts-store.ts';
import { materialOf } from '../../../functions/composing/material.ts';
import { aside } from './aside.ts';
import { readManifest } from './read-manifest.ts';
import { Refused, unknown } from './refused.ts';
import { writeFiles } from './write-files.ts';

const ABREAST = 16; // articles that are read at once

/** Where an edition is kept. */
export interface Archive {
  readonly editions: Pick<EditionStore, 'input' | 'manifest'>;
  readonly facts: Pick<FactsStore, 'find'>;
}

/**
 * Makes an edition anew of what its manifest names, and compares every file with the one that was mailed.
 * @param out a folder that gets the files as they are now
 * @returns the exit code: 0 when all are the same, to the byte
 */
export async function rebuild(target: Archive, id: string, out: string | undefined): Promise<number> {
  const [manifest, input] = await Promise.all([readManifest(target, id), target.editions.input(id)]);
  if (manifest === 'other') throw new Refused(`Another version of news-digest made ${id}: use that one.`);
  if (!manifest) throw new Refused(input ? `${id} is not made yet: "edition show" tells more.` : unknown(id));
  if (!input) throw new Refused(`What ${id} was made of is gone: it has no input.json.`);
  const { entries, gone, otherRules } = await readArticles(target, manifest);
  if (gone.length > 0)
    throw new Refused(`Of ${id} is gone, and cannot be read any more: ${gone.join(', ')}. Upload it again.`);
  const facts = { find: async (ref: ArticleRef) => entries.get(entryKey(ref)) };
  const { acts } = manifest;
  const material = await materialOf({ facts, telemetry: aside }, input, `rebuild@${id}`, { acts });
  const made = makeEdition(material, acts);
  const { identical, lines } = compareFiles(manifest, made);
  console.log(lines.join('\n'));
  if (out !== undefined) await writeFiles(out, made.files);
  if (identical) return 0;
  for (const line of otherRules) console.error(line);
  if (otherRules.length === 0)
    console.error('Its facts were extracted by the same rules: this version composes, or prints, otherwise.');
  return 1;
}

/** Every file that was made or would be made now, a line each, and the rest of the manifest. */
function compareFiles(then: Manifest, made: MadeEdition): { identical: boolean; lines: string[] } {
  const now = Manifest.parse(made.manifest);
  const names = [...new Set([...Object.keys(then.files), ...Object.keys(now.files)])];
  const compared = names.map((name) => compareFile(name, then.files[name], now.files[name]));
  const { files: _, ...before } = then;
  const { files: __, ...after } = now;
  const rest = Object.keys({ ...before, ...after }).filter(
    (part) => !isDeepStrictEqual(before[part as keyof typeof before], after[part as keyof typeof after]),
  );
  return {
    identical: compared.every(({ same }) => same) && rest.length === 0,
    lines: [
      ...compared.map(({ line }) => line),
      `manifest.json: ${rest.length === 0 ? 'identical' : `differs in ${rest.join(', ')}`}`,
    ],
  };
}

type File = Manifest['files'][string];

function compareFile(
  name: string,
  then: File | undefined,
  now: File | undefined,
): { same: boolean; line: string } {
  if (then === undefined) return { same: false, line: `${name}: was not made then` };
  if (now === undefined) return { same: false, line: `${name}: is not made any more` };
  if (then.sha256 === now.sha256) return { same: true, line: `${name}: identical, ${then.bytes} bytes` };
  return { same: false, line: `${name}: differs, ${now.bytes} bytes, was ${then.bytes}` };
}

/** The revisions that the manifest names, those that are not there, and those whose facts are others now, in words. */
async function readArticles({ facts }: Archive, { articles }: Manifest) {
  const entries = new Map<string, Entry>();
  await abreast(articles, ABREAST, async (ref) => {
    const entry = await facts.find(ref);
    if (entry) entries.set(entryKey(ref), entry);
  });
  const gone = articles.map(entryKey).filter((key) => !entries.has(key));
  const otherRules = articles.flatMap(({ rules, ...ref }) => {
    const now = entries.get(entryKey(ref))?.facts.rules;
    if (now === undefined || now === rules) return [];
    return [`${entryKey(ref)}: its facts were extracted anew by rules ${now}, were ${rules}.`];
  });
  return { entries, gone, otherRules };
}
