import { createHash } from 'node:crypto';
import { changesOf, frozenAudience } from './audience.ts';
import type { Check } from './breach.ts';
import { editionsWith, fileOf, handedOver, hasSomething } from './evidence.ts';

const HTML_LIMIT = 90 * 1024; // bytes
const FILES = ['input.json', 'manifest.json'];
const MAIL_FILES = ['digest.json', 'digest.html', 'digest.txt']; // of those that have something to tell

/** 8: what an edition is stands before its marker, and neither it nor its audience ever changes. */
export const frozenStaysFrozen: Check = function* ({ world }) {
  const { digests } = world;
  for (const edition of editionsWith(world, 'manifest.json')) {
    const marker = changesOf(world, `editions/${edition}/manifest.json`)[0]!;
    const files = hasSomething(world, edition) ? [...FILES, ...MAIL_FILES] : FILES;
    for (const file of files) {
      const changes = changesOf(world, `editions/${edition}/${file}`);
      if (!changes.some(({ at }) => at <= marker.at))
        yield { invariant: '8', what: `${edition}: no ${file} when it was prepared` };
      if (new Set(changes.map(({ content }) => content)).size > 1)
        yield { invariant: '8', what: `${edition}: ${file} changed` };
    }
  }
  for (const edition of editionsWith(world, 'audience.json')) {
    const frozen = frozenAudience(world, edition)!;
    const breach = (what: string) => ({ invariant: '8', what: `${edition}: ${what}` });
    const markers = changesOf(world, `editions/${edition}/audience.json`);
    if (markers.length > 1) yield breach('its audience was frozen twice');
    for (const key of frozen.parts) {
      const changes = changesOf(world, key);
      if (!changes.some(({ at }) => at <= frozen.at)) yield breach(`no ${key} when its audience was frozen`);
      if (changes.some(({ at, content }) => at > frozen.at && content !== changes[0]?.content))
        yield breach(`${key} changed`);
    }
    if (new Set(frozen.members).size !== frozen.members.length)
      yield breach('somebody is in its audience twice');
    if (frozen.members.length !== frozen.size)
      yield breach(`${frozen.members.length} in the parts, ${frozen.size} in the marker`);
    const others = [...world.sends.rows.values()].filter(
      (row) => row.edition === edition && !frozen.members.includes(row.subscriberId),
    );
    for (const { subscriberId, status } of others)
      yield breach(`${subscriberId.slice(0, 6)} is ${status} and not of its audience`);
    for (const { key } of digests.changes.filter(({ content }) => content === undefined))
      if (key.startsWith(`editions/${edition}/`)) yield breach(`${key} was taken away`);
  }
};

/** 9: an edition made of the same is, for the same person, the same bytes but for its date, in whatever history. */
export function sameBytes(): Check {
  const known = new Map<string, string>();
  return function* ({ world }) {
    for (const { edition, entry, headers } of handedOver(world)) {
      if (edition === undefined) continue;
      const raw = Buffer.from(entry.mail.raw)
        .toString('latin1')
        .replace(headers.get('date') ?? '', '');
      const hash = createHash('sha256').update(raw).digest('hex');
      const made = createHash('sha256').update(fileOf(world, edition, 'input.json') ?? '');
      const key = `${edition} of ${made.digest('hex').slice(0, 12)} to ${entry.mail.to}`;
      if ((known.get(key) ?? hash) !== hash)
        yield { invariant: '9', what: `${key} has other bytes than in another history` };
      known.set(key, hash);
    }
  };
}

/** 10: every word an edition shows stands in an uploaded article where it says. 14: its HTML is 90 KiB at most. */
export const wordsAreVerified: Check = function* ({ world }) {
  for (const edition of editionsWith(world, 'digest.json')) {
    const digest = JSON.parse(fileOf(world, edition, 'digest.json')!) as {
      sources: { number: number; key: string }[];
    };
    const texts = (source: number) => {
      const key = digest.sources.find(({ number }) => number === source)?.key;
      return [...world.articles.uploads]
        .filter(([name]) => name.startsWith(`${key}@`))
        .map(([, text]) => asRead(text));
    };
    for (const { source, span, text } of passagesIn(digest))
      if (!texts(source).some((whole) => whole.slice(span.start, span.end) === text))
        yield { invariant: '10', what: `${edition} shows words that no version of source ${source} holds` };
    const bytes = Buffer.byteLength(fileOf(world, edition, 'digest.html') ?? '');
    if (bytes > HTML_LIMIT) yield { invariant: '14', what: `${edition} has ${bytes} bytes of HTML` };
  }
};

/** The text of an upload, which an item of ninjs has in two fields. */
function asRead(upload: string): string {
  if (!upload.startsWith('{')) return upload;
  const { headline, body_text } = JSON.parse(upload) as { headline: string; body_text: string };
  return `${headline}\n\n${body_text}`;
}

interface Passage {
  readonly source: number;
  readonly span: { readonly start: number; readonly end: number };
  readonly text: string;
}

function* passagesIn(value: unknown): Generator<Passage> {
  if (typeof value !== 'object' || value === null) return;
  if ('span' in value && 'source' in value && 'text' in value) yield value as Passage;
  for (const inner of Object.values(value)) yield* passagesIn(inner);
}
