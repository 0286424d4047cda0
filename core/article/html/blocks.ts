import { Parser } from 'htmlparser2';
import { withoutInvisible } from '../invisible.ts';
import { LEVEL, LOWERED, NOTE, RAISED, writeRaised } from '../raised-words.ts';
import { RejectedInput } from '../rejected-input.ts';
import { BLOCKS, SEAMLESS, SPOKEN_BUTTONS, UNREAD } from './elements.ts';
import { isUnshown } from './hidden.ts';
import { settleRow } from './rows.ts';

const LONGEST = 12 * 1024 * 1024; // characters of markup
const DEEPEST = 250; //              blocks; what lies deeper is read as if it lay here
const MOST_OPEN = 1_000; //          elements: each that nothing closes makes the next slower
const MOST_ELEMENTS = 300_000;
const LONGEST_HINT = 300; //         characters of an attribute
const HINTS: ReadonlySet<string> = new Set('class id role itemprop hidden style aria-hidden href'.split(' '));

/** Words that stand together, tags left out. */
export interface Run {
  readonly words: string; //    trimmed; a line break inside is a \n
  readonly linked: number; //   characters of them in links that lead elsewhere
  readonly anchored: number; // characters of them in links to places on the page
}

/** An element that ends what was said before it. */
export interface Block {
  name: string;
  readonly hints: Readonly<Record<string, string>>; // attributes that say what it is for, each cut short
  children: (Block | Run)[];
}

interface Started {
  readonly name: string;
  readonly hints: Record<string, string>;
}

/**
 * Reads HTML or XHTML markup as a tree of its blocks: tags inside words go, entities become characters, white space
 * closes up, <br> is a line break (two begin a new run), and a table row is one run with its cells apart by a tab.
 * Whatever the markup leaves out or leaves open, each word is read once, in its order.
 * @throws RejectedInput "too-complex" where the markup is nested deeper, or is larger, than any article's
 */
export function readBlocks(markup: string): Block {
  if (markup.length > LONGEST) throw new RejectedInput('too-complex', 'holds more markup than any article');
  const root: Block = { name: '', hints: {}, children: [] };
  const blocks = [root];
  const open: { readonly name: string; readonly block: boolean }[] = [];
  let elements = 0;
  let started: Started | undefined;
  let unread = 0; //   how many elements were open with the one that is not read
  let spoken = 0; //   open elements in which a button is read
  let verbatim = 0; // open elements whose line ends show
  let broken = false; // whether a line break is the last that was read
  let link: 'linked' | 'anchored' | undefined;
  let run = { words: '', linked: 0, anchored: 0 };

  const endRun = () => {
    const words = closeUp(run.words);
    const [linked, anchored] = [run.linked, run.anchored].map((count) => Math.min(count, words.length));
    if (words !== '') blocks.at(-1)!.children.push({ words, linked: linked!, anchored: anchored! });
    run = { words: '', linked: 0, anchored: 0 };
    broken = false;
  };
  const breakLine = () => {
    if (broken) endRun();
    else run.words += '\n';
    broken = true;
  };
  /** Opens the element whose attributes have been read. */
  const settle = () => {
    if (started === undefined) return;
    const { name, hints } = started;
    started = undefined;
    const isBlock = BLOCKS.has(name);
    const block = isBlock && unread === 0 && blocks.length < DEEPEST;
    open.push({ name, block });
    if (unread > 0) return;
    if (SPOKEN_BUTTONS.has(name)) spoken += 1;
    if (name === 'pre') verbatim += 1;
    if (isBlock) endRun();
    if (block) {
      const opened: Block = { name, hints, children: [] };
      blocks.at(-1)!.children.push(opened);
      blocks.push(opened);
    } else if (!isBlock && isUnshown(hints)) unread = open.length;
    else if (UNREAD.has(name) || (name === 'button' && spoken === 0)) {
      unread = open.length;
      if (!SEAMLESS.has(name)) run.words += ' ';
    } else if (name === 'br') breakLine();
    else if (name === 'a') {
      link = hints.href?.startsWith('#') ? 'anchored' : 'linked';
      if (hints.href?.includes('#')) run.words += NOTE;
    } else if (name === 'sup' || name === 'sub') run.words += name === 'sup' ? RAISED : LOWERED;
  };
  const parser = new Parser({
    onopentagname(name) {
      settle();
      elements += 1;
      if (open.length >= MOST_OPEN || elements > MOST_ELEMENTS)
        throw new RejectedInput('too-complex', 'nests or repeats elements more than any article does');
      started = { name, hints: {} };
    },
    onattribute(name, value) {
      if (started !== undefined && HINTS.has(name)) started.hints[name] ??= value.slice(0, LONGEST_HINT);
    },
    ontext(data) {
      settle();
      if (unread > 0) return;
      const lines = verbatim > 0 ? data.split('\n') : [data];
      lines.forEach((line, index) => {
        if (index > 0) breakLine();
        const words = line.replace(/[ \t\n\r\f]+/g, ' ');
        if (words.trim() !== '') broken = false;
        run.words += words;
        if (link !== undefined) run[link] += words.length;
      });
    },
    onclosetag() {
      settle();
      const closed = open.pop();
      if (closed === undefined) return;
      if (unread > 0) {
        if (open.length < unread) unread = 0;
        return;
      }
      const { name, block } = closed;
      if (SPOKEN_BUTTONS.has(name)) spoken -= 1;
      if (name === 'pre') verbatim -= 1;
      if (name === 'a') link = undefined;
      if (name === 'sup' || name === 'sub') run.words += LEVEL;
      if (BLOCKS.has(name)) endRun();
      if (!block) return;
      const ended = blocks.pop()!;
      if (name === 'tr') settleRow(ended);
    },
  });
  parser.write(markup);
  parser.end();
  settle();
  endRun();
  return root;
}

function closeUp(words: string): string {
  return withoutInvisible(writeRaised(words))
    .replace(/ {2,}/g, ' ')
    .replace(/ ?([\n\t]) ?/g, '$1')
    .trim();
}
