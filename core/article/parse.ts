import type { Withdrawal } from './format.ts';
import { articleId } from './identity.ts';
import { MAX_UPLOAD_BYTES, RejectedInput } from './rejected-input.ts';
import type { Article } from './schema.ts';
import { standingOf } from './standing.ts';
import { type Apart, type Leaf, unpack } from './unpack.ts';
import { openUpload, type Upload } from './upload.ts';

const MOST_ITEMS = 1000; // in one upload

/** What came of an upload, or of one of its parts. */
export type Item =
  | { readonly article: Article }
  | { readonly id: string; readonly part?: string; readonly withdrawn: Withdrawal }
  | { readonly id: string; readonly part: string; readonly rejected: RejectedInput };

const here: Apart = async (format, upload) => format.parse(await openUpload(upload));

/**
 * Makes articles of an upload: one of most, several of an archive, a feed or a mail with attachments. An article is
 * named by what its source calls it, else by the object key and the part. Of several versions of one the newest counts,
 * and its withdrawal before any version that is not newer.
 * @param apart runs the parsers that hostile bytes could hang; without it they run here
 * @returns at least one item, no two of one id; what is more than 1,000 is left out with an item that says so
 * @throws RejectedInput, and nothing else, where no retry can make anything of the upload
 */
export async function parseUpload(upload: Upload, apart: Apart = here): Promise<Item[]> {
  if (upload.bytes.length > MAX_UPLOAD_BYTES) throw new RejectedInput('too-large');
  const leaves: Leaf[] = [];
  const places = new Map<string, number>(); // of the articles that have a guid
  for await (const leaf of unpack(upload, apart)) {
    if (leaves.length === MOST_ITEMS) {
      leaves.push({ part: leaf.part ?? upload.key, rejected: new RejectedInput('too-many') });
      break;
    }
    const guid = guidOf(leaf);
    const place = guid === undefined ? undefined : places.get(guid);
    const order = place === undefined ? 0 : compareVersions(leaf, leaves[place]!);
    if (order > 0) leaves[place!] = leaf;
    if (order !== 0) continue;
    if (guid !== undefined && place === undefined) places.set(guid, leaves.length);
    leaves.push(leaf);
  }
  const ids = new Set<string>();
  const items = leaves.flatMap((leaf) => itemOf(leaf, upload.key, ids));
  if (items.length === 0) throw new RejectedInput('no-text');
  return items;
}

function itemOf(leaf: Leaf, key: string, ids: Set<string>): Item[] {
  const { part } = leaf;
  const id = freeId(guidOf(leaf) ?? (part === undefined ? key : `${key}#${part}`), ids);
  const place = part === undefined ? {} : { part };
  if ('rejected' in leaf) return [{ id, part: leaf.part, rejected: leaf.rejected }];
  if ('withdrawn' in leaf) return [{ id, ...place, withdrawn: leaf.withdrawn }];
  const { draft, revision } = leaf;
  if (draft.blocks.length > 0) return [{ article: { schema: 1, id, revision, key, ...place, ...draft } }];
  return part === undefined ? [] : [{ id, part, rejected: new RejectedInput('no-text') }];
}

const guidOf = (leaf: Leaf): string | undefined =>
  'draft' in leaf ? leaf.draft.guid : 'withdrawn' in leaf ? leaf.withdrawn.guid : undefined;

/** Of two leaves with one guid: above zero where the first counts, below where the second, zero where both do. */
function compareVersions(leaf: Leaf, other: Leaf): number {
  if ('rejected' in leaf || 'rejected' in other) return 0;
  const [mine, its] = [leaf, other].map((one) => standingOf('draft' in one ? one.draft : one.withdrawn));
  if (mine !== its) return mine! > its! ? 1 : -1;
  if ('withdrawn' in other) return -1;
  if ('withdrawn' in leaf) return 1;
  return leaf.revision === other.revision ? -1 : 0;
}

/** A name that is not taken: two entries of a feed may claim one. */
function freeId(name: string, taken: Set<string>): string {
  let id = articleId(name);
  for (let copy = 2; taken.has(id); copy += 1) id = articleId(`${name}~${copy}`);
  taken.add(id);
  return id;
}
