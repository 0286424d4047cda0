// Asking Intl takes longer than all the rest of reading a subscriber. Of the names it knows, by what was written.
const NAMES = new Map<string, string>();

/**
 * The one name of an IANA time zone: people may write it in any case, or by an old name.
 * @returns undefined when the runtime does not know it
 */
export function zoneName(written: string): string | undefined {
  const known = NAMES.get(written);
  if (known !== undefined) return known;
  const name = written.length > 60 ? undefined : lookUp(written);
  if (name !== undefined && NAMES.size < 1000) NAMES.set(written, name); // there are some 600, and many ways to write each
  return name;
}

/** Whether the runtime knows a time zone by that name. */
export const isTimeZone = (written: string): boolean => zoneName(written) !== undefined;

function lookUp(written: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: written }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
