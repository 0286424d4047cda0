import * as z from 'zod';
import { Span } from '../span-schema.ts';

/** One block of an article's text. Blocks are in reading order and never overlap. */
export const Block = z.object({
  kind: z.enum(['heading', 'paragraph', 'list-item', 'blockquote', 'caption']),
  span: Span,
});
export type Block = z.infer<typeof Block>;

/** An upload, parsed: one canonical text, and every offset in the product points into it. */
export const Article = z.object({
  schema: z.literal(1),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/), //        from its guid, else the object key and the part
  revision: z.string().regex(/^[0-9a-f]{12}$/), //             from the bytes: the same upload is the same revision
  key: z.string().min(1).max(1024), //                         the object key it was uploaded under
  part: z.string().min(1).max(1024).optional(), //             which of the upload's articles, where it holds several
  guid: z.string().min(1).max(1024).optional(), //             the source's own name for it, the same in every version
  version: z.int().nonnegative().optional(), //                what its source counts it as
  versioned: z.iso.datetime({ offset: true }).optional(), //   when its source made this version
  embargo: z.iso.datetime({ offset: true }).optional(), //     not to be published before
  title: z.string().min(1).optional(),
  byline: z.array(z.string().min(1)), //                       one name an entry, as printed
  published: z.iso.datetime({ offset: true }).or(z.iso.date()).optional(), // with the source's own UTC offset
  publisher: z.string().min(1).optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  lang: z.string().regex(/^[a-z]{2,3}$|^und$/), //             ISO 639 code; "und" where unknown
  text: z.string().min(1), //                                  the canonical text; lines end in \n
  blocks: z.array(Block),
});
export type Article = z.infer<typeof Article>;
