import * as z from 'zod';
import type { ArrivedMail } from './mail/protocol.ts';

/** Something a person watching the pipeline wants to know of, in the order it happens. */
export type Step =
  | { kind: 'uploaded'; bucket: string; key: string; bytes: number }
  | { kind: 'logged'; functionName: string; level: string; event: string; keys: Record<string, unknown> }
  | { kind: 'printed'; functionName: string; line: string }
  | { kind: 'failed'; functionName: string; error: string }
  | { kind: 'mail'; mail: ArrivedMail }
  | { kind: 'notice'; text: string };

const LogLine = z.looseObject({ level: z.string(), message: z.string() });

/** What Powertools adds to every line; the rest is what the function had to say. */
const FURNITURE =
  /^(level|message|timestamp|service|sampling_rate|cold_start|xray_trace_id|function_(arn|memory_size|name|request_id))$/;

/**
 * Reads one line a function wrote.
 * @returns undefined for metrics, which are for CloudWatch
 */
export function stepOfLine(functionName: string, line: string): Step | undefined {
  const json = jsonOf(line);
  if (json !== null && typeof json === 'object' && '_aws' in json) return undefined;
  const parsed = LogLine.safeParse(json);
  if (!parsed.success) return line.trim() === '' ? undefined : { kind: 'printed', functionName, line };
  const { level, message } = parsed.data;
  const keys = Object.fromEntries(Object.entries(parsed.data).filter(([name]) => !FURNITURE.test(name)));
  return { kind: 'logged', functionName, level, event: message, keys };
}

function jsonOf(line: string): unknown {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
