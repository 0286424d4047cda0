import type { Draft, Fields } from './format.ts';
import { sameWords } from './heading-line.ts';
import { settleLanguage } from './language.ts';
import type { Block } from './schema.ts';

const BEFORE_THE_TITLE = 4; // passages a known title may stand below, such as a kicker or a picture

/** Words of one block of an article, without marks or tags. */
export interface Passage {
  readonly kind: Block['kind'];
  readonly words: string; //   trimmed; a line break inside is a \n
}

/**
 * Makes an article of passages whose kinds its source states: they are joined by empty lines. A title that only the
 * fields hold joins the text as its first heading, so that the headline can be a span of it.
 */
export function passageDraft(passages: readonly Passage[], fields: Fields): Draft {
  const { title } = fields;
  const top = passages.slice(0, BEFORE_THE_TITLE);
  const printed = title === undefined || top.some(({ words }) => sameWords(words, title));
  const all: readonly Passage[] = printed ? passages : [{ kind: 'heading', words: title }, ...passages];
  const heading = all[0]?.kind === 'heading' ? all[0].words.replace(/\s+/g, ' ') : undefined;
  const text = all.map(({ words }) => words).join('\n\n');
  const blocks: Block[] = [];
  let start = 0;
  for (const { kind, words } of all) {
    // The line that repeats the title is its heading, whatever the source calls it.
    const named = title !== undefined && blocks.length < BEFORE_THE_TITLE && sameWords(words, title);
    blocks.push({ kind: named ? 'heading' : kind, span: { start, end: start + words.length } });
    start += words.length + 2;
  }
  const known = title ?? heading;
  return {
    byline: [],
    ...fields,
    lang: settleLanguage(text, fields.lang),
    ...(known ? { title: known } : {}),
    text,
    blocks,
  };
}
