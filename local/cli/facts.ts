import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { revision } from '../../core/article/identity.ts';
import { plainTextArticle } from '../../core/article/plain-text.ts';
import { RejectedInput } from '../../core/article/rejected-input.ts';
import { extractFacts } from '../../core/facts/extract.ts';
import { describeFacts } from './describe-facts.ts';
import { nameOf, readArticles } from './input.ts';
import type { Verb } from './main.ts';
import { UsageError } from './usage.ts';

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  title: z.string().min(1).optional(),
  lang: z.string().optional(),
});

/** Prints the facts of articles, for an editor on a terminal and as JSON in a pipe. */
export const facts: Verb = {
  usage: `  news-digest facts FILE|DIR…|-          print what is found in articles
  news-digest facts --jsonl [FILE…|-]    the same for lines of {id, text, title?, lang?}; offsets are into text`,
  async run(args) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { jsonl: { type: 'boolean' } },
    });
    if (values.jsonl) return factsOfLines(positionals.length > 0 ? positionals : ['-']);
    if (positionals.length === 0) throw new UsageError('Name at least one file.');
    let failed = false;
    for await (const input of readArticles(positionals)) {
      if ('rejected' in input) {
        failed = true;
        if (process.stdout.isTTY) console.error(`${nameOf(input)}: ${input.rejected.message}`);
        else console.log(JSON.stringify(input));
        continue;
      }
      const found = extractFacts(input.article);
      console.log(process.stdout.isTTY ? describeFacts(input.article, found) : JSON.stringify(found));
    }
    return failed ? 1 : 0;
  },
};

async function factsOfLines(files: readonly string[]): Promise<number> {
  let failed = false;
  for (const file of files) {
    const input = file === '-' ? process.stdin : createReadStream(file);
    let number = 0;
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      if (line.trim() === '') continue;
      const found = factsOfLine(line);
      if ('rejected' in found) {
        failed = true;
        console.error(`${file}:${number}: ${found.rejected.message}`);
      }
      // Waits for a slow reader, so that a long run does not pile up in memory.
      if (!process.stdout.write(`${JSON.stringify(found)}\n`)) {
        await new Promise((resume) => process.stdout.once('drain', resume));
      }
    }
  }
  return failed ? 1 : 0;
}

function factsOfLine(line: string) {
  let id: string | number | null = null;
  try {
    const { id: given, text, title, lang } = Line.parse(JSON.parse(line));
    id = given;
    const named = { key: String(given), revision: revision(Buffer.from(text)) };
    const article = plainTextArticle({ ...named, text, ...(title && { title }), ...(lang && { lang }) });
    if (article.blocks.length === 0) throw new RejectedInput('no-text');
    const { schema: _, article: __, ...found } = extractFacts(article);
    return { id, ...found };
  } catch (error) {
    if (error instanceof RejectedInput) return { id, rejected: { code: error.code, message: error.message } };
    if (!(error instanceof SyntaxError || error instanceof z.ZodError)) throw error;
    return { id, rejected: { code: 'bad-line', message: 'Each line must be JSON: {"id": …, "text": "…"}.' } };
  }
}
