const WORD = /[\p{L}\p{M}\p{N}]+(?:['’\-‐][\p{L}\p{M}\p{N}]+)*/gu;
const BROKEN = /([\p{L}\p{M}\-‐]+)[-‐]$/u;
const GOES_ON = /^\p{Ll}[\p{L}\p{M}]*(?:[-‐]\p{L}+)*/u;
/** A hyphen that stands for the rest of a word to come: "two- and three-year", "Nord- und Südhafen". */
const SUSPENDED = /^(?:and|or|und|oder|bzw|sowie|bis|en|of|et|ou)$/;
/** Words that form compounds with nearly any other: numbers, and what is long, short, high or low. */
const COMPOUNDING =
  /^(?:one|two|three|four|five|six|seven|eight|nine|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|first|second|third|half|full|long|short|high|low|well|self)$/;
/** What makes another word of those without a hyphen: "longing", "highway", "selfish". */
const ENDING =
  /^(?:.{1,2}|ing|ers?|est|ness|less|ful|ish|teen|ty|th|ths|some|self|age|ages|ened|ening|ary|way|ways|lights?|lighted|lands?|back|comings?|fall|hand|ever|being|itude|itudes)$/;
/** Words that follow nearly any other in a compound. */
const COMPOUNDED =
  /^(?:based|backed|owned|speaking|friendly|shaped|elect|thirds|quarters|fifths|year|month|week)$/;
const MANY_BROKEN = 0.02; // of all lines: fewer end with the hyphens that their words have anyway

/** What a document's lines tell of its hyphens. */
export interface Vocabulary {
  readonly words: ReadonlySet<string>; //   in lower case, from within lines
  readonly hyphenates: boolean; //          whether words are broken at the ends of its lines
}

/** Looks at the lines of a document. The last word of a line that ends with a hyphen is no witness. */
export function vocabularyOf(lines: readonly string[]): Vocabulary {
  const words = new Set<string>();
  let broken = 0;
  lines.forEach((line, index) => {
    const open = BROKEN.test(line.slice(-40));
    if (open && /^\p{Ll}/u.test(lines[index + 1] ?? '')) broken++;
    const found = line.toLowerCase().match(WORD) ?? [];
    // Nor is the first word of the line after it.
    const from = index > 0 && BROKEN.test(lines[index - 1]!.slice(-40)) ? 1 : 0;
    for (const word of open ? found.slice(from, -1) : found.slice(from)) {
      words.add(word);
      for (const part of word.split(/[-‐]/)) if (part.length > 2) words.add(part); // "re" is no word
    }
  });
  return { words, hyphenates: broken >= MANY_BROKEN * lines.length && broken > 0 };
}

/** Joins the lines of a paragraph. */
export function joinAll(lines: readonly string[], vocabulary: Vocabulary): string {
  const [first = '', ...rest] = lines;
  let open = first;
  const done = rest.map((line) => {
    const joined = joinLines(open, line, vocabulary);
    open = line;
    return joined.slice(0, joined.length - line.length);
  });
  return done.join('') + open;
}

/**
 * Joins two lines of a paragraph. A hyphen at the end of the first is taken away where it broke a word ("Hafen-" and
 * "meister") and kept where it belongs to one ("two-" and "thirds"):
 *
 * 1. before a capital, a digit, or after one, it belongs, and so it does after a single letter ("T-" and "shirt");
 * 2. how the document writes the word within a line decides;
 * 3. it belongs in a word of several ("mother-in-" and "law", "pen-" and "and-ink" where "pen" is a word of the
 *    document), and beside words that make compounds;
 * 4. in a document that breaks no words it belongs where both halves are words of the document;
 * 5. else it broke the word.
 */
export function joinLines(first: string, second: string, { words, hyphenates }: Vocabulary): string {
  if (first.endsWith('\u00ad')) return first.slice(0, -1) + second;
  const head = BROKEN.exec(first.slice(-60))?.[1];
  if (head === undefined) return first + spaceBetween(first, second) + second;
  const tail = GOES_ON.exec(second.slice(0, 60))?.[0];
  if (tail === undefined) return inCapitals(first, head, second, { words, hyphenates });
  if (SUSPENDED.test(tail)) return `${first} ${second}`;
  const [start, end] = [head.toLowerCase(), tail.toLowerCase()];
  const belongs = () => {
    if (words.has(`${start}-${end}`)) return true;
    if (words.has(start + end)) return false;
    if (head.length === 1) return true;
    if (/[-‐]/.test(head) || (/[-‐]/.test(tail) && words.has(start))) return true;
    if ((COMPOUNDING.test(head) && !ENDING.test(end)) || (start.length > 2 && COMPOUNDED.test(end)))
      return true;
    return !hyphenates && words.has(start) && words.has(end);
  };
  return belongs() ? first + second : first.slice(0, -1) + second;
}

/** A line of capitals is broken as others are: "HAR-" and "BOUR" are one word. */
function inCapitals(first: string, head: string, second: string, { words, hyphenates }: Vocabulary): string {
  const tail = /^\p{Lu}+/u.exec(second.slice(0, 60))?.[0] ?? '';
  const known = hyphenates || words.has((head + tail).toLowerCase());
  const broken = tail.length > 1 && head.length > 1 && head === head.toUpperCase() && known;
  return (broken ? first.slice(0, -1) : first) + second;
}

// A dash or a slash that stands close to its words, and scripts without spaces between them, go on as they are.
function spaceBetween(first: string, second: string): string {
  const closed = /[\p{L}\p{N}][—–/]$/u.test(first.slice(-4));
  const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}、。，！？）」』]$/u.test(first.slice(-2));
  return closed || (unspaced && /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}（「『]/u.test(second)) ? '' : ' ';
}
