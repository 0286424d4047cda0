import type { OpenMail } from '../mail.ts';
import { tidy } from '../mail.ts';

const WIDTH = 78; // characters; RFC 5322, 2.1.1
const LEFT_OF_HTML = [
  /&(?:[a-z]+|#\d+|#x[0-9a-f]+);/gi,
  /<\/?(?:p|td|tr|table|a|br|span|div|strong)\b[^>]*>/gi,
];

/** The plain text is written for reading: narrow lines, and nothing of the HTML that no reader of it sees. */
export function isPlain({ text, texts }: OpenMail): string[] {
  if (text === undefined) return [];
  const seen = texts.join(' ');
  const long = text
    .split('\n')
    .filter((line) => line.length > WIDTH && tidy(line).includes(' ') && !isAddress(line));
  const left = LEFT_OF_HTML.flatMap((pattern) => text.match(pattern) ?? []).filter(
    (words) => !seen.includes(words),
  );
  return [
    ...(text.trim() === '' ? ['Write the mail as plain text too.'] : []),
    ...long.map((line) => `Break lines of the text at ${WIDTH} characters: "${line.trim().slice(0, 40)}…".`),
    ...left.map((words) => `Write ${words} as a reader sees it in the text.`),
    ...(/[^\P{Cc}\n]/u.test(text)
      ? ['Take control characters out of the text; its lines end in a line feed.']
      : []),
    ...(text.endsWith('\n') ? [] : ['End the text with a line feed.']),
  ];
}

/** An address is never broken: it may follow a mark or a word. */
function isAddress(line: string): boolean {
  return /(?:^|\s)(?:https?:\/\/|mailto:)\S+$/.test(line);
}
