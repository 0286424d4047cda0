import type { Telemetry } from '../../../functions/aws/telemetry.ts';
import { terminalLine } from '../terminal-words.ts';

/** Says on standard error what the pipeline's own steps warn of while the command line takes them. */
export const aside: Telemetry = {
  info: () => {},
  warn: (event, keys = {}) => console.error(terminalLine(`${event} ${JSON.stringify(keys)}`)),
  error: (event, error) => console.error(terminalLine(`${event} ${String(error)}`)),
  count: () => {},
  begin: () => {},
  flush: () => {},
};
