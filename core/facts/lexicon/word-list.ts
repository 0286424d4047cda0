/** The words of a list written as one string. */
export function words(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Phrases separated by commas. */
export function phrases(list: string): string[] {
  return list.split(',').map((phrase) => phrase.trim());
}
