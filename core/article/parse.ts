import { articleId } from './identity.ts';
import { MAX_UPLOAD_BYTES, RejectedInput } from './rejected-input.ts';
import type { Article } from './schema.ts';
import { type Apart, unpack } from './unpack.ts';
import { openUpload, type Upload } from './upload.ts';

const MOST_ITEMS = 1000; // in one upload

/** What came of an upload, or of one of its parts. */
export type Item =
  | { readonly article: Article }
  | { readonly id: string; readonly part?: string; readonly withdrawn: true }
  | { readonly id: string; readonly part: string; readonly rejected: RejectedInput };

const here: Apart = async (format, upload) => format.parse(await openUpload(upload));

/**
 * Makes articles of an upload: one of most, several of an archive, a feed or a mail with attachments. An article is
 * named by what its source calls it, else by the object key and the part.
 * @param apart runs the parsers that hostile bytes could hang; without it they run here
 * @returns at least one item, no two of one id; what is more than 1,000 is left out with an item that says so
 * @throws RejectedInput, and nothing else, where no retry can make anything of the upload
 */
export async function parseUpload(upload: Upload, apart: Apart = here): Promise<Item[]> {
  if (upload.bytes.length > MAX_UPLOAD_BYTES) throw new RejectedInput('too-large');
  const { key } = upload;
  const items: Item[] = [];
  const ids = new Set<string>();
  for await (const leaf of unpack(upload, apart)) {
    const { part } = leaf;
    const source = 'draft' in leaf ? leaf.draft.guid : 'withdrawn' in leaf ? leaf.withdrawn.guid : undefined;
    const id = freeId(source ?? (part === undefined ? key : `${key}#${part}`), ids);
    const place = part === undefined ? {} : { part };
    if (items.length === MOST_ITEMS) {
      items.push({ id, part: part ?? key, rejected: new RejectedInput('too-many') });
      break;
    }
    if ('rejected' in leaf) items.push({ id, part: leaf.part, rejected: leaf.rejected });
    else if ('withdrawn' in leaf) items.push({ id, ...place, withdrawn: true });
    else if (leaf.draft.blocks.length > 0)
      items.push({ article: { schema: 1, id, revision: leaf.revision, key, ...place, ...leaf.draft } });
    else if (part !== undefined) items.push({ id, part, rejected: new RejectedInput('no-text') });
  }
  if (items.length === 0) throw new RejectedInput('no-text');
  return items;
}

/** A name that is not taken: two entries of a feed may claim one. */
function freeId(name: string, taken: Set<string>): string {
  let id = articleId(name);
  for (let copy = 2; taken.has(id); copy += 1) id = articleId(`${name}~${copy}`);
  taken.add(id);
  return id;
}
