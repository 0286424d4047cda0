import { createHash } from 'node:crypto';
import { byText } from '../../text-order.ts';
import type { RenderedDigest } from '../render.ts';
import type { Digest, Manifest } from '../schema.ts';
import type { Act } from './act.ts';
import type { Entry } from './entries.ts';
import type { EditionInput } from './input.ts';
import type { Ledger } from './ledger.ts';

/** An edition as it is made. */
export interface Made {
  readonly input: EditionInput;
  readonly acts: readonly Act[];
  readonly entries: Iterable<Entry>;
  readonly ledger: Ledger;
  readonly leftOut: number; //                                facts that failed verification
  readonly mail: { readonly digest: Digest; readonly rendered: Pick<RenderedDigest, 'subject'> } | undefined; // none: nothing new
  readonly shown: number; //                                  stories of the digest that its mail holds
  readonly files: Readonly<Record<string, string>>; //        contents by name: digest.html, digest.txt, digest.json, input.json
}

/** What an edition was made of and what it is, to the byte. */
export function manifestOf(made: Made): Manifest {
  const { input, mail } = made;
  const stories = mail?.digest.stories.slice(0, made.shown) ?? [];
  const count = (of: (story: (typeof stories)[number]) => number) =>
    stories.reduce((sum, story) => sum + of(story), 0);
  return {
    schema: 2,
    edition: input.edition,
    ...(input.window && { window: input.window }),
    audience: input.audience,
    ...(mail && { subject: mail.rendered.subject }),
    articles: [...made.entries]
      .map(({ facts }) => ({ ...facts.article, rules: facts.rules }))
      .toSorted(byRef),
    facts: {
      figures: count(({ figures, changes, conflicts }) => figures.length + changes.length + sides(conflicts)),
      quotes: count(({ quotes }) => quotes.length),
      leftOut: made.leftOut,
    },
    ledger: made.ledger,
    acts: [...made.acts],
    files: Object.fromEntries(Object.entries(made.files).map(([name, text]) => [name, fingerprint(text)])),
  };
}

function sides(conflicts: Digest['stories'][number]['conflicts']): number {
  return conflicts.reduce((sum, conflict) => sum + conflict.sides.length, 0);
}

function byRef(a: Manifest['articles'][number], b: Manifest['articles'][number]): number {
  return byText(a.id, b.id) || byText(a.revision, b.revision);
}

function fingerprint(content: string): Manifest['files'][string] {
  const bytes = Buffer.from(content);
  return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
}
