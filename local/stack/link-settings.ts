import type { Plan } from './template/plan.ts';

/** The settings a function run on its own must share with the stack, so that its links, tokens, ids and editions are the same. */
export const SHARED_SETTINGS: readonly string[] = [
  ...['ADDRESS_KEY', 'LINK_KEYS', 'PAGES_URL', 'PUBLICATION_FILE'],
  ...['ARCHIVE_URL', 'ARCHIVE_SECRET'],
];

/** @returns the shared settings of the plan's functions */
export function linkSettings(plan: Plan): Record<string, string> {
  const found = plan.functions.flatMap(({ environment }) => Object.entries(environment));
  return Object.fromEntries(found.filter(([name]) => SHARED_SETTINGS.includes(name)));
}
