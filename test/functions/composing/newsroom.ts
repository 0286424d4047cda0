import { createHash } from 'node:crypto';
import type { ArchiveRequest } from '../../../core/archive/schema.ts';
import { plainTextArticle } from '../../../core/article/plain-text.ts';
import type { Article } from '../../../core/article/schema.ts';
import type { EditionState } from '../../../core/delivery/edition/schema.ts';
import type { PlanRequest } from '../../../core/delivery/sends/schema.ts';
import type { Act } from '../../../core/digest/edition/act.ts';
import { type Slot, slotEdition } from '../../../core/digest/edition/slot.ts';
import { type ComposeRequest, Digest, Manifest } from '../../../core/digest/schema.ts';
import { extractFacts } from '../../../core/facts/extract.ts';
import type { Facts } from '../../../core/facts/schema.ts';
import type { Publication } from '../../../core/publication/schema.ts';
import { arrivalsOf } from '../../../core/stories/arrivals-of.ts';
import { editionStore } from '../../../functions/aws/edition-store.ts';
import { factsStore } from '../../../functions/aws/facts-store.ts';
import { createHandler } from '../../../functions/compose-digest.ts';
import type { Deps } from '../../../functions/composing/deps.ts';
import { batch, context, kept, recorded } from '../deps.ts';
import { memoryBucket } from '../memory-bucket.ts';
import { arrivalsInMemory, articlesInMemory, editionsInMemory, tellingsInMemory } from '../memory-tables.ts';
import { publicationOf } from '../publication.ts';

/** When the newsroom's clock starts: a Wednesday noon. */
export const NOON = Date.parse('2031-05-07T12:00:00.000Z');

/** Where the links of editions lead that have an archive. */
export const LINKS = { base: 'https://archive.harbour.example/', key: '2031-05.ABCDEFGHIJKLMNOPQRSTUV' };

/** A moment so many minutes after noon. */
export const at = (minutes: number): string => new Date(NOON + minutes * 60_000).toISOString();

/** compose-digest with all that it talks to in memory, and a clock that stands still. */
export function newsroom(changes: Partial<Publication> = {}) {
  const { bucket, objects, reads } = memoryBucket();
  const [versions, arrivals] = [articlesInMemory(), arrivalsInMemory()];
  const [tellings, states] = [tellingsInMemory(), editionsInMemory()];
  const [planner, composer] = [kept<PlanRequest>(), kept<ComposeRequest>()];
  const archivist = kept<ArchiveRequest>();
  const log = recorded();
  const clock = { now: NOON };
  const facts = factsStore(bucket);
  const publication = publicationOf(changes);
  const deps: Deps = {
    ...{ telemetry: log.telemetry, publication },
    ...{ facts, versions, arrivals, tellings, archivist, planner, composer },
    links: () => (publication.archive.access === 'off' ? undefined : LINKS),
    editions: editionStore(bucket),
    states: {
      ...states,
      skip: async (slot) => {
        const id = slotEdition(slot);
        await states.begin({ ...noted(id, slot.cadence, clock.now), status: 'skipped' });
        if (states.byId.get(id)?.status !== 'skipped') return false;
        states.skipped.push({ cadence: slot.cadence, from: slot.from, to: slot.to });
        return true;
      },
    },
    now: () => clock.now,
  };
  let standing = 0;
  const settle = async (id: string, revision?: string) => {
    standing += 1;
    const arrived = new Date(clock.now).toISOString();
    const version = { id, arrived, standing: String(standing).padStart(6, '0') };
    await versions.settle({ ...version, ...(revision !== undefined && { revision }) });
    return arrived;
  };
  return {
    ...{ deps, bucket, objects, reads, versions, arrivals, tellings, states },
    ...{ archivist, planner, composer, log, clock },
    /** Uploads an article, as extract-facts would leave it. @returns the request it sends */
    async upload(key: string, text: string, more: Partial<Article> & { facts?: Facts } = {}) {
      const { facts: other, ...fields } = more;
      const revision = createHash('sha256').update(text).digest('hex').slice(0, 12);
      const article = { ...plainTextArticle({ key, revision, text, lang: 'en' }), ...fields };
      const found = other ?? extractFacts(article);
      await facts.save(article, found);
      const arrived = await settle(article.id, revision);
      await arrivals.save(arrivalsOf(article, arrived, found));
      const { id } = article;
      return { article: { id, revision }, correlationId: `${id}@${revision}` };
    },
    /** Takes an article back. @returns the request extract-facts sends */
    async withdraw(id: string) {
      const moment = await settle(id);
      await arrivals.save([{ kind: 'withdrawn', at: moment, article: id, key: 'kill.json' }]);
      return { withdrawn: { id }, correlationId: `${id}@withdrawn` };
    },
    /** An editor acts on a draft. @returns the request that follows an approval */
    act(edition: string, ...acts: Act[]) {
      const seen = states.byId.get(edition);
      if (seen?.status !== 'draft') throw new Error(`${edition} is no draft`);
      states.byId.set(edition, { ...seen, acts: [...(seen.acts ?? []), ...acts] });
      return { approved: { edition }, correlationId: edition };
    },
    /** Composes what is asked for, all of it at once. */
    async run(...requests: unknown[]) {
      return createHandler(deps)(batch(...requests), context());
    },
    /** The digests that are to be mailed, in the order in which they were first asked to be planned or published. */
    mailed(): Digest[] {
      const asked = [...planner.bodies, ...archivist.bodies];
      const ids = [...new Set(asked.flatMap((request) => ('edition' in request ? [request.edition] : [])))];
      return ids.map((id) => Digest.parse(JSON.parse(objects[`editions/${id}/digest.json`] ?? '')));
    },
    manifest: (id: string) => Manifest.parse(JSON.parse(objects[`editions/${id}/manifest.json`] ?? '')),
  };
}
export type Newsroom = ReturnType<typeof newsroom>;

function noted(id: string, cadence: EditionState['cadence'], now: number): Omit<EditionState, 'status'> {
  const moment = new Date(now).toISOString();
  return { schema: 1, id, cadence, audience: 0, planned: moment, changed: moment };
}

/** A daily slot that ends so many minutes after noon. */
export function dailySlot(minutes = 0, hours = 24): Slot {
  const schedules = [{ zone: 'Europe/Oslo', hour: 14 }];
  return { cadence: 'daily', from: at(minutes - hours * 60), to: at(minutes), schedules };
}

/** A request for a slot's edition. */
export const slotRequest = (slot: Slot) => ({ slot, correlationId: slotEdition(slot) });

/** The figures that a digest's sources do not agree on, the newest first. */
export const sidesOf = ({ stories }: Digest): string[][] =>
  stories.flatMap(({ conflicts }) => conflicts.map(({ sides }) => sides.map(({ figure }) => figure.text)));

/** The words of a digest's figures, with what they were, as a reader gets them. */
export const figuresOf = ({ stories }: Digest): string[] =>
  stories.flatMap(({ figures, changes }) => [
    ...changes.map(({ now, was }) => `${now.figure.text}, was ${was.figure.text}`),
    ...figures.map(({ figure }) => figure.text),
  ]);
