import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Context } from 'aws-lambda';

/** What a log line may carry: ids, codes and counts; never an address or an article's words. */
export type LogKeys = Readonly<Record<string, string | number | boolean | undefined>>;

/** Where functions say what they did. Events are named 'Thing:Event'. */
export interface Telemetry {
  info(event: string, keys?: LogKeys): void;
  warn(event: string, keys?: LogKeys): void;
  /** Logs a failure by the error's class, code and place; its message may quote its input and is left out. */
  error(event: string, error: unknown, keys?: LogKeys): void;
  /** Adds to a CloudWatch metric. */
  count(metric: string, by?: number): void;
  /** Ties the lines that follow to one invocation. */
  begin(context: Context): void;
  /** Hands the invocation's metrics over. */
  flush(): void;
}

/** Structured logs and embedded metrics by Powertools; service and namespace come from the POWERTOOLS_* variables. */
export function telemetry(): Telemetry {
  const logger = new Logger();
  const metrics = new Metrics();
  return {
    info: (event, keys = {}) => logger.info(event, keys),
    warn: (event, keys = {}) => logger.warn(event, keys),
    error: (event, error, keys = {}) => logger.error(event, { ...keys, ...traceOf(error) }),
    count: (metric, by = 1) => void metrics.addMetric(metric, MetricUnit.Count, by),
    begin: (context) => logger.addContext(context),
    flush: () => {
      if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
    },
  };
}

/** The class, code and call sites of an error, without its words. */
function traceOf(error: unknown): LogKeys {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code } = error as { code?: unknown };
  const calls = error.stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? [];
  return {
    error: error.name,
    code: typeof code === 'string' ? code : undefined,
    calls: calls.slice(0, 4).join('\n'),
  };
}
