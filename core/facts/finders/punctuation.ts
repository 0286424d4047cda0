import { KIND } from './tokens.ts';

/** The kind of token a punctuation character is; KIND.other where it is none of those the rules speak of. */
export function kindOfChar(code: number): number {
  return KINDS.get(code) ?? KIND.other;
}

const KINDS: ReadonlyMap<number, number> = new Map(
  Object.entries({
    ',': KIND.comma,
    '.!?': KIND.stop,
    ':': KIND.colon,
    ';': KIND.semicolon,
    '-–—―': KIND.dash,
    '([': KIND.open,
    ')]': KIND.close,
    '…': KIND.ellipsis,
    '"“”„‟«»‹›\'‘’‚': KIND.mark,
  }).flatMap(([chars, kind]) => [...chars].map((char): [number, number] => [char.charCodeAt(0), kind])),
);
