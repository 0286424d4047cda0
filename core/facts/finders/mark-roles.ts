import { isSpace } from '../characters.ts';
import { letterOf } from './letters.ts';

/** What the characters around a quotation mark let it do. */
export const ROLE = { none: 0, opens: 1, closes: 2 } as const;

const before = codes('([{>/:-–—“"„«‘\'‚‹');
const after = codes('[)]}<,.;:!?…-–—”"»’\'›/');
const closers = codes(')]}‘’'); // German closes with “, and may do so after these
const endings = codes('.,!?…;:-–—');

/** Whether a code ends a sentence or a part of one. */
export const isEnding = (code: number): boolean => endings.has(code);

/** Reads a mark's role at an offset: a combination of ROLE bits. An apostrophe inside a word, a minute and an inch have none. */
export function roleOf(text: string, at: number): number {
  const left = at > 0 ? text.charCodeAt(at - 1) : SPACE;
  const right = at + 1 < text.length ? text.charCodeAt(at + 1) : SPACE;
  switch (text.charAt(at)) {
    case "'":
    case '‘':
    case '’':
      return singleRole(text.charAt(at), left, right);
    case '"':
      return straightRole(text, at, left, right);
    case '“': {
      // A curly mark says what it does, unless it was plainly typed the wrong way round.
      const ended = letterOf(left) !== undefined || isEnding(left) || closers.has(left);
      const turned = ended && hasGapAfter(right);
      return turned ? ROLE.closes : ROLE.opens;
    }
    case '”':
      return ROLE.closes;
    default:
      // French sets a space inside its marks.
      return (
        (!isSpace(right) || isSpace(left) ? ROLE.opens : 0) |
        (!isSpace(left) || hasGapAfter(right) ? ROLE.closes : 0)
      );
  }
}

function singleRole(mark: string, left: number, right: number): number {
  const year = letterOf(right) === 'digit'; //  '90s
  const minute = mark === "'" && letterOf(left) === 'digit';
  const opens =
    mark !== '’' && hasGapBefore(left) && !isSpace(right) && !isEnding(right) && right !== CLOSING && !year;
  const closes = !isSpace(left) && !minute && (mark !== '‘' || hasGapAfter(right));
  return (opens ? ROLE.opens : 0) | (closes ? ROLE.closes : 0);
}

function straightRole(text: string, at: number, left: number, right: number): number {
  if (letterOf(left) === 'digit' && isInch(text, at)) return ROLE.none;
  // Some wires set a space on either side of every mark: it closes after a comma or a full stop.
  const apart = isSpace(left) && isSpace(right);
  const ended = at > 1 && isEnding(text.charCodeAt(at - 2));
  const opens = apart ? !ended : hasGapBefore(left) && !isSpace(right);
  const closes =
    (ended && isSpace(left) && hasGapAfter(right)) ||
    (!isSpace(left) && left !== OPENING && left !== SQUARE && (hasGapAfter(right) || !opens));
  return (opens ? ROLE.opens : 0) | (closes ? ROLE.closes : 0);
}

/** 6'2" */
function isInch(text: string, at: number): boolean {
  const start = letterOf(text.charCodeAt(at - 2)) === 'digit' ? at - 3 : at - 2;
  return "'’′".includes(text.charAt(start)) && letterOf(text.charCodeAt(start - 1)) === 'digit';
}

const hasGapBefore = (code: number) => isSpace(code) || before.has(code);
const hasGapAfter = (code: number) => isSpace(code) || after.has(code);

const SPACE = 0x20;
const OPENING = 0x28;
const CLOSING = 0x29;
const SQUARE = 0x5b;

function codes(chars: string): ReadonlySet<number> {
  return new Set([...chars].map((char) => char.charCodeAt(0)));
}
