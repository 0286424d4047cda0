#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { subscribersOf } from './clients.ts';
import { addDemoSubscriber, DEMO_ADDRESS } from './demo-subscriber.ts';
import { removeEnvFile, writeEnvFile } from './env-file.ts';
import { reportOf, sendOnce } from './once.ts';
import { packageStack } from './package.ts';
import { lineOf } from './print-steps.ts';
import { type Stack, startStack } from './stack/index.ts';
import { forgetState, runningStack, statePaths } from './stack/state.ts';
import { STATE_DIR } from './state-dir.ts';

const USAGE = `Usage:
  npm start                        bring the stack up and keep it running
  npm start -- --once FILE…        upload files, wait for their mails, say where they are
  npm start -- --fresh             forget the state of earlier runs first
  npm start -- --state DIR         keep the state in another folder than .news-digest`;

const ROOT = resolve(import.meta.dirname, '..');

/** @returns the exit code: 0 done, 1 failed, 2 misused; undefined when the stack goes on running */
async function main(args: string[]): Promise<number | undefined> {
  const asked = read(args);
  if (asked === undefined) {
    console.error(USAGE);
    return 2;
  }
  const { stateDir, files, fresh } = asked;
  const running = runningStack(stateDir);
  if (running !== undefined) {
    console.error(
      `A stack is already running on ${stateDir} (process ${running.pid}); its inbox is ${running.inbox}`,
    );
    return 1;
  }
  if (fresh) forgetState(stateDir);
  const began = performance.now();
  const { templatePath } = await packageStack(ROOT);
  const packagedIn = performance.now() - began;
  let inboxUrl = '';
  const stack = await startStack({
    template: JSON.parse(readFileSync(templatePath, 'utf8')),
    root: ROOT,
    stateDir,
    onStep: (step) => {
      const line = lineOf(step, new Date(), inboxUrl);
      if (line !== undefined) console.log(line);
    },
  });
  inboxUrl = stack.inboxUrl;
  stopOnSignals(stack);
  writeEnvFile(ROOT, stack.env);
  const table = subscribersOf(stack);
  const demo = await addDemoSubscriber(table, new Date());
  const ready = performance.now() - began;
  console.log(
    `Ready in ${seconds(ready)} s: packaging ${seconds(packagedIn)} s, servers ${seconds(stack.startedIn)} s.`,
  );
  if (demo) console.log(`${DEMO_ADDRESS} was added as a demo subscriber.`);
  if (files.length === 0) {
    console.log(welcome(stack, stateDir));
    return undefined;
  }
  const outcomes = await sendOnce(stack, stateDir, files).finally(() => end(stack));
  const lines = outcomes.flatMap((outcome) => reportOf(outcome, statePaths(stateDir).mails));
  console.log(lines.join('\n'));
  return outcomes.some((outcome) => 'reason' in outcome) ? 1 : 0;
}

function read(args: string[]): { stateDir: string; files: string[]; fresh: boolean } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { once: { type: 'boolean' }, fresh: { type: 'boolean' }, state: { type: 'string' } },
    });
    if ((values.once === true) !== positionals.length > 0) return undefined;
    return {
      stateDir: values.state ?? STATE_DIR,
      files: positionals,
      fresh: values.fresh === true,
    };
  } catch {
    return undefined;
  }
}

/** The first signal lets work under way finish, the second does not. */
function stopOnSignals(stack: Stack): void {
  let stopping = false;
  const onSignal = () => {
    if (stopping) process.exit(130);
    stopping = true;
    console.log('\nStopping; once more to stop at once.');
    void end(stack).then(() => process.exit(0));
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}

async function end(stack: Stack): Promise<void> {
  removeEnvFile(ROOT);
  await stack.stop();
}

function welcome({ env, names, inboxUrl }: Stack, stateDir: string): string {
  const credentials = `AWS_ACCESS_KEY_ID=${env.AWS_ACCESS_KEY_ID} AWS_SECRET_ACCESS_KEY=${env.AWS_SECRET_ACCESS_KEY}`;
  const endpoint = env.AWS_ENDPOINT_URL_S3;
  const elsewhere = stateDir === STATE_DIR ? '' : `NEWS_DIGEST_STATE=${stateDir} `;
  return `
Inbox    ${inboxUrl}
S3       ${endpoint}   (bucket ${names.ArticlesBucket})

Upload an article, from another terminal:
  ${elsewhere}npx news-digest upload test/corpus/harbour-flood/harbour-flood.md
  ${credentials} AWS_REGION=${env.AWS_REGION} \\
    aws --endpoint-url ${endpoint} s3 cp test/corpus/harbour-flood/harbour-flood.md s3://${names.ArticlesBucket}/harbour-flood.md

Ctrl-C stops the stack; its state stays.`;
}

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);

main(process.argv.slice(2)).then(
  (code) => {
    if (code !== undefined) process.exit(code);
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  },
);
