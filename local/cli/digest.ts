import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { composeEdition } from '../../core/digest/edition/compose-edition.ts';
import { entryKey } from '../../core/digest/edition/entries.ts';
import { renderDigest } from '../../core/digest/render.ts';
import type { Digest } from '../../core/digest/schema.ts';
import { PublicationFile } from '../../core/publication/file.ts';
import type { Publication } from '../../core/publication/schema.ts';
import { BadPublication, readPublicationFile } from '../publication-file.ts';
import { describeMerging } from './digest/describe-merging.ts';
import { filesEdition } from './digest/files-edition.ts';
import { readEntries } from './digest/read-entries.ts';
import { writeFiles } from './editions/write-files.ts';
import type { Verb } from './main.ts';
import { UsageError } from './usage.ts';

/** Makes the digest of files, with no stack at all. */
export const digest: Verb = {
  usage:
    '  news-digest digest FILE|DIR… [--out DIR]   write digest.html, digest.txt and digest.json (to the folder, default .)',
  async run(args) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { out: { type: 'string', default: '.' } },
    });
    if (positionals.length === 0) throw new UsageError('Name at least one file.');
    const publication = await publicationHere();
    if (publication === undefined) return 1;
    const { entries, names, leftOut, failed } = await readEntries(positionals);
    if (entries.length === 0) return 1;
    const known = new Map(entries.map((entry) => [entryKey(entry.article), entry]));
    const input = filesEdition(entries, publication);
    const composed = composeEdition(input, [], known, leftOut);
    if (composed.digest === undefined) throw new TypeError('articles that nobody has had make an edition');
    const made = neverUploaded(composed.digest);
    const rendered = renderDigest(made);
    await writeFiles(values.out, {
      'digest.html': rendered.html,
      'digest.txt': rendered.text,
      'digest.json': `${JSON.stringify(made, null, 2)}\n`,
    });
    const { ledger } = composed.settle(rendered.stories);
    const merging = describeMerging(input, ledger, made, names);
    console.log([rendered.subject, join(values.out, 'digest.html'), ...merging].join('\n'));
    return failed ? 1 : 0;
  },
};

/** What publication.yml of the working folder says. @returns undefined when it is faulty, which is told */
async function publicationHere(): Promise<Publication | undefined> {
  try {
    return await readPublicationFile('publication.yml');
  } catch (error) {
    if (error instanceof BadPublication) {
      console.error(error.message);
      return undefined;
    }
    if ((error as { code?: unknown }).code !== 'ENOENT') throw error;
    return PublicationFile.parse({
      name: 'News digest',
      sender: 'digest@news-digest.example',
      address: 'Printed from the command line',
    });
  }
}

/** A digest without the moments at which its articles came in: these came in nowhere. */
function neverUploaded(made: Digest): Digest {
  return { ...made, sources: made.sources.map(({ arrived: _, ...source }) => source) };
}
