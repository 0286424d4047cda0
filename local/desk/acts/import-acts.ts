import { firstOf } from '../../../core/delivery/pages/fields.ts';
import type { Answer, Visit } from '../answer.ts';
import type { Desk } from '../desk.ts';
import { type Imported, importTable, type Table } from '../imports.ts';
import type { Notice } from '../notices.ts';
import { checkedPage } from '../pages/import-pages.ts';
import { counted } from '../words.ts';

const LONGEST = 500; // characters of how consent was given

/** POST /subscribers/import: tells what would become of each line; nobody is added yet. */
export async function checkTable(desk: Desk, { files: read }: Visit): Promise<Answer> {
  const { fields, files } = await read();
  const consent = firstOf(fields, 'agreed').slice(0, LONGEST);
  const [file] = files;
  if (!file) return told('refused', 'Choose a CSV file.');
  if (consent === '') return told('refused', 'Say how they all agreed to be mailed.');
  const table = { bytes: file.bytes, consent };
  const checked = await run(desk, table, true);
  return {
    page: checkedPage(checked, (checked.counts.get('added') ?? 0) > 0 ? desk.tables.keep(table) : ''),
  };
}

/** POST /subscribers/import/<name>: imports what was checked. Done twice, it adds nobody twice. */
export async function importChecked(desk: Desk, { path: [name = ''] }: Visit): Promise<Answer> {
  const table = desk.tables.find(name);
  if (!table) return told('refused', 'The file that was checked is forgotten: choose it again.');
  const { counts, fault } = await run(desk, table, false);
  const words = `${counted(counts.get('added') ?? 0, 'subscriber')} added.`;
  return fault === undefined ? told('done', words) : told('refused', `${words} ${fault}`);
}

function run({ subscribers, publication, now }: Desk, table: Table, dry: boolean): Promise<Imported> {
  return importTable(subscribers, table, publication.cadences, { dry, at: new Date(now()).toISOString() });
}

const told = (kind: Notice['kind'], words: string): Answer => ({
  ...{ seeOther: '/subscribers', notice: { kind, words } },
});
