const WORD = /\p{L}[\p{L}’']*/gu;
const SHORTEST = 3; // characters of a word that says what a text is about
const STEM = 5; //     characters two forms of one word share: "rescue", "rescued", "rescuers"

/** Stems of the words that say what a text is about, in their order: crude, and the same in every language. */
export function stemsOf(text: string, functionWords: ReadonlySet<string>): string[] {
  const stems: string[] = [];
  for (const [word] of text.toLowerCase().matchAll(WORD))
    if (word.length >= SHORTEST && !functionWords.has(word)) stems.push(stem(word));
  return stems;
}

/** The part of a word its forms share. */
export function stem(word: string): string {
  const bare = word.replace(/[’']s?$/, '');
  return bare.length > STEM ? bare.slice(0, STEM) : bare.length > SHORTEST ? bare.replace(/s$/, '') : bare;
}
