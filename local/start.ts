#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { usualCadence } from '../core/publication/made.ts';
import { addressKeyOf, subscribersOf } from './clients.ts';
import { addDemoSubscriber, DEMO_ADDRESS } from './demo-subscriber.ts';
import { liveSteps } from './desk/live.ts';
import { startDesk } from './desk/start-desk.ts';
import { writeEnvFile } from './env-file.ts';
import { reportOf, sendOnce } from './once.ts';
import { packageStack } from './package.ts';
import { lineOf } from './print-steps.ts';
import { named, readPublicationFile } from './publication-file.ts';
import { type Stack, startStack } from './stack/index.ts';
import { forgetState, runningStack, statePaths } from './stack/state.ts';
import { readStartOptions, USAGE } from './start-options.ts';
import { STATE_DIR } from './state-dir.ts';

const ROOT = resolve(import.meta.dirname, '..');
const PUBLICATION = join(ROOT, 'publication.yml');

/** @returns the exit code: 0 done, 1 failed, 2 misused; undefined when the stack goes on running */
async function main(args: string[]): Promise<number | undefined> {
  const asked = readStartOptions(args);
  if (asked === undefined) {
    console.error(USAGE);
    return 2;
  }
  const { stateDir, files, fresh, ses } = asked;
  const publicationFile = asked.publication ?? PUBLICATION;
  const publication = await readPublicationFile(publicationFile);
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
  const live = liveSteps();
  let inboxUrl = '';
  const stack = await startStack({
    template: JSON.parse(readFileSync(templatePath, 'utf8')),
    root: ROOT,
    stateDir,
    ses,
    publication: asked.publication === undefined ? undefined : publication,
    onStep: (step) => {
      live.note(step);
      const line = lineOf(step, new Date(), inboxUrl);
      if (line !== undefined) console.log(line);
    },
  });
  inboxUrl = stack.inboxUrl;
  const removeEnvFile = writeEnvFile(ROOT, stack.env);
  let closeDesk = async () => {};
  const end = async () => {
    removeEnvFile();
    await closeDesk();
    await stack.stop();
  };
  stopOnSignals(end);
  const table = subscribersOf(stack);
  const { cadences } = publication;
  const edition = cadences.alert ? 'alert' : usualCadence(cadences); // an alert is there to be seen at once
  const demo = await addDemoSubscriber(table, addressKeyOf(stack), edition, new Date()).catch(
    async (error) => {
      await end();
      throw error;
    },
  );
  const ready = performance.now() - began;
  console.log(
    `Ready in ${seconds(ready)} s: packaging ${seconds(packagedIn)} s, servers ${seconds(stack.startedIn)} s.`,
  );
  if (demo) console.log(`${DEMO_ADDRESS} was added as a demo subscriber.`);
  if (files.length === 0) {
    const desk = await startDesk({
      ...{ stack, stateDir, publication, live, root: ROOT },
      publicationFile: named(publicationFile),
    }).catch(async (error) => {
      await end();
      throw error;
    });
    closeDesk = desk.stop;
    console.log(`\nDesk     ${desk.url}${welcome(stack, stateDir, publicationFile)}`);
    return undefined;
  }
  const outcomes = await sendOnce(stack, stateDir, files, edition).finally(end);
  const lines = outcomes.flatMap((outcome) => reportOf(outcome, statePaths(stateDir).mails));
  console.log(lines.join('\n'));
  return outcomes.some((outcome) => 'reason' in outcome) ? 1 : 0;
}

/** The first signal lets work under way finish, the second does not. */
function stopOnSignals(end: () => Promise<void>): void {
  let stopping = false;
  const onSignal = () => {
    if (stopping) process.exit(130);
    stopping = true;
    console.log('\nStopping; once more to stop at once.');
    void end().then(() => process.exit(0));
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}

function welcome(
  { env, names, inboxUrl, archiveUrl }: Stack,
  stateDir: string,
  publicationFile: string,
): string {
  const credentials = `AWS_ACCESS_KEY_ID=${env.AWS_ACCESS_KEY_ID} AWS_SECRET_ACCESS_KEY=${env.AWS_SECRET_ACCESS_KEY}`;
  const endpoint = env.AWS_ENDPOINT_URL_S3;
  const elsewhere = stateDir === STATE_DIR ? '' : `NEWS_DIGEST_STATE=${stateDir} `;
  return `
Inbox    ${inboxUrl}
Sign up  ${env.PAGES_URL}${
    archiveUrl === undefined
      ? ''
      : `
Archive  ${archiveUrl}`
  }
S3       ${endpoint}   (bucket ${names.ArticlesBucket})

Upload an article on the desk, or from another terminal:
  ${elsewhere}npx news-digest upload test/corpus/harbour-flood/harbour-flood.md
  ${credentials} AWS_REGION=${env.AWS_REGION} \\
    aws --endpoint-url ${endpoint} s3 cp test/corpus/harbour-flood/harbour-flood.md s3://${names.ArticlesBucket}/harbour-flood.md

It makes the editions of ${named(publicationFile)}; to change them, edit that file and start again.
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
