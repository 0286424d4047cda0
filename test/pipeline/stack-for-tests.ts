import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Publication } from '../../core/publication/schema.ts';
import { s3Of } from '../../local/clients.ts';
import type { Stack } from '../../local/stack/index.ts';
import type { Step } from '../../local/stack/steps.ts';
import { addSubscribers, startTestStack } from './harness.ts';

/** A stack for the tests of one file. */
export interface TestStack {
  stateDir: string;
  stack: Stack;
  s3: S3Client;
}

/**
 * Brings a stack up before the tests of a file, and takes it down after them: by then no function may have failed.
 * @param asked its name, and the publication it makes, where it is not publication.yml's; and who is told of its steps
 * @param readers addresses that get the alert edition
 * @returns filled in when the tests run
 */
export function stackForTests(
  asked: string | { name: string; publication: Publication | undefined; onStep?: (step: Step) => void },
  ...readers: string[]
): TestStack {
  const {
    name,
    publication,
    onStep: told,
  } = typeof asked === 'string' ? { name: asked, publication: undefined, onStep: undefined } : asked;
  const up = {} as TestStack;
  const failures: string[] = [];
  beforeAll(async () => {
    up.stateDir = await mkdtemp(join(tmpdir(), `${name}-`));
    const onStep = (step: Step) => {
      if (step.kind === 'failed') failures.push(`${step.functionName}: ${step.error}`);
      told?.(step);
    };
    up.stack = await startTestStack(up.stateDir, onStep, publication);
    up.s3 = s3Of(up.stack);
    await addSubscribers(up.stack, ...readers);
  }, 60_000);
  afterAll(async () => {
    up.s3?.destroy();
    await up.stack?.stop();
    await rm(up.stateDir, { recursive: true });
    expect(failures).toEqual([]);
  });
  return up;
}
