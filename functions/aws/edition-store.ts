import { Audience, AudiencePart } from '../../core/delivery/edition/schema.ts';
import type { Tally } from '../../core/delivery/sends/schema.ts';
import type { AudienceRule } from '../../core/digest/edition/audience-rule.ts';
import { EditionInput } from '../../core/digest/edition/input.ts';
import type { RenderedDigest } from '../../core/digest/render.ts';
import { Digest, Manifest } from '../../core/digest/schema.ts';
import type { Cadence } from '../../core/publication/schema.ts';
import type { DigestsBucket } from './digests-bucket.ts';

/** What a prepared edition sends: the same for every subscriber but for the links. */
export interface Mail {
  readonly cadence: Cadence;
  readonly audience: AudienceRule;
  readonly rendered: Pick<RenderedDigest, 'subject' | 'html' | 'text'>;
}

/** Editions: what they are made of, their files, the marker that they are made, and who they go to. */
export interface EditionStore {
  /** What an edition is made of; undefined until that is frozen. */
  input(edition: string): Promise<EditionInput | undefined>;
  /** Freezes what an edition is made of. @returns the input that holds, which somebody else may have frozen first */
  freezeInput(input: EditionInput): Promise<EditionInput>;
  /** @returns undefined until the edition is made */
  manifest(edition: string): Promise<Manifest | undefined>;
  /**
   * Writes the files, then the manifest that makes them the edition. An edition once made stays as it is.
   * @param files contents by name: digest.html, digest.txt and digest.json; none where there was nothing new
   */
  prepare(manifest: Manifest, files: Readonly<Record<string, string>>): Promise<void>;
  /** What an edition tells; undefined until it is made, and where there was nothing new in it. */
  digest(edition: string): Promise<Digest | undefined>;
  /** @throws when the edition is not made, or there was nothing new in it */
  mail(edition: string): Promise<Mail>;
  /** The frozen audience; undefined until there is one. */
  audience(edition: string): Promise<Audience | undefined>;
  /** @throws when there is no such part */
  part(audience: Audience, part: number): Promise<AudiencePart>;
  /** Writes a part of an audience that is not frozen yet. */
  savePart(edition: string, plan: string, part: number, subscribers: AudiencePart): Promise<void>;
  /** Freezes who an edition goes to. @returns the audience that holds, which another planner may have frozen first */
  freeze(audience: Audience): Promise<Audience>;
  /** Writes what became of the sends of an edition. Safe to repeat; the last one holds. */
  saveOutcome(edition: string, outcome: Tally): Promise<void>;
}

const MAILS_KEPT = 20; // of 100 KB each, and as much again once encoded

/** Keeps `editions/<id>/{input,digest,manifest,audience,outcome}.json`, `digest.html`, `digest.txt` and `audience/<plan>/<part>.json`. */
export function editionStore(bucket: DigestsBucket): EditionStore {
  const file = (edition: string, name: string) => `editions/${edition}/${name}`;
  const partFile = (edition: string, plan: string, part: number) =>
    file(edition, `audience/${plan}/${part}.json`);
  const input = (edition: string) => bucket.readJson(file(edition, 'input.json'), EditionInput);
  const audience = (edition: string) => bucket.readJson(file(edition, 'audience.json'), Audience);
  const readMail = async (edition: string): Promise<Mail> => {
    const [manifest, html, text] = await Promise.all([
      bucket.readJson(file(edition, 'manifest.json'), Manifest),
      bucket.readText(file(edition, 'digest.html')),
      bucket.readText(file(edition, 'digest.txt')),
    ]);
    if (!manifest) throw new Error(`Edition ${edition} is not prepared`);
    const { audience, subject } = manifest;
    if (subject === undefined) throw new Error(`Edition ${edition} has nothing new: it is mailed to nobody`);
    if (!html || !text) throw new Error(`Files of edition ${edition} are missing`);
    return { cadence: manifest.edition.cadence, audience, rendered: { subject, html, text } };
  };
  const mails = new Map<string, Promise<Mail>>();
  return {
    input,
    async freezeInput(wanted) {
      const { id } = wanted.edition;
      const frozen = EditionInput.parse(wanted); // its keys in the order in which they are read back: the same bytes
      if (await bucket.saveOnce(file(id, 'input.json'), JSON.stringify(frozen))) return frozen;
      return (await input(id)) ?? frozen;
    },
    manifest: (edition) => bucket.readJson(file(edition, 'manifest.json'), Manifest),
    digest: (edition) => bucket.readJson(file(edition, 'digest.json'), Digest),
    async prepare(manifest, files) {
      const { id } = manifest.edition;
      await Promise.all(Object.entries(files).map(([name, content]) => bucket.save(file(id, name), content)));
      await bucket.saveOnce(file(id, 'manifest.json'), JSON.stringify(manifest));
    },
    mail(edition) {
      // What is prepared never changes, and a queue mixes the messages of all editions that are being sent.
      const known = mails.get(edition);
      if (known) return known;
      const mail = readMail(edition);
      mails.set(edition, mail);
      mail.catch(() => mails.delete(edition));
      const [oldest] = mails.keys();
      if (mails.size > MAILS_KEPT && oldest !== undefined) mails.delete(oldest);
      return mail;
    },
    audience,
    async part({ edition, plan }, part) {
      const found = await bucket.readJson(partFile(edition, plan, part), AudiencePart);
      if (!found) throw new Error(`Edition ${edition} has no part ${part} of its audience`);
      return found;
    },
    savePart: (edition, plan, part, subscribers) =>
      bucket.save(partFile(edition, plan, part), JSON.stringify(subscribers)),
    saveOutcome: (edition, outcome) => bucket.save(file(edition, 'outcome.json'), JSON.stringify(outcome)),
    async freeze(wanted) {
      if (await bucket.saveOnce(file(wanted.edition, 'audience.json'), JSON.stringify(wanted))) return wanted;
      return (await audience(wanted.edition)) ?? wanted;
    },
  };
}
