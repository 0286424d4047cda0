/** Words as a terminal may be shown them: it obeys control characters, and nothing that is printed must speak to it. */
export function terminalWords(words: string): string {
  return words.replace(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '');
}

/** The same on one line: every run of white space is one space. */
export function terminalLine(words: string): string {
  return terminalWords(words.replace(/\s+/g, ' '));
}
