import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { publicationOf } from '../publication-of.ts';
import { UsageError } from '../usage.ts';
import { CHOICES, choicesOf, consentOf, one } from './acts.ts';
import { exportSubscribers } from './export.ts';
import { importSubscribers } from './import.ts';
import { openSubscribers, openTable } from './open.ts';

/** subscriber import FILE.csv */
export async function importFile(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    ...{ args, allowPositionals: true },
    options: {
      ...CHOICES,
      ...{ consent: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
      ...{ report: { type: 'string' }, stack: { type: 'string' } },
    },
  });
  const file = one(positionals, 'a CSV file');
  if (values.consent === undefined)
    throw new UsageError('Say how they all agreed to be mailed with --consent TEXT.');
  if (values.report !== undefined && resolve(values.report) === resolve(file))
    throw new UsageError('The report would take the place of the file to import.');
  const { cadences } = await publicationOf(values.stack);
  choicesOf(cadences, values); // what is wrong with the defaults is told once, not for every line
  const { report, stack, editions, topics, hour, zone } = values;
  const defaults = { editions, topics, hour, zone };
  const options = { consent: consentOf(values.consent), dry: values['dry-run'], report, cadences, defaults };
  return importSubscribers(await openSubscribers(stack), file, options, new Date());
}

/** subscriber export [FILE] */
export async function exportAll(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    ...{ args, allowPositionals: true },
    options: { stack: { type: 'string' } },
  });
  if (positionals.length > 1) throw new UsageError('Name one file.');
  return exportSubscribers({ table: await openTable(values.stack) }, positionals[0]);
}
