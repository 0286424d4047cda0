import * as z from 'zod';
import { articleId } from './identity.ts';

/** The largest upload that is read as an article, in bytes: 5 MiB, a thousand times a long news article. */
export const MAX_UPLOAD_BYTES = 5 * 1024 * 1024;

const TRY_INSTEAD = 'Upload the article as plain text (.txt) or Markdown (.md).';

/** Why an upload is turned away → what its sender should do; `seen` is a clause that says what was found. */
const ADVICE = {
  empty: () => 'The file is empty. Upload it again with the article in it.',
  'too-large': (seen) =>
    `The file ${seen || 'is larger than 5 MB'}. Upload one article a file, as text without pictures.`,
  'not-found': () => 'The file was gone before it could be read. Upload it again and leave it in the bucket.',
  binary: (seen) => `The file ${seen || 'is not text, whatever its name says'}. ${TRY_INSTEAD}`,
  'unknown-charset': (seen) =>
    `The file ${seen || 'is written in a character set that cannot be told'}. Save it as UTF-8 and upload it again.`,
  'unsupported-type': (seen) => `The file ${seen || 'is of a type that cannot be read yet'}. ${TRY_INSTEAD}`,
  'no-text': () =>
    'The file holds no sentences of an article. Check that the right file was saved, and upload it again.',
  'bad-front-matter': () =>
    'The front matter (the lines after the --- at the top) has no second --- to end it. Add one and upload the file again.',
} satisfies Record<string, (seen: string) => string>;

export type RejectionCode = keyof typeof ADVICE;

/** An upload that no retry can mend. Its message is a sentence or two that a person can act on. */
export class RejectedInput extends Error {
  readonly code: RejectionCode;

  /** @param seen a clause that says what was found, worded to fit the advice of its code */
  constructor(code: RejectionCode, seen = '') {
    super(ADVICE[code](seen));
    this.name = 'RejectedInput';
    this.code = code;
  }
}

/** The report a rejected upload leaves: `rejected/<articleId>.json`. */
export const Rejection = z.object({
  schema: z.literal(1),
  key: z.string().min(1), //               the object key it was uploaded under
  articleId: z.string().min(1),
  versionId: z.string().optional(), //     the upload's version, where the event named one
  code: z.enum(Object.keys(ADVICE) as [RejectionCode, ...RejectionCode[]]),
  message: z.string().min(1), //           what its sender should do
});
export type Rejection = z.infer<typeof Rejection>;

/**
 * The report of an upload that was turned away.
 * @param versionId of the upload, where it is known
 */
export function rejectionOf(error: RejectedInput, key: string, versionId?: string): Rejection {
  const { code, message } = error;
  return { schema: 1, key, articleId: articleId(key), ...(versionId ? { versionId } : {}), code, message };
}
