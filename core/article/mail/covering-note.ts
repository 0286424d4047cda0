const LONGEST = 300; //     characters: a longer text is an article in its own right
const FEWEST_SENTENCES = 2;
const FEWEST_WORDS = 7; //  of a sentence that tells news: "See the release below" is none

/** What a note says of the file it comes with. */
const ATTACHED =
  /\b(?:attach(?:ed|ment|ments|ing)?|enclosed|enclosing|anbei|beigefügt|angehängt|adjunt[oa]s?|allegat[oia]|bijlage|bijgevoegd)\b|\bim Anhang\b|\bpièces? jointes?\b|\bci-joint/i;
const SENTENCE_END = /[.!?…]["”’»)]*(?:\s+|$)|\n{2,}/u;

/** Whether a letter that brings a document only says so: it is short, and speaks of the document or tells nothing. */
export function isCoveringNote(text: string): boolean {
  if (text.length >= LONGEST) return false;
  const told = text.split(SENTENCE_END).filter((words) => words.split(/\s+/).length >= FEWEST_WORDS);
  return ATTACHED.test(text) || told.length < FEWEST_SENTENCES;
}
