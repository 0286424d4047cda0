import * as z from 'zod';
import type { Item } from './parse.ts';
import { type Rejection, RejectionCode } from './rejection.ts';

const Place = z.object({
  articleId: z.string().min(1),
  part: z.string().optional(), // which of the upload's articles, where it holds several
});

/** What became of one article of an upload. */
export const Outcome = z.discriminatedUnion('outcome', [
  Place.extend({
    outcome: z.literal('extracted'),
    revision: z.string().min(1),
    title: z.string().optional(),
    embargo: z.string().optional(), // no edition shows it before
    figures: z.int().nonnegative(),
    quotes: z.int().nonnegative(),
  }),
  Place.extend({ outcome: z.literal('superseded'), revision: z.string().min(1) }), // a newer version came before it
  Place.extend({ outcome: z.literal('withdrawn') }),
  Place.extend({ outcome: z.literal('rejected'), code: RejectionCode, message: z.string().min(1) }),
]);
export type Outcome = z.infer<typeof Outcome>;

/** The report every upload leaves, whatever became of it: `uploads/<id of the key>.json`. */
export const UploadReport = z.object({
  schema: z.literal(1),
  key: z.string().min(1), //            the object key it was uploaded under
  versionId: z.string().optional(), //  where the event named one
  items: z.array(Outcome).min(1),
});
export type UploadReport = z.infer<typeof UploadReport>;

/** The entry of an item that has no article. */
export function outcomeOf(item: Exclude<Item, { article: unknown }>): Outcome {
  const place = { articleId: item.id, ...(item.part !== undefined && { part: item.part }) };
  if ('withdrawn' in item) return { ...place, outcome: 'withdrawn' };
  const { code, message } = item.rejected;
  return { ...place, outcome: 'rejected', code, message };
}

/** The report of an upload that could not be read at all. */
export function reportOf({ key, versionId, articleId, code, message }: Rejection): UploadReport {
  return {
    ...{ schema: 1, key },
    ...(versionId !== undefined && { versionId }),
    items: [{ articleId, outcome: 'rejected', code, message }],
  };
}
