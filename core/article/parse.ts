import type { Format } from './format.ts';
import { articleId, revision } from './identity.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';
import { MAX_UPLOAD_BYTES, RejectedInput } from './rejected-input.ts';
import type { Article } from './schema.ts';
import { openUpload, type Upload } from './upload.ts';

/** Every form, the first that recognises an upload parses it. A new one is a file in this folder and a line here. */
const FORMATS: readonly Format[] = [markdown, plainText];

/**
 * Makes an article of an upload.
 * @throws RejectedInput, and nothing else, where no retry can make an article of it
 */
export async function parseArticle(upload: Upload): Promise<Article> {
  if (upload.bytes.length === 0) throw new RejectedInput('empty');
  if (upload.bytes.length > MAX_UPLOAD_BYTES) throw new RejectedInput('too-large');
  const open = openUpload(upload);
  const format = FORMATS.find(({ recognises }) => recognises(open));
  if (format === undefined) throw new RejectedInput('unsupported-type');
  const draft = await format.parse(open);
  if (draft.blocks.length === 0) throw new RejectedInput('no-text');
  const { key, bytes } = upload;
  return { schema: 1, id: articleId(key), revision: revision(bytes), key, ...draft };
}
