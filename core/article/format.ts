import type { Metadata } from './metadata.ts';
import type { RejectedInput } from './rejected-input.ts';
import type { Article } from './schema.ts';
import type { Version } from './standing.ts';
import type { OpenUpload, Upload } from './upload.ts';

/** An article before it is named. */
export type Draft = Omit<Article, 'schema' | 'id' | 'revision' | 'key' | 'part'>;

/** What a source's own fields say of an article; a field that says nothing usable is absent. */
export type Fields = Metadata & Partial<Pick<Draft, 'guid' | 'embargo' | 'version' | 'versioned'>>;

/** Which article its source takes back, and by which version. */
export type Withdrawal = Version & { readonly guid?: string | undefined };

/**
 * What an upload holds: an article, a file to be opened in its turn, an article its source takes back, or one that
 * cannot be read. `part` says which one of several, so that a person finds it: a path in an archive, an entry's id.
 */
export type Found =
  | { readonly part?: string; readonly draft: Draft }
  | { readonly part: string; readonly upload: Upload }
  | { readonly part?: string; readonly withdrawn: Withdrawal }
  | { readonly part: string; readonly rejected: RejectedInput };

/** A form an article comes in. A heavy parser is imported inside `parse`, so that it loads when its form comes. */
export interface Format {
  readonly name: string; //   the file it is in, and what a worker finds it by
  /** By content first, by name and media type second. May throw what `OpenUpload.text` throws. */
  readonly recognises: (upload: OpenUpload) => boolean;
  /** Whether a library reads it that hostile bytes could hang or fill memory with: it then runs where it can be killed. */
  readonly apart?: true;
  /** @throws RejectedInput where the upload holds no article */
  readonly parse: (upload: OpenUpload) => Promise<readonly Found[]>;
}
