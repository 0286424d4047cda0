import { RejectedInput } from './rejected-input.ts';

const LONGEST = 16_384; //  characters: more is an article between two rules
const FIRST_KEY = /^---[ \t]*\n["']?\p{L}[\p{L}\p{N} _-]{0,40}["']?[ \t]*:(?:\s|$)/u;
const END = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const KEY_AND_VALUE = /^["']?([\p{L}][\p{L}\p{N} _-]{0,40}?)["']?[ \t]*:[ \t]+(\S.*)$/u;

/** The YAML above an article. */
export interface FrontMatter {
  readonly fields: Readonly<Record<string, unknown>>; // keys in lower case; values strings, lists or maps of strings
  readonly end: number; //                               where the article begins
}

/**
 * Reads YAML front matter. Two rules ("---") with prose between them are none. What is not YAML is read line by line,
 * so that "title: Rates: up" is a title.
 * @returns undefined where a text has none
 * @throws RejectedInput where it begins and never ends
 */
export async function readFrontMatter(text: string): Promise<FrontMatter | undefined> {
  if (!text.startsWith('---')) return undefined;
  const head = text.slice(0, LONGEST);
  if (!FIRST_KEY.test(head)) return undefined;
  const end = END.exec(head);
  if (end === null) {
    if (/^---[ \t]*\n(?:title|author|date|byline)[ \t]*:/i.test(head))
      throw new RejectedInput('bad-front-matter');
    return undefined;
  }
  const source = head.slice(head.indexOf('\n') + 1, end.index + 1);
  const { yamlFields } = await import('./front-matter-yaml.ts');
  return { fields: yamlFields(source) ?? parseLines(source), end: end.index + end[0].length };
}

function parseLines(source: string): Record<string, unknown> {
  const fields = source.split('\n').map((line) => KEY_AND_VALUE.exec(line));
  return Object.fromEntries(
    fields
      .filter((match) => match !== null)
      .map(([, key = '', value = '']) => [key.toLowerCase(), unquote(value)]),
  );
}

function unquote(value: string): string {
  const printed = value.trim();
  const mark = printed.charAt(0);
  const quoted = (mark === '"' || mark === "'") && printed.length > 1 && printed.endsWith(mark);
  return quoted ? printed.slice(1, -1) : printed;
}
