import { Audience, AudiencePart } from '../../core/delivery/edition/schema.ts';
import type { Tally } from '../../core/delivery/sends/schema.ts';
import type { RenderedDigest } from '../../core/digest/render.ts';
import { type Cadence, type Digest, Manifest } from '../../core/digest/schema.ts';
import type { DigestsBucket } from './digests-bucket.ts';

/** What a prepared edition sends: the same for every subscriber but for the links. */
export interface Mail {
  readonly cadence: Cadence;
  readonly rendered: Pick<RenderedDigest, 'subject' | 'html' | 'text'>;
}

/** Prepared editions: their files, the marker that they are prepared, and who they go to. */
export interface EditionStore {
  /** @returns undefined until the edition is prepared */
  manifest(edition: string): Promise<Manifest | undefined>;
  /** Writes the files, then the manifest that makes them the edition. An edition once prepared stays as it is. */
  prepare(digest: Digest, rendered: RenderedDigest, manifest: Manifest): Promise<void>;
  /** @throws when the edition is not prepared */
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

/** Keeps `editions/<id>/{digest.json,digest.html,digest.txt,manifest.json,audience.json,audience/<plan>/<part>.json,outcome.json}`. */
export function editionStore(bucket: DigestsBucket): EditionStore {
  const file = (edition: string, name: string) => `editions/${edition}/${name}`;
  const partFile = (edition: string, plan: string, part: number) =>
    file(edition, `audience/${plan}/${part}.json`);
  const audience = (edition: string) => bucket.readJson(file(edition, 'audience.json'), Audience);
  const readMail = async (edition: string): Promise<Mail> => {
    const [manifest, html, text] = await Promise.all([
      bucket.readJson(file(edition, 'manifest.json'), Manifest),
      bucket.readText(file(edition, 'digest.html')),
      bucket.readText(file(edition, 'digest.txt')),
    ]);
    if (!manifest || !html || !text) throw new Error(`Edition ${edition} is not prepared`);
    return { cadence: manifest.edition.cadence, rendered: { subject: manifest.subject, html, text } };
  };
  const mails = new Map<string, Promise<Mail>>();
  return {
    manifest: (edition) => bucket.readJson(file(edition, 'manifest.json'), Manifest),
    async prepare(digest, rendered, manifest) {
      const { id } = digest.edition;
      await Promise.all([
        bucket.save(file(id, 'digest.json'), JSON.stringify(digest)),
        bucket.save(file(id, 'digest.html'), rendered.html),
        bucket.save(file(id, 'digest.txt'), rendered.text),
      ]);
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
