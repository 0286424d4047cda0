import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Plant } from './planted/plant.ts';
import { PLANTS } from './planted/plants.ts';

// Plants each bug in a copy of the sources and has the harness hunt for it there.
const ROOT = resolve(import.meta.dirname, '../..');
const COPIED = ['core', 'functions', 'templates', 'test/faults', 'test/functions', 'package.json'];

const copy = mkdtempSync(join(tmpdir(), 'planted-'));
for (const part of COPIED) cpSync(join(ROOT, part), join(copy, part), { recursive: true });
symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
const only = process.argv[2];
const wanted = PLANTS.filter(({ bug }) => only === undefined || bug.includes(only));
if (wanted.length === 0) throw new Error(`No planted bug is called "${only}"`);
let found = 0;
try {
  for (const plant of wanted) if (tell(plant, hunt(plant))) found++;
} finally {
  rmSync(copy, { recursive: true });
}
console.log(`${found} of ${wanted.length} found`);
if (found < wanted.length) process.exitCode = 1;

type Catch = { lived: number; how: string } | undefined;

/** @returns how the bug was found; undefined when it was not */
function hunt({ file, text, becomes, breaks }: Plant): Catch {
  const place = join(copy, file);
  const sound = readFileSync(place, 'utf8');
  if (sound.split(text).length !== 2) throw new Error(`${file} must hold this exactly once: ${text}`);
  writeFileSync(
    place,
    sound.replace(text, () => becomes),
  );
  const run = spawnSync(process.execPath, ['test/faults/planted/hunt.ts', breaks], {
    cwd: copy,
    encoding: 'utf8',
  });
  writeFileSync(place, sound);
  if (run.status !== 0) throw new Error(`${file} with "${becomes}" does not run: ${run.stderr}`);
  return run.stdout === '' ? undefined : (JSON.parse(run.stdout) as Catch);
}

function tell({ bug, like, breaks }: Plant, caught: Catch): boolean {
  const where = like === undefined ? '' : ` (${like})`;
  const verdict = caught ? `by invariant ${breaks} in ${caught.lived} histories: ${caught.how}` : 'NOT FOUND';
  console.log(`${bug}${where}\n    ${verdict}`);
  return caught !== undefined;
}
