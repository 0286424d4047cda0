import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LiveSteps, liveSteps } from '../../../local/desk/live.ts';
import type { DeskServer } from '../../../local/desk/server.ts';
import { startDesk } from '../../../local/desk/start-desk.ts';
import { readPublicationFile } from '../../../local/publication-file.ts';
import type { Stack } from '../../../local/stack/index.ts';
import { articleNumber, titleOf } from '../../pipeline/article-number.ts';
import { addSubscribers, startTestStack } from '../../pipeline/harness.ts';
import { ask, FORM, filesForm } from './desk-in-memory.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const PATIENCE_MS = 40_000;

const up = {} as { stateDir: string; stack: Stack; desk: DeskServer; live: LiveSteps };
const failures: string[] = [];

beforeAll(async () => {
  const publication = {
    ...(await readPublicationFile(join(ROOT, 'publication.yml'))),
    approval: 'required' as const,
  };
  up.stateDir = await mkdtemp(join(tmpdir(), 'desk-'));
  up.live = liveSteps();
  const { live, stateDir } = up;
  up.stack = await startTestStack(
    stateDir,
    (step) => {
      live.note(step);
      if (step.kind === 'failed') failures.push(step.error);
    },
    publication,
  );
  await addSubscribers(up.stack, 'reader@example.com');
  up.desk = await startDesk({ stack: up.stack, stateDir, publication, live, root: ROOT, port: 0 });
}, 90_000);

afterAll(async () => {
  await up.desk?.stop();
  await up.stack?.stop();
  await rm(up.stateDir, { recursive: true });
  expect(failures).toEqual([]);
});

const get = async (path: string) => (await ask(up.desk.url, 'GET', path, {})).body;
const post = (path: string, body: string | Uint8Array, headers: Record<string, string>) =>
  ask(up.desk.url, 'POST', path, { origin: up.desk.url, ...headers }, body);

/** Waits until a page says something. */
async function pageWith(path: string, words: RegExp): Promise<string> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await pause(100)) {
    const page = await get(path);
    if (words.test(page)) return page;
  }
  throw new Error(`${path} never said ${words}: ${await get(path)}`);
}

test('a dropped file is read, its edition a draft until it is approved, and then mailed', {
  timeout: 120_000,
}, async () => {
  const heard: string[] = [];
  const stop = up.live.watch(({ say }) => say && heard.push(say));
  expect(await get('/')).toContain('Use a sample article');
  const article = await readFile(join(ROOT, 'test/corpus/harbour-flood/harbour-flood.md'));
  const { body, headers } = await filesForm({
    'harbour-flood.md': new Uint8Array(article),
    'photo.jpg': 'ÿØÿà\u0000\u0010JFIF',
  });
  expect(await post('/uploads', body, headers)).toMatchObject({ status: 303 });

  const home = await pageWith('/', /A draft waits for you/);
  expect(home).toContain('45 figures, 11 quotations');
  expect(await pageWith('/', /Not read\./)).toContain('Could not be read');
  const [way = ''] = /\/articles\/[\w-]+\/\w+/.exec(home) ?? [];
  expect(await get(way)).toMatch(/<a id="(f\d+)"[^>]* href="#n-\1"/);

  const [edition = ''] = /\/editions\/[\w-]+/.exec(home) ?? [];
  expect((await ask(up.desk.url, 'GET', `${edition}/mail`, {})).headers['content-security-policy']).toMatch(
    /^default-src 'none'.* sandbox /,
  );
  expect(await post(`${edition}/approve`, '', FORM)).toMatchObject({ status: 303 });
  const made = await pageWith(edition, /Mailed to 1 reader/);
  expect(made).toContain('Open in the inbox');
  expect(await pageWith('/', /To 1 reader/)).not.toContain('A step failed');
  expect(heard).toEqual(
    expect.arrayContaining(['harbour-flood.md is uploaded.', 'A draft waits for approval.']),
  );
  stop();
});

/** A version of an article as a newswire sends it. */
const wire = (version: number, more: object) =>
  filesForm({
    'ferry.json': JSON.stringify({
      ...{ uri: 'urn:skarn:7', version, type: 'text', headline: titleOf(7), ...more },
    }),
  });

test('a withdrawal shows the mail that tells readers of it, and beside what was mailed that it was taken back', {
  timeout: 120_000,
}, async () => {
  const first = await wire(1, { body_text: articleNumber(7) });
  await post('/uploads', first.body, first.headers);
  const card = await pageWith('/', /ferry\.json.*Draft, waits for you/s);
  const [, edition = ''] = /ferry\.json.*?(\/editions\/alert-[\w-]+)/s.exec(card) ?? [];
  await post(`${edition}/approve`, '', FORM);
  const made = await pageWith(edition, /Mailed to 1 reader/);
  const [article = ''] = /\/articles\/[\w-]+\/\w+/.exec(made) ?? [];
  expect(made).not.toContain('Taken back');

  const taken = await wire(2, { pubstatus: 'canceled' });
  await post('/uploads', taken.body, taken.headers);
  const [correction = ''] =
    /\/editions\/correction-[\w-]+/.exec(await pageWith('/', /tells those who had it before/)) ?? [];
  expect(await get('/')).toContain('A draft waits for you');
  await post(`${correction}/approve`, '', FORM);
  await pageWith(correction, /Mailed to 1 reader/);
  expect(await get('/')).toMatch(/ferry\.json.*?Mail<\/b> <span>To 1 reader/s);
  expect(await get(edition)).toContain('Taken back by its source since');
  expect(await get(article)).toMatch(/Taken back by its source since.*tells those who had it before/s);
});

test('who listens hears at once that something has changed', { timeout: 20_000 }, async () => {
  const stream = await fetch(`${up.desk.url}/live`);
  const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
  expect(stream.headers.get('content-type')).toBe('text/event-stream');
  await reader.read(); // how long to wait before trying again
  up.live.note({ kind: 'notice', text: 'x' });
  up.live.note({ kind: 'uploaded', bucket: 'x-articles', key: 'a.md', bytes: 1 });
  expect((await reader.read()).value).toBe('data: {"say":"a.md is uploaded."}\n\n');
  await reader.cancel();
});
