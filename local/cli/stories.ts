import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { revision } from '../../core/article/identity.ts';
import { plainTextArticle } from '../../core/article/plain-text.ts';
import { parsePublished } from '../../core/article/published.ts';
import { HORIZON_DAYS } from '../../core/stories/cluster.ts';
import { sketchOf } from '../../core/stories/sketch.ts';
import type { Verb } from './main.ts';
import { printLine } from './print-line.ts';
import { StoryWindow, type Told, WINDOW } from './story-window.ts';
import { UsageError } from './usage.ts';

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  title: z.string().optional(),
  published: z.string().optional(),
  lang: z.string().optional(),
});
type Id = z.infer<typeof Line>['id'];

const articles = WINDOW.toLocaleString('en');

/** Tells which articles of a stream are about the same event, and which are copies of others. */
export const stories: Verb = {
  usage: `  news-digest stories --jsonl [FILE…|-]  sort articles, lines of {id, text, title?, published?, lang?}, into stories: lines of
                                         {id, story, copyOf?} in the same order, once ${articles} are read or the input ends.
                                         ${articles} are sorted together, whatever their order, and with the ${articles} before
                                         them; those of one story were published within ${HORIZON_DAYS} days.`,
  async run(args) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { jsonl: { type: 'boolean' } },
    });
    if (!values.jsonl) throw new UsageError('Give articles as lines of JSON, with --jsonl.');
    let failed = false;
    for await (const { where, outcome } of storiesOf(linesOf(positionals.length > 0 ? positionals : ['-']))) {
      if ('rejected' in outcome) {
        failed = true;
        console.error(`${where}: ${outcome.rejected.message}`);
      }
      await printLine(JSON.stringify(outcome));
    }
    return failed ? 1 : 0;
  },
};

/** A line of input and where it stands, as "FILE:NUMBER". */
interface Input {
  readonly where: string;
  readonly line: string;
}

async function* linesOf(files: readonly string[]): AsyncGenerator<Input> {
  for (const file of files) {
    const input = file === '-' ? process.stdin : createReadStream(file);
    let number = 0;
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      if (line.trim() !== '') yield { where: `${file}:${number}`, line };
    }
  }
}

/** What is printed of a line of input. */
type Outcome =
  | { readonly id: Id; readonly story: string; readonly copyOf?: string }
  | { readonly id: Id | null; readonly rejected: { readonly code: 'bad-line'; readonly message: string } };

/**
 * Sorts articles into stories as they come, a window at a time.
 * @returns for each line, in order, where it stands and what is printed of it
 */
export async function* storiesOf(
  lines: AsyncIterable<Input>,
): AsyncGenerator<{ readonly where: string; readonly outcome: Outcome }> {
  const window = new StoryWindow();
  let waiting: { where: string; id: Id | null; bad?: string }[] = [];
  for await (const { where, line } of lines) {
    waiting.push({ where, ...take(line, window) });
    if (waiting.length < WINDOW) continue;
    yield* outcomes(waiting, window.close());
    waiting = [];
  }
  yield* outcomes(waiting, window.close());
}

/** Adds the article of a line to the window. @returns its id, and what is wrong with it where it was not added */
function take(line: string, window: StoryWindow): { id: Id | null; bad?: string } {
  let read: unknown;
  try {
    read = JSON.parse(line);
  } catch {
    return { id: null, bad: 'This is not JSON. Each line must be: {"id": …, "text": "…"}.' };
  }
  const { data, error } = Line.safeParse(read);
  if (error) return { id: null, bad: `Each line must be {"id": …, "text": "…"}, but ${whatIsWrong(error)}.` };
  const { id, text, title, published, lang } = data;
  if (window.has(String(id)))
    return { id, bad: `The id "${id}" is another article's, too. Give each its own.` };
  const article = plainTextArticle({
    key: String(id),
    revision: revision(Buffer.from(text)),
    text: text.replaceAll('\r\n', '\n'),
    ...(title?.trim() && { title }),
    ...(lang && { lang }),
  });
  const at = published && parsePublished(published);
  window.add({ id: String(id), sketch: sketchOf(article), ...(at && { at }) });
  return { id };
}

const whatIsWrong = ({ issues: [issue] }: z.ZodError): string =>
  `${issue!.path.length > 0 ? `"${issue!.path.join('.')}"` : 'this'}: ${issue!.message.toLowerCase()}`;

function* outcomes(
  waiting: readonly { where: string; id: Id | null; bad?: string }[],
  told: readonly Told[],
) {
  let next = 0;
  for (const { where, id, bad } of waiting)
    yield bad === undefined
      ? { where, outcome: { ...told[next++]!, id: id! } }
      : { where, outcome: { id, rejected: { code: 'bad-line' as const, message: bad } } };
}
