import { parse } from 'yaml';

const MOST_ALIASES = 20; // "*a": a few are somebody's habit, thousands a bomb

/**
 * Reads a map of YAML. Under the failsafe schema every scalar stays the string that was printed: "2026-01-05", "no",
 * "0.25".
 * @returns its fields, their names in lower case; undefined where it is no YAML, or no map
 */
export function yamlFields(source: string): Record<string, unknown> | undefined {
  try {
    const fields: unknown = parse(source, {
      schema: 'failsafe',
      maxAliasCount: MOST_ALIASES,
      logLevel: 'error',
    });
    if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return undefined;
    return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key.toLowerCase(), value]));
  } catch {
    return undefined;
  }
}
