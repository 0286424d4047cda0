import type { Verb } from './main.ts';
import { add, list, remove, show } from './subscribers/acts.ts';
import { exportAll, importFile } from './subscribers/file-acts.ts';
import { UsageError } from './usage.ts';

const ACTS: Record<string, (args: string[]) => Promise<number>> = {
  ...{ add, list, show, remove },
  ...{ import: importFile, export: exportAll },
};

/** Adds, lists and removes subscribers. */
export const subscriber: Verb = {
  usage: `  news-digest subscriber add ADDRESS     add somebody who has agreed to it
      [--editions alert,daily,weekly] [--topics harbour,"city council"] [--hour 7] [--zone Europe/Oslo]
      [--consent TEXT]                   how they agreed; needed for somebody who was on the list before
  news-digest subscriber list            everybody, with their state  [--status S] [--limit N] [--after ID]
  news-digest subscriber show ADDRESS|ID all that is known of somebody
  news-digest subscriber remove ADDRESS|ID [--erase]   mail somebody no more; forget them too
  news-digest subscriber import FILE.csv --consent TEXT   add many: columns address, editions, topics, hour, zone
      [--dry-run] [--report FILE]        only tell what would be done; tell it to a file
      [--editions …] [--topics …] [--hour …] [--zone …]   where the file does not say
  news-digest subscriber export [FILE]   everybody with an address, as CSV
                                         (each with --stack NAME: of a stack on AWS, not the local one)`,
  async run([act = '', ...args]) {
    const run = Object.hasOwn(ACTS, act) ? ACTS[act] : undefined;
    if (!run) throw new UsageError(`Say ${Object.keys(ACTS).join(', ')}.`);
    return run(args);
  },
};
