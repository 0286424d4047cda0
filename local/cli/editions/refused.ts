/** What was asked of an edition cannot be done; the message says why, and what to do. Ends with exit code 1. */
export class Refused extends Error {
  override name = 'Refused';
}

/** Where to look for an edition that is not there. */
export function unknown(id: string): string {
  return `There is no edition ${id}: "edition list" names them.`;
}
