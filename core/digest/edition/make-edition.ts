import { type RenderedDigest, renderDigest } from '../render.ts';
import type { Digest, Manifest } from '../schema.ts';
import type { Act } from './act.ts';
import { composeEdition } from './compose-edition.ts';
import type { Entry } from './entries.ts';
import { withoutGone } from './gone.ts';
import { EditionInput } from './input.ts';
import { manifestOf } from './manifest.ts';
import type { Told } from './told.ts';

/** All that an edition is composed of. */
export interface Material {
  readonly input: EditionInput;
  readonly entries: ReadonlyMap<string, Entry>; // verified, by `entryKey`
  readonly leftOut: number; //                     facts that failed verification
}

/** An edition, made of its material and of what an editor did. */
export interface MadeEdition {
  readonly mail: { readonly digest: Digest; readonly rendered: RenderedDigest } | undefined; // none: there is nothing new
  readonly manifest: Manifest;
  readonly told: readonly Told[];
  readonly files: Readonly<Record<string, string>>; // contents by name, as they are stored: UTF-8
}

/**
 * Makes an edition whole. The same arguments give the same bytes.
 * @throws TypeError when a needed entry is missing
 */
export function makeEdition({ input, entries, leftOut }: Material, acts: readonly Act[]): MadeEdition {
  const { digest, settle } = composeEdition(withoutGone(input, acts), acts, entries, leftOut);
  const mail = digest && { digest, rendered: renderDigest(digest) };
  const shown = mail?.rendered.stories ?? 0;
  const { ledger, told } = settle(shown);
  const files = { ...(mail && mailFiles(mail)), 'input.json': JSON.stringify(EditionInput.parse(input)) };
  const made = { input, acts, entries: entries.values(), ledger, leftOut, mail, shown, files };
  return { mail, manifest: manifestOf(made), told, files };
}

function mailFiles({ digest, rendered }: NonNullable<MadeEdition['mail']>) {
  return {
    'digest.html': rendered.html,
    'digest.txt': rendered.text,
    'digest.json': JSON.stringify(digest),
  };
}
