import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { composeDigest } from '../../core/digest/compose.ts';
import { alertEdition } from '../../core/digest/edition.ts';
import { renderDigest } from '../../core/digest/render.ts';
import { extractFacts } from '../../core/facts/extract.ts';
import { verify } from '../../core/facts/verify.ts';
import { nameOf, readArticles } from './input.ts';
import type { Verb } from './main.ts';
import { UsageError } from './usage.ts';

const PUBLICATION = { name: 'News digest', address: 'Printed from the command line' };

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
    const entries = [];
    let failed = false;
    let leftOut = 0;
    for await (const input of readArticles(positionals)) {
      if ('rejected' in input) {
        failed = true;
        console.error(`${nameOf(input)}: ${input.rejected.message}`);
        continue;
      }
      const { embargo } = input.article;
      if (embargo !== undefined && Date.parse(embargo) > Date.now()) {
        console.error(`${nameOf(input)}: It is under embargo until ${embargo}, and left out.`);
        continue;
      }
      const { facts, failures } = verify(input.article, extractFacts(input.article));
      leftOut += failures.length;
      entries.push({ article: input.article, facts });
    }
    const [first] = entries;
    if (!first) return 1;
    const edition = alertEdition(first.article);
    const composed = composeDigest({ edition, publication: PUBLICATION, entries, leftOut });
    const rendered = renderDigest(composed);
    await mkdir(values.out, { recursive: true });
    await Promise.all([
      writeFile(join(values.out, 'digest.html'), rendered.html),
      writeFile(join(values.out, 'digest.txt'), rendered.text),
      writeFile(join(values.out, 'digest.json'), `${JSON.stringify(composed, null, 2)}\n`),
    ]);
    console.log(`${rendered.subject}\n${join(values.out, 'digest.html')}`);
    return failed ? 1 : 0;
  },
};
