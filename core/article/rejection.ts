import * as z from 'zod';
import { articleId } from './identity.ts';
import { CODES, type RejectedInput } from './rejected-input.ts';

/** Every code an upload can be rejected with. */
export const RejectionCode = z.enum(CODES);

/** The report a rejected upload leaves: `rejected/<articleId>.json`. */
export const Rejection = z.object({
  schema: z.literal(1),
  key: z.string().min(1), //               the object key it was uploaded under
  articleId: z.string().min(1),
  versionId: z.string().optional(), //     the upload's version, where the event named one
  code: RejectionCode,
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
