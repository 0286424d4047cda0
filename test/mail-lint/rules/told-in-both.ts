import { type OpenMail, tidy } from '../mail.ts';

/** Whoever reads the plain text gets every figure and every quotation of the HTML. */
export function tellsAllInText({ text, texts }: OpenMail): string[] {
  if (text === undefined) return [];
  const plain = tidy(text);
  const figures = new Set(texts.flatMap((piece) => piece.split(' ').filter((word) => /\p{Nd}/u.test(word))));
  const quotations = new Set(texts.flatMap((piece) => piece.match(/“[^“”]+”/g) ?? []));
  return [
    ...[...figures]
      .filter((word) => !plain.includes(word))
      .map((word) => `Write "${word}" in the plain text too.`),
    ...[...quotations]
      .filter((said) => !plain.includes(said))
      .map((said) => `Quote ${said} in the plain text too.`),
  ];
}
