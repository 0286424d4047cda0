import type { Piece } from './pieces.ts';

const INITIAL = /^["'“‘«„]?\s?\p{Lu}['’]?$/u;
const WORD_OF_ITS_OWN = /^\P{L}*[AIOÀ]$/u; // "A ferry", "I was there"
const LARGER = 1.7; //        times the size of the words beside it
const CAPITAL = 0.7; //       of its size: how high a capital is
const NEAR = 0.6; //          of the initial's size: from it to the words beside it
const LEVEL = 0.5; //         of the size of the words: how far the tops of both may lie apart
const MOST = 20; //           on a page

/**
 * Puts the large first letter of an article before its word, and the lines that make room for it at the margin where
 * it stands.
 */
export function withInitials(pieces: readonly Piece[]): readonly Piece[] {
  const initials = pieces.filter(({ words }) => INITIAL.test(words)).slice(0, MOST);
  return initials.reduce(setInitial, pieces);
}

function setInitial(pieces: readonly Piece[], initial: Piece): readonly Piece[] {
  const beside = pieces.filter(
    ({ x, y, size }) =>
      size * LARGER <= initial.size &&
      x >= initial.right - LEVEL * size &&
      x <= initial.right + NEAR * initial.size &&
      y > initial.y - LEVEL * size &&
      y < initial.y + initial.size,
  );
  const top = initial.y + CAPITAL * initial.size;
  const first = beside.find(({ y, size }) => Math.abs(y + CAPITAL * size - top) < LEVEL * size);
  if (first === undefined || beside.length < 2) return pieces;
  const space = isWord(initial, first, pieces) ? ' ' : '';
  return pieces
    .filter((piece) => piece !== initial)
    .map((piece) => {
      if (piece === first) return { ...piece, words: initial.words + space + piece.words, x: initial.x };
      const starts = beside.includes(piece) && !beside.some(({ x, y }) => y === piece.y && x < piece.x);
      return starts ? { ...piece, x: initial.x } : piece;
    });
}

/** Whether an initial is a word: what follows it is then one that the page has elsewhere. */
function isWord(initial: Piece, first: Piece, pieces: readonly Piece[]): boolean {
  if (!WORD_OF_ITS_OWN.test(initial.words)) return false;
  const [next = ''] = first.words.split(' ', 1);
  return pieces.some((piece) => piece !== first && ` ${piece.words} `.includes(` ${next} `));
}
