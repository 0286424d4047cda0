import type { Draft, Format, Found, Withdrawal } from './format.ts';
import { FORMATS } from './formats.ts';
import { revision } from './identity.ts';
import { MAX_TEXT_BYTES, RejectedInput } from './rejected-input.ts';
import { openUpload, type Upload } from './upload.ts';

const DEEPEST = 3; //                       an article attached to a mail in an archive
const LONGEST_PART = 1000; //               characters of a path
const MOST_TEXT = 20 * 1024 * 1024; //      characters of all articles in an upload, together
const MOST_BYTES = 100 * 1024 * 1024; //    of files inside an upload, together

/**
 * Runs a format's parser where it can be stopped when it takes too much time or memory.
 * @throws RejectedInput as the parser does, and "took-too-long" where it was stopped
 */
export type Apart = (format: Format, upload: Upload) => Promise<readonly Found[]>;

/** A leaf of an upload: no file that would have to be opened in its turn. */
export type Leaf =
  | { readonly part?: string; readonly draft: Draft; readonly revision: string }
  | { readonly part?: string; readonly withdrawn: Withdrawal }
  | { readonly part: string; readonly rejected: RejectedInput };

/**
 * Opens an upload, and the files in it, one after the other. A file inside that cannot be read is a leaf of its own and
 * leaves the others be.
 * @throws RejectedInput where the upload itself cannot be read
 */
export async function* unpack(upload: Upload, apart: Apart): AsyncGenerator<Leaf> {
  const rest = { bytes: MOST_BYTES, text: MOST_TEXT };
  yield* open(upload, undefined, 0);

  async function* open(file: Upload, outer: string | undefined, depth: number): AsyncGenerator<Leaf> {
    for (const found of await read(file, apart)) {
      const path = [outer, found.part].filter((step) => step !== undefined).join('#');
      const part = path === '' ? undefined : path.slice(0, LONGEST_PART);
      if ('upload' in found) yield* descend(found.upload, part!, depth + 1);
      else if ('draft' in found) {
        if (found.draft.text.length > MAX_TEXT_BYTES)
          throw new RejectedInput('too-large', 'holds more than 5 MB of text');
        // Of several articles in one file each has a revision of its own: the next day's feed changes only some.
        const { draft } = found;
        rest.text -= draft.text.length;
        if (rest.text < 0 && part !== undefined) {
          yield {
            part,
            rejected: new RejectedInput('too-large', 'lies behind more than 20 MB of other text'),
          };
          continue;
        }
        yield {
          ...(part && { part }),
          draft,
          revision: found.part === undefined ? revision(file.bytes) : ofWords(draft),
        };
      } else yield { ...found, ...(part && { part }) } as Leaf;
    }
  }

  async function* descend(file: Upload, part: string, depth: number): AsyncGenerator<Leaf> {
    try {
      if (depth > DEEPEST) throw new RejectedInput('too-complex', 'lies too deep in files inside files');
      rest.bytes -= file.bytes.length;
      if (rest.bytes < 0) throw new RejectedInput('too-large', 'lies behind more than 100 MB of other files');
      yield* open(file, part, depth);
    } catch (error) {
      if (!(error instanceof RejectedInput)) throw error;
      yield { part, rejected: error };
    }
  }
}

/** A revision by what readers see of an article: not by how often its source has counted it, or what a feed is called. */
function ofWords({ version: _, versioned: __, publisher: ___, ...draft }: Draft): string {
  return revision(Buffer.from(JSON.stringify(draft)));
}

async function read(file: Upload, apart: Apart): Promise<readonly Found[]> {
  if (file.bytes.length === 0) throw new RejectedInput('empty');
  const upload = await openUpload(file);
  const format = FORMATS.find(({ recognises }) => recognises(upload));
  if (format === undefined) throw new RejectedInput('unsupported-type');
  return format.apart ? apart(format, file) : format.parse(upload);
}
