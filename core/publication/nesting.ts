import { Lexer } from 'yaml';

const DEEPEST = 16; //  brackets within brackets
const IN_LINE = 100; // dashes and colons of a line; each may be a list or map within the one before
const INDENT = 100; //  columns; each may be one as well

/**
 * Where YAML goes deeper than a publication ever does, or has a key that is no word ("? [a, b]"): reading such text takes
 * time that grows with the cube of its depth. Looks at the text's words one by one, so that its own time grows with length.
 * @returns the offset of the first such place, undefined when there is none
 */
export function tooDeepAt(source: string): number | undefined {
  let [at, lineStart, flow, inLine] = [0, 0, 0, 0];
  for (const word of new Lexer().lex(source)) {
    if (word === '[' || word === '{') flow += 1;
    else if (word === ']' || word === '}') flow = Math.max(0, flow - 1);
    else if (word === '-' || word === ':') inLine += 1;
    const indented = at === lineStart && word.length > INDENT && word.trim() === '';
    if (word === '?' || flow > DEEPEST || inLine > IN_LINE || indented) return at;
    if (!CONTROLS.has(word)) at += word.length;
    if (word.endsWith('\n')) [lineStart, inLine] = [at, 0];
  }
  return undefined;
}

// What the lexer puts between words, which is not in the text: the start of a document, of a scalar, a broken end.
const CONTROLS: ReadonlySet<string> = new Set(['\x02', '\x18', '\x1f']);
