const SHORTEST = 5; // letters of a word in which one letter more or less is a slip and not another word

/**
 * Whether one word is the other with a slip of the pen: two letters changed round, one left out or doubled. A letter in place of
 * another makes another word: "million", "billion".
 */
export function misspelt(a: string, b: string): boolean {
  if (a === b || a.charAt(0) !== b.charAt(0)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  return (
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
  );
}
