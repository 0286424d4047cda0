import { MAX_UPLOAD_BYTES, RejectedInput } from '../../../core/article/rejected-input.ts';
import { shown } from '../../../core/digest/shown.ts';
import { html, type Markup } from '../../../core/html.ts';
import { abreast } from '../../../functions/aws/abreast.ts';
import type { Answer, Visit } from '../answer.ts';
import type { ChosenFile, Desk } from '../desk.ts';
import type { Notice } from '../notices.ts';

const ABREAST = 4; //        uploads under way at once
const LONGEST_KEY = 1024; // bytes of UTF-8 that S3 takes for a key

/** POST /uploads: files → the bucket of articles, each under its own name. One that is refused keeps no other from it. */
export async function uploadFiles(desk: Desk, { files: read }: Visit): Promise<Answer> {
  const { files } = await read();
  if (files.length === 0)
    return { seeOther: '/', notice: { kind: 'refused', words: 'Choose at least one file.' } };
  const refused: Markup[] = [];
  const keys = new Set<string>();
  const good = files.flatMap((file) => {
    const key = keyOf(file.name);
    const why = whyNot(file, key) ?? (keys.has(key) ? TWICE : undefined);
    keys.add(key);
    if (why === undefined) return [{ key, bytes: file.bytes }];
    refused.push(html`<bdi>${shown(file.name) || 'A file without a name'}</bdi>: ${why}`);
    return [];
  });
  await abreast(good, ABREAST, ({ key, bytes }) => desk.uploads.put(key, bytes));
  return {
    seeOther: '/',
    notice: noticeOf(
      good.map(({ key }) => key),
      refused,
    ),
  };
}

/** POST /uploads/sample: the article that comes along to be tried. */
export async function uploadSample(desk: Desk): Promise<Answer> {
  const sample = await desk.sample();
  if (!sample)
    return {
      seeOther: '/',
      notice: { kind: 'refused', words: 'There is no sample article on this computer.' },
    };
  await desk.uploads.put(sample.name, sample.bytes);
  return { seeOther: '/', notice: noticeOf([sample.name], []) };
}

/** A browser says the name alone; a program may say a path with it. */
function keyOf(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
}

const TWICE =
  'Another of these files has the same name, and only that one was taken. Rename it and upload it again.';
const RENAME = 'Its name cannot be used in a bucket. Rename it and upload it again.';

/** @returns why a file is not even tried */
function whyNot({ bytes }: ChosenFile, key: string): string | undefined {
  if (bytes.length > MAX_UPLOAD_BYTES) return new RejectedInput('too-large').message;
  const isName = /^[^\p{Cc}\p{Cs}\ufffe\uffff]+$/u.test(key) && !/^\.{1,2}$/.test(key);
  return isName && Buffer.byteLength(key) <= LONGEST_KEY ? undefined : RENAME;
}

function noticeOf(taken: readonly string[], refused: readonly Markup[]): Notice {
  const [only] = taken;
  const words =
    taken.length === 1
      ? html`<bdi>${shown(only ?? '')}</bdi> is uploaded.`
      : html`${taken.length} files are uploaded.`;
  if (refused.length === 0) return { kind: 'done', words };
  const not = refused.length === 1 ? 'One file was not taken:' : `${refused.length} files were not taken:`;
  return { kind: 'refused', words: taken.length === 0 ? not : html`${words} ${not}`, list: refused };
}
