const LONGEST_TITLE = 160; //  characters
const LONGEST_HEADING = 80;
const MOST_WORDS = 14;

// Words a heading never ends with: a line that does goes on in the next.
const DANGLING =
  /\s(?:the|an?|of|in|on|at|to|for|from|by|with|and|or|but|that|which|who|is|are|was|were|has|had|have|be|its|his|her|their|as|than|der|die|das|und|le|la|les|de|des|et)$/i;

// A quoted sentence, or the end of one before the beginning of another ("U.S. Senate" and "Dr. Ruiz" are neither).
const SENTENCES = /[.!?…]["”’»]+(?:\s|$)|\p{Ll}{4}\.\s+\p{Lu}/u;

/** Whether a line of its own can be the title of an article: short, no sentence that ends, nothing left open. */
export function canBeTitle(line: string): boolean {
  return line.length <= LONGEST_TITLE && standsAlone(line);
}

/** Whether a bare line can be a section heading. What comes before and after it decides as well. */
export function canBeHeading(line: string): boolean {
  return (
    line.length <= LONGEST_HEADING &&
    line.split(/\s+/, MOST_WORDS + 1).length <= MOST_WORDS &&
    standsAlone(line)
  );
}

/** Whether two lines hold the same letters and digits: "Quay reopens." is the title "Quay reopens". */
export function sameWords(line: string, title: string): boolean {
  const alike = line.length < 2 * title.length + 40 && title.length < 2 * line.length + 40;
  return line === title || (alike && alphanumerics(line) === alphanumerics(title));
}

function alphanumerics(words: string): string {
  return words.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

// Unicode properties take milliseconds to compile: what ASCII decides comes first.
function standsAlone(line: string): boolean {
  return (
    (/^[A-Z0-9]/.test(line) || /^[\p{Ps}\p{Pi}"'¿¡#]?[\p{Lu}\p{Lt}\p{Lo}\p{N}$£€]/u.test(line)) &&
    (/[A-Za-z]/.test(line) || /\p{L}/u.test(line)) &&
    !/[.,;:!…]\s?["'”’»)]*$|[-–—]$/u.test(line) &&
    !DANGLING.test(line) &&
    !(/[.!?…]/.test(line) && SENTENCES.test(line)) &&
    isBalanced(line)
  );
}

/** Whether every double quotation mark that opens in a line closes in it. */
function isBalanced(line: string): boolean {
  const straight = line.match(/"/g)?.length ?? 0;
  const open = line.match(/[“«]/g)?.length ?? 0;
  const close = line.match(/[”»]/g)?.length ?? 0;
  return straight % 2 === 0 && open === close;
}
