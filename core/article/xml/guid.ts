const LONGEST = 1024; // characters, as Article.guid has it

/** A source's own name for an article, or undefined where it is none that can be kept: empty, or of any length. */
export function guidOf(name: string | undefined): string | undefined {
  const guid = name?.replace(/\s+/g, ' ').trim() ?? '';
  return guid === '' || guid.length > LONGEST ? undefined : guid;
}
