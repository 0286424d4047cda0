/** What agencies and their clients put in front of a text they cut. */
const FRONTS = [
  (text: string) => `(Wire) - ${text}`,
  (text: string) => `SKARN, June 3 (Newswire) — ${text}`,
  (text: string) => `By Ada Holm, Coast Press\n\n${text}`,
  (text: string) => `PUBLISHED: 22:07 GMT, 7 July\n\nPort Calder (AB) -- ${text}`,
];
const SHARES = [0.5, 0.6, 0.7, 0.8, 0.9]; // of the sentences are kept

/**
 * Makes a copy of a text as a wire's client prints it: cut at the end, under another front, with other quotation marks and
 * spaces, and "said" in other words.
 * @param number chooses the front and the cut
 */
export function wireCopy(text: string, number: number): string {
  const sentences = text.split(/(?<=[.!?]["'”’]*)\s+/);
  const kept = sentences.slice(0, Math.ceil(sentences.length * SHARES[number % SHARES.length]!));
  const lines = kept.join(' \n').split('\n');
  const cut = (lines.length > 4 ? lines.slice(0, -1) : lines).join('\n');
  const edited = cut
    .replace(/``|''|["“”„]/g, number % 2 ? '"' : '')
    .replace(/[‘’]/g, "'")
    .replace(/\bsaid\b/g, 'told reporters')
    .replaceAll('\n', number % 3 ? '\n\n' : '\r\n');
  return FRONTS[number % FRONTS.length]!(edited);
}
