/**
 * `node bench/kill.ts [readers] [kills]`: one edition for 10,000 subscribers, by a stack that is killed (SIGKILL) ten times
 * at random moments and started again on what the disk has. Prints the table of outcomes and holds it against the log of SES.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countEnds, judge } from '../test/pipeline/judge.ts';
import { sendWhileKilled } from '../test/pipeline/killed-stack.ts';
import { report } from './measure.ts';

const [readers = 10_000, kills = 10] = process.argv.slice(2).map(Number);
const MINUTES = 30; // for what is left to do after the last kill

const stateDir = mkdtempSync(join(tmpdir(), 'bench-kill-'));
const began = performance.now();
const aftermath = await sendWhileKilled({
  ...{ stateDir, readers, kills, random: Math.random, patience: MINUTES * 60_000 },
  onKill: (kill, mails) => console.log(`kill ${kill} of ${kills} after ${mails} mails`),
});
rmSync(stateDir, { recursive: true });

console.log();
for (const [end, count] of Object.entries(countEnds(aftermath.sends)))
  report({ name: end, value: count, unit: 'rows' });
report({ name: 'mails in the log of SES', value: aftermath.mails.length, unit: 'mails' });
report({ name: 'from start to finished', value: (performance.now() - began) / 1000, unit: 's' });
const held = judge(aftermath, readers).map(({ promise, broken }) =>
  report({ name: promise, value: broken, unit: 'broken', atMost: 0 }),
);
process.exitCode = held.every(Boolean) ? 0 : 1;
