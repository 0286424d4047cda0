import { Parser } from 'htmlparser2';
import { withoutInvisible } from '../invisible.ts';
import type { Passage } from '../passage-draft.ts';
import { RejectedInput } from '../rejected-input.ts';
import { BLOCKS, UNREAD } from './elements.ts';

const DEEPEST = 500; //           open elements: browsers stop at 512
const MOST_ELEMENTS = 300_000;
const LONGEST = 12 * 1024 * 1024; // characters of markup

type Kind = Passage['kind'];

/** An element that is open: the kind it gives the words in it, where it ends what was said before. */
interface Open {
  readonly kind: Kind | undefined;
  readonly row: boolean;
  readonly unread: boolean;
}

/**
 * Reads the words of HTML or XHTML markup, block by block: tags go, entities become characters, white space closes up,
 * <br> is a line break (two begin a new passage), and a table row is one passage with its cells apart by a tab.
 * @throws RejectedInput "too-complex" where the markup is nested deeper, or is larger, than any article's
 */
export function fragmentPassages(markup: string): Passage[] {
  if (markup.length > LONGEST) throw new RejectedInput('too-complex', 'holds more markup than any article');
  const passages: Passage[] = [];
  const open: Open[] = [];
  let words = '';
  let elements = 0;
  const within = () => open.at(-1);
  const endPassage = () => {
    const kind = within()?.kind ?? 'paragraph';
    passages.push(...splitPassage(words).map((part) => ({ kind, words: part })));
    words = '';
  };
  const parser = new Parser({
    onopentagname(name) {
      elements += 1;
      if (open.length >= DEEPEST || elements > MOST_ELEMENTS)
        throw new RejectedInput('too-complex', 'nests or repeats elements more than any article does');
      const outer = within();
      const block = BLOCKS.get(name);
      const ends = block !== undefined && !outer?.row;
      if (ends) endPassage();
      if (outer?.row && block !== undefined) words += ' ';
      if (name === 'br') words += outer?.row ? ' ' : '\n';
      if ((name === 'td' || name === 'th') && words.trim() !== '') words += '\t';
      open.push({
        kind: kindWithin(outer?.kind, block),
        row: outer?.row === true || name === 'tr',
        unread: outer?.unread === true || UNREAD.has(name),
      });
    },
    ontext(data) {
      if (!within()?.unread) words += data.replace(/[ \t\n\r\f]+/g, ' ');
    },
    onclosetag(name) {
      const row = open.at(-2)?.row === true;
      if (BLOCKS.has(name) && !row) endPassage();
      open.pop();
    },
  });
  parser.write(markup);
  parser.end();
  endPassage();
  return passages;
}

/** What a list, a caption or a block quotation holds is of its kind, whatever paragraphs it is divided into. */
function kindWithin(outer: Kind | undefined, block: Kind | undefined): Kind | undefined {
  return outer === undefined || outer === 'paragraph' || block === 'caption' ? (block ?? outer) : outer;
}

function splitPassage(words: string): string[] {
  return withoutInvisible(words)
    .split(/\n\s*\n/)
    .map((part) =>
      part
        .replace(/ *([\n\t]) */g, '$1')
        .replace(/ {2,}/g, ' ')
        .trim(),
    )
    .filter((part) => part !== '');
}
