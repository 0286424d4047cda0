import { type Document, isScalar, visit } from 'yaml';

/** Something wrong at a place of the text. */
export interface Stray {
  readonly at: number; //      UTF-16 offset
  readonly message: string;
}

/** What keeps a text from being read as YAML, or as this kind of YAML, which has no aliases and no types of its own. */
export function unreadable(document: Document.Parsed): Stray[] {
  const strays = [...document.errors, ...document.warnings].map(({ pos, code, message }) => ({
    at: pos[0],
    message:
      code === 'MULTIPLE_DOCS'
        ? 'Here begins a second document, and there must be one only: take this line away.'
        : `This cannot be read as YAML: ${oneLine(message)}`,
  }));
  visit(document, {
    Alias(_, { range, source }) {
      const message = `*${source} is an alias, and there are none here: write out what it stands for.`;
      strays.push({ at: range?.[0] ?? 0, message });
    },
  });
  return strays;
}

/** Keys that stand twice in one map: YAML has no rule which of them holds (YAML 1.2.2 § 3.2.1.3). */
export function repeatedKeys(document: Document.Parsed): Stray[] {
  const strays: Stray[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (seen.has(name)) {
          const message = `${JSON.stringify(name)} stands here for the second time: keep one of them.`;
          strays.push({ at: key.range?.[0] ?? 0, message });
        }
        seen.add(name);
      }
    },
  });
  return strays;
}

function oneLine(message: string): string {
  const line = message.slice(0, 120).toWellFormed().replace(/\s+/g, ' ').trim();
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
