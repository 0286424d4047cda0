import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod';
import { plainTextArticle } from '../../../../core/article/plain-text.ts';
import { extractFacts } from '../../../../core/facts/extract.ts';
import type { Report } from '../../../../core/stories/compare/report.ts';

const Side = z.strictObject({
  publisher: z.string(),
  published: z.iso.datetime(),
  title: z.string().optional(),
  text: z.string(),
});

const Pair = z.strictObject({
  id: z.string(),
  kind: z.enum(['conflict', 'update', 'correction']),
  why: z.string(),
  lang: z.string().default('en'),
  before: Side,
  after: Side,
  expect: z.array(
    z.strictObject({ was: z.string(), now: z.string().optional(), what: z.string().optional() }),
  ),
});
/** Two invented reports and what an editor would want found between them: words that stand once in each text. */
export type Pair = z.infer<typeof Pair>;

/** Reads a corpus of pairs. @throws where a pair's form is wrong or its words do not stand in its texts */
export function readPairs(file: string): Pair[] {
  const pairs = z.array(Pair).parse(parse(readFileSync(file, 'utf8')));
  for (const { id, before, after, expect } of pairs)
    for (const { was, now } of expect)
      for (const [words, { text }] of [[was, before] as const, [now ?? '', after] as const])
        if (!text.includes(words)) throw new Error(`${id}: “${words}” stands nowhere`);
  return pairs;
}

/** One side of a pair as the pipeline has it: parsed and read by the real engine. */
export function reportOf(
  { id, kind, lang }: Pair,
  { text, title, publisher, published }: Pair['before'],
): Report {
  // Two revisions are of one key, two reports of two.
  const key = kind === 'correction' ? `${id}.txt` : `${id}-${publisher}-${published}.txt`;
  const revision = published.replace(/\D/g, '').slice(0, 12);
  const article = { ...plainTextArticle({ key, revision, text, title, lang }), publisher, published };
  return { article, facts: extractFacts(article), source: publisher, at: published };
}
