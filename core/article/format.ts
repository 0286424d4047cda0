import type { Article } from './schema.ts';
import type { OpenUpload } from './upload.ts';

/** An article before it is named. */
export type Draft = Omit<Article, 'schema' | 'id' | 'revision' | 'key'>;

/** A form an article comes in. A heavy parser is imported inside `parse`, so that it loads when its form comes. */
export interface Format {
  /** By content first, by name and media type second. May throw what `OpenUpload.text` throws. */
  readonly recognises: (upload: OpenUpload) => boolean;
  /** @throws RejectedInput where the upload holds no article */
  readonly parse: (upload: OpenUpload) => Promise<Draft>;
}
