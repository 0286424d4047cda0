import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DEFAULT_PORTS } from '../../../local/stack/connection.ts';
import { startStack } from '../../../local/stack/index.ts';
import { freePorts } from '../../../local/stack/ports.ts';
import { announce, holdState, runningStack, withdraw } from '../../../local/stack/state.ts';

test('a running stack is found by its folder, a dead one is not', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'state-'));
  const stack = {
    pid: process.pid,
    region: 'us-east-1',
    env: { A: 'b' },
    inbox: 'i',
    functions: 'f',
    names: {},
  };
  try {
    expect(runningStack(folder)).toBeUndefined();
    announce(folder, stack);
    expect(runningStack(folder)).toEqual(stack);
    announce(folder, { ...stack, pid: 2 ** 22 + 1 }); // above the highest process id Linux gives
    expect(runningStack(folder)).toBeUndefined();
    withdraw(folder);
    expect(runningStack(folder)).toBeUndefined();
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('one process holds a folder, until it gives it free or dies', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'state-'));
  const start = () => startStack({ template: {}, root: folder, stateDir: folder });
  try {
    const release = holdState(folder);
    expect(() => holdState(folder)).toThrow(`already running on ${folder} (process ${process.pid})`);
    await expect(start()).rejects.toThrow('already running');
    release();
    await expect(start()).rejects.not.toThrow('already running'); // the template is not one
    await writeFile(join(folder, 'lock'), String(2 ** 22 + 1)); // above the highest process id Linux gives
    holdState(folder)();
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a taken port gives way to the next free one, and that is said', async () => {
  const blocker = createServer();
  const taken = await new Promise<number>((resolve) => {
    blocker.listen(0, '127.0.0.1', () => resolve((blocker.address() as { port: number }).port));
  });
  const moved: string[] = [];
  const found = await freePorts({ ...DEFAULT_PORTS, storage: taken, dynamodb: taken }, (name, from, to) => {
    if (from === taken) moved.push(`${name} ${to}`);
  });
  blocker.close();
  expect(found.storage).toBeGreaterThan(taken);
  expect(found.dynamodb).toBeGreaterThan(found.storage);
  expect(moved).toEqual([`storage ${found.storage}`, `dynamodb ${found.dynamodb}`]);
  expect(new Set(Object.values(found)).size).toBe(7);
});

test('a server keeps the port wanted for it when another gives way, and only what others took is told', async () => {
  const blocker = createServer();
  const taken = await new Promise<number>((resolve) => {
    blocker.listen(0, '127.0.0.1', () => resolve((blocker.address() as { port: number }).port));
  });
  const moved: string[] = [];
  const wanted = {
    storage: taken,
    dynamodb: taken + 1,
    ses: taken + 1,
    functions: 0,
    archive: 0,
    inbox: 0,
    smtp: 0,
  };
  const found = await freePorts(wanted, (name) => moved.push(name));
  blocker.close();
  expect(found.storage).toBeGreaterThan(found.dynamodb);
  expect(found.ses).toBeGreaterThan(found.dynamodb);
  if (found.dynamodb === taken + 1) expect(moved).toEqual(['storage']); // unless somebody has that port, too
  expect(new Set(Object.values(found)).size).toBe(7);
});
