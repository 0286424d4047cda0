import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { countEnds, judge } from './judge.ts';
import { sendWhileKilled } from './killed-stack.ts';

const READERS = 300;

test('an edition whose stack is killed twice while it is sent reaches everybody, nobody twice', async () => {
  const stateDir = await mkdtemp(join(tmpdir(), 'killed-'));
  onTestFinished(() => rm(stateDir, { recursive: true }));
  const kills: number[] = [];
  const aftermath = await sendWhileKilled({
    ...{ stateDir, readers: READERS, kills: 2, random: Math.random, patience: 150_000 },
    onKill: (_, mails) => kills.push(mails),
  });
  expect(kills).toHaveLength(2);
  for (const mails of kills) expect(mails).toBeLessThan(READERS);
  expect(judge(aftermath, READERS).filter(({ broken }) => broken > 0)).toEqual([]);
  // A worker holds a batch of ten at most when it is killed.
  expect(countEnds(aftermath.sends).ambiguous).toBeLessThanOrEqual(20);
}, 240_000);
