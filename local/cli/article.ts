import { parseArgs } from 'node:util';
import { nameOf, readArticles } from './input.ts';
import type { Verb } from './main.ts';
import { UsageError } from './usage.ts';

/** Prints what the parser makes of files. */
export const article: Verb = {
  usage: '  news-digest article FILE|DIR…|-        print the article a file becomes',
  async run(args) {
    const { positionals } = parseArgs({ args, allowPositionals: true });
    if (positionals.length === 0) throw new UsageError('Name at least one file.');
    const pretty = process.stdout.isTTY && positionals.length === 1;
    let failed = false;
    for await (const input of readArticles(positionals)) {
      failed ||= 'rejected' in input;
      const shown = 'rejected' in input ? input : input.article;
      console.log(JSON.stringify(shown, null, pretty ? 2 : undefined));
      if (pretty && 'rejected' in input) console.error(`${nameOf(input)}: ${input.rejected.message}`);
    }
    return failed ? 1 : 0;
  },
};
