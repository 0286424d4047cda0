import type { Entry } from '../../core/digest/edition/entries.ts';
import type { EditionInput } from '../../core/digest/edition/input.ts';
import { type MadeEdition, makeEdition } from '../../core/digest/edition/make-edition.ts';
import type { Manifest } from '../../core/digest/schema.ts';
import { type Deps, momentOf } from './deps.ts';
import { noteGone } from './gone.ts';
import { materialOf } from './material.ts';

/** What an edition is made of and, where it has been made before, what it is. */
export interface Frozen {
  readonly input: EditionInput;
  readonly manifest: Manifest | undefined;
}

/** Freezes what an edition is made of, and where its links lead; what was frozen first holds. */
export async function freeze(deps: Pick<Deps, 'editions' | 'links'>, wanted: EditionInput): Promise<Frozen> {
  const archive = deps.links(wanted.closed);
  const [input, manifest] = await Promise.all([
    deps.editions.freezeInput({ ...wanted, ...(archive && { archive }) }),
    deps.editions.manifest(wanted.edition.id),
  ]);
  return { input, manifest };
}

/**
 * Makes an edition of what was frozen, and has it mailed: its files, the manifest that makes them the edition, the request to
 * make its pages (without an archive: to plan it), then what it told. In this order, for whoever finds told what an edition
 * holds leaves that to the edition. An edition with nothing new is noted as such; one that an editor has yet to approve waits
 * as a draft. Safe to repeat, from wherever it broke off, and by several at once.
 * @param known articles that have been read already
 * @returns whether the edition is made
 */
export async function finish(
  deps: Deps,
  { input, manifest }: Frozen,
  correlationId: string,
  known: readonly Entry[] = [],
): Promise<boolean> {
  const { id } = input.edition;
  const review = !manifest && input.publication.approval === 'required';
  const draft = review ? await deps.states.find(id) : undefined;
  const isApproved = draft?.acts?.some(({ act }) => act === 'approve') === true;
  const seen = draft && isApproved ? await noteGone(deps, input, draft) : draft?.acts;
  const acts = manifest?.acts ?? seen ?? [];
  const made = makeEdition(await materialOf(deps, input, correlationId, { acts, known }), acts);
  // An editor who has dropped all that is in a draft may yet lead what is below the cut.
  if (review && !isApproved && (made.mail || acts.length > 0)) {
    await note(deps, input, 'draft', made.mail?.rendered.subject);
    deps.telemetry.info('Edition:Draft', { correlationId, edition: id });
    return false;
  }
  if (!manifest) await prepare(deps, made, correlationId);
  const isMailed = manifest ? manifest.subject !== undefined : made.mail !== undefined;
  // Who makes the pages asks for the plan: nobody shall tap into a page that is not there yet.
  const next = input.archive ? deps.archivist : deps.planner;
  if (isMailed) await next.send([{ edition: id, correlationId }]);
  else await note(deps, input, 'empty');
  await deps.tellings.save(made.told);
  return true;
}

async function prepare(deps: Deps, { mail, manifest, files }: MadeEdition, correlationId: string) {
  const { 'input.json': _frozen, ...rest } = files;
  await deps.editions.prepare(manifest, rest);
  const edition = manifest.edition.id;
  const articles = manifest.ledger.entries.length;
  if (mail) {
    const htmlBytes = manifest.files['digest.html']?.bytes;
    deps.telemetry.info('Edition:Prepared', { correlationId, edition, articles, htmlBytes });
    deps.telemetry.count('EditionsPrepared');
  } else {
    deps.telemetry.info('Edition:Empty', { correlationId, edition, articles });
    deps.telemetry.count('EditionsEmpty');
  }
}

function note(deps: Deps, { edition }: EditionInput, status: 'draft' | 'empty', subject?: string) {
  const now = momentOf(deps);
  return deps.states.begin({
    ...{ schema: 1, ...edition, status, audience: 0, planned: now, changed: now },
    ...(subject !== undefined && { subject }),
  });
}
