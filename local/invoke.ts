#!/usr/bin/env node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addressKeyOf, type Reachable, s3Of, subscribersOf } from './clients.ts';
import { addDemoSubscriber, addLeaver } from './demo-subscriber.ts';
import { packageStack } from './package.ts';
import { seedFor } from './seed.ts';
import { DEFAULT_PORTS } from './stack/connection.ts';
import { startStack } from './stack/index.ts';
import { Environment } from './stack/lambda/environment.ts';
import { SHARED_SETTINGS } from './stack/link-settings.ts';
import { runningStack } from './stack/state.ts';
import { makePlan } from './stack/template/make-plan.ts';
import { readTemplate } from './stack/template/read.ts';
import { STATE_DIR } from './state-dir.ts';

const ROOT = resolve(import.meta.dirname, '..');
const EVENTS = join(ROOT, 'events');

/** Runs one function with one event against the stack. @returns the exit code: 0 ran, 1 failed, 2 misused */
async function main([name = '', sample, ...rest]: string[]): Promise<number> {
  const functions = readdirSync(join(ROOT, 'functions')).flatMap((file) =>
    file.endsWith('.ts') ? [file.slice(0, -3)] : [],
  );
  const file = sample === undefined ? join(EVENTS, `${name}.json`) : resolve(sample);
  if (!functions.includes(name) || !existsSync(file) || rest.length > 0) {
    const samples = readdirSync(EVENTS).map((event) => `events/${event}`);
    console.error(`Usage: npm run invoke -- FUNCTION [EVENT]
Functions: ${functions.join(', ')}
Samples: ${samples.join(', ')}`);
    return 2;
  }
  const event = readFileSync(file, 'utf8');
  const { templatePath } = await packageStack(ROOT);
  const template: unknown = JSON.parse(readFileSync(templatePath, 'utf8'));
  const stateDir = STATE_DIR;
  const running = runningStack(stateDir);
  const own = running === undefined ? await startStack({ template, root: ROOT, stateDir }) : undefined;
  try {
    const stack = running ?? own;
    return stack === undefined ? 1 : await run(stack, stateDir, template, name, event);
  } finally {
    await own?.stop();
  }
}

async function run(
  stack: Reachable,
  stateDir: string,
  template: unknown,
  name: string,
  event: string,
): Promise<number> {
  const table = subscribersOf(stack);
  await addDemoSubscriber(table, addressKeyOf(stack), 'alert', new Date());
  await addLeaver(table, addressKeyOf(stack), new Date());
  const s3 = s3Of(stack);
  for (const outcome of await seedFor(event, s3, stack, stateDir, ROOT)) {
    console.error(
      `Sent ${outcome.file} through the stack first${'reason' in outcome ? `: ${outcome.reason}` : ''}.`,
    );
  }
  s3.destroy();
  const { env, region } = stack;
  const connection = Object.fromEntries(
    Object.entries(env).filter(
      ([variable]) => variable.startsWith('AWS_') || SHARED_SETTINGS.includes(variable),
    ),
  );
  const place = {
    region,
    storagePort: portOf(env.AWS_ENDPOINT_URL_S3),
    functionsPort: portOf(env.PAGES_URL),
    archivePort: DEFAULT_PORTS.archive, // what it leads to is in the settings the stack shares
  };
  const plan = makePlan(readTemplate(template, place)).functions.find((candidate) =>
    candidate.name.endsWith(`-${name}`),
  );
  if (plan === undefined) throw new Error(`serverless.yml has no function ${name}`);
  const environment = new Environment(plan, {
    root: ROOT,
    region,
    connection,
    onLine: (_name, line) => console.error(line),
  });
  const reply = await environment.invoke(JSON.parse(event));
  await environment.stop();
  if (reply.ok) console.log(JSON.stringify(reply.result, null, 2));
  else console.error(`${reply.error.stack || `${reply.error.name}: ${reply.error.message}`}`);
  return reply.ok ? 0 : 1;
}

const portOf = (url: string | undefined): number => Number(new URL(url ?? '').port);

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  },
);
