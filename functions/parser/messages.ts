import type { Found } from '../../core/article/format.ts';
import { RejectedInput, type RejectionCode } from '../../core/article/rejected-input.ts';
import type { Upload } from '../../core/article/upload.ts';

/** What the worker is asked: to read a file with the parser of that name. */
export interface Job {
  readonly format: string;
  readonly upload: Upload;
}

/** A rejection as it crosses the threads: an error would lose its class. */
export interface Refusal {
  readonly code: RejectionCode;
  readonly seen: string;
}

type Sent = Exclude<Found, { rejected: unknown }> | { readonly part: string; readonly rejected: Refusal };

/** What the worker answers: what is in the file, why it cannot be read, or what a library threw at it. */
export type Answer =
  | { readonly found: readonly Sent[] }
  | { readonly refused: Refusal }
  | { readonly failed: string };

const refusalOf = ({ code, seen }: RejectedInput): Refusal => ({ code, seen });

/** Runs a parser and puts what comes of it into an answer. */
export async function answerOf(parse: () => Promise<readonly Found[]>): Promise<Answer> {
  try {
    const found = await parse();
    return {
      found: found.map((one) => ('rejected' in one ? { ...one, rejected: refusalOf(one.rejected) } : one)),
    };
  } catch (error) {
    if (error instanceof RejectedInput) return { refused: refusalOf(error) };
    return { failed: traceOf(error) };
  }
}

/** Where a library failed. Its own message may quote the article, which no log may. */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames].join('\n');
}

/** Takes an answer apart again. @throws RejectedInput as the parser did; "damaged" where a library failed */
export function foundIn(answer: Answer): Found[] {
  if ('refused' in answer) throw new RejectedInput(answer.refused.code, answer.refused.seen);
  if ('failed' in answer) throw new RejectedInput('damaged', '', { cause: answer.failed });
  return answer.found.map((one) =>
    'rejected' in one ? { ...one, rejected: new RejectedInput(one.rejected.code, one.rejected.seen) } : one,
  );
}
