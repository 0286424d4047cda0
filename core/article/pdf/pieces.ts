import { withoutInvisible } from '../invisible.ts';
import type { Page } from './read-pages.ts';

const TILT = 0.09; //        radians (5°): text that leans more is a watermark or runs up the margin
const SAME_PLACE = 0.2; //   of a letter's size: text drawn twice to look bold

/** What pdf.js says of a string: ISO 32000-1, 9.4.4 for the matrix. */
export interface Drawn {
  readonly str: string;
  readonly dir: string; //              "ltr", "rtl" or "ttb"
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

/** Words drawn at once: a line, part of one or a single word. */
export interface Piece {
  readonly words: string;
  readonly x: number; //          points, from the left
  readonly right: number;
  readonly y: number; //          of the line the letters stand on; grows upwards
  readonly size: number; //       of the font
  readonly font: string; //       a name that tells fonts apart, and says nothing else
  readonly rtl: boolean;
  readonly spaced: boolean; //    white space was drawn before it
}

/**
 * Turns what a page draws so that most of its text runs from left to right, whichever way the page lies, and leaves out
 * what runs another way or is drawn twice. (What lies outside the page pdf.js leaves out.)
 * @param view left, bottom, right and top of the page in points
 */
export function upright(drawn: readonly Drawn[], view: readonly number[]): Page {
  const letters = [0, 0, 0, 0];
  for (const { str, transform } of drawn) letters[quarterOf(transform)]! += str.trim().length;
  const quarter = letters.indexOf(Math.max(...letters));
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  const edges = [turn(left, bottom, quarter).y, turn(right, top, quarter).y];
  const pieces: Piece[] = [];
  const places = new Map<string, Piece>();
  let spaced = false;
  for (const { str, dir, transform, width, fontName } of drawn) {
    const words = withoutInvisible(str).replace(/\s+/g, ' ');
    const size = Math.hypot(transform[2]!, transform[3]!);
    if (words.trim() === '') {
      spaced ||= words !== '';
      continue;
    }
    const { x, y } = turn(transform[4]!, transform[5]!, quarter);
    const runsOn = quarterOf(transform) === quarter && lean(transform) < TILT && size > 0;
    const twin = places.get(words);
    const twice = twin && Math.hypot(twin.x - x, twin.y - y) < SAME_PLACE * size;
    if (runsOn && Number.isFinite(width) && !twice) {
      const piece = {
        words: words.trim(),
        x,
        right: x + Math.max(width, 0),
        y,
        size,
        font: fontName,
        rtl: dir === 'rtl',
        spaced: spaced || words.startsWith(' '),
      };
      places.set(words, piece);
      pieces.push(piece);
    }
    spaced = words.endsWith(' ');
  }
  return { top: Math.max(...edges), bottom: Math.min(...edges), pieces };
}

function angleOf([a = 1, b = 0]: readonly number[]): number {
  return Math.atan2(b, a);
}

function quarterOf(transform: readonly number[]): number {
  return (Math.round(angleOf(transform) / (Math.PI / 2)) + 4) % 4;
}

function lean(transform: readonly number[]): number {
  const quarters = angleOf(transform) / (Math.PI / 2);
  return Math.abs(quarters - Math.round(quarters)) * (Math.PI / 2);
}

function turn(x: number, y: number, quarter: number): { x: number; y: number } {
  if (quarter === 1) return { x: y, y: -x };
  if (quarter === 2) return { x: -x, y: -y };
  return quarter === 3 ? { x: -y, y: x } : { x, y };
}
