import type { Fields } from '../format.ts';
import { parsePublished } from '../published.ts';
import { withoutAnswered } from './quoted.ts';

/** Lines that mail programs put above what they forward or answer. */
const OLDER =
  /^(?:-{3,}\s*(?:Forwarded message|Original Message|Weitergeleitete Nachricht|Ursprüngliche Nachricht|Message transféré)\s*-{3,}|Begin forwarded message:|Anfang der weitergeleiteten Nachricht:)\s*$/im;
/** Outlook's: a rule or nothing, then the older letter's fields. */
const OUTLOOK =
  /^(?:_{10,}[ \t]*\n\s{0,9})?(?=\*?(?:From|Von|De)[ \xa0]?:\*?[^\n]{1,300}\n\*?(?:Sent|Date|Gesendet|Datum|Envoyé)[ \xa0]?:\*?[ \xa0]?[^\n]{1,300}\n(?:[ \t\w*][^\n]{0,1000}\n){0,40}?\*?(?:Subject|Betreff|Objet)[ \xa0]?:)/im;
const FIELD =
  /^\*?(From|Date|Sent|Subject|To|Cc|Reply-To|Von|Datum|Gesendet|Betreff|An|De|Envoyé|Objet|À)\*?[ \xa0]?:\s?\*?\s*(.*)$/i;
const FOLDED = /^[ \t]|^[^.!?]{0,200}@[^\s.]+\.[^\s]+[>;,]?$/; // of a list of addresses that goes on
const LONGEST_FIELD = 1000; // characters
const SIGNATURE = /^-- $/m; // RFC 3676, section 4.3

/** An article in a letter: its words, and what stands above them. */
export type Letter = Fields & { readonly body: string };

/**
 * Finds the article in the plain text of a letter: what was forwarded goes before the note above it; answers that quote
 * an older letter, and the signature, go.
 * @param text lines end in \n
 * @param head what the letter's own header says
 * @param answers whether it answers another: what is below its own words is then that other
 */
export function letterOf(text: string, head: Fields, answers: boolean): Letter {
  const older = olderLetter(text);
  if (older === undefined) return { ...head, body: bodyOf(text) };
  const said = bodyOf(text.slice(0, older.start));
  if (answers && said !== '') return { ...head, body: said };
  const lines = text.slice(older.end).replace(/^\s+/, '').split('\n');
  const fields: Record<string, string> = {};
  let last: string | undefined;
  let at = 0;
  for (; at < lines.length; at += 1) {
    const line = lines[at]!.replace(/^> ?/, '');
    const [, name, value] = FIELD.exec(line) ?? [];
    if (name !== undefined) {
      last = name.toLowerCase();
      fields[last] = value!.trim();
    } else if (last !== undefined && line.trim() !== '' && goesOn(lines[at - 1]!, line)) {
      if (fields[last]!.length < LONGEST_FIELD) fields[last] += ` ${line.trim()}`;
    } else break;
  }
  const subject = fields.subject ?? fields.betreff ?? fields.objet;
  const day = fields.date ?? fields.sent ?? fields.datum ?? fields.gesendet ?? fields.envoyé;
  const { published: _, ...rest } = head; // the day of the forwarding is not the article's
  const published = day && parsePublished(dayOf(day));
  return {
    ...rest,
    ...(subject && { title: subject }),
    ...(published && { published }),
    body: bodyOf(unquoted(lines.slice(at)).join('\n')),
  };
}

/** Where the older letter in a letter begins, and where the line above it. */
function olderLetter(text: string): { start: number; end: number } | undefined {
  const found = [OLDER.exec(text), OUTLOOK.exec(text)].filter((match) => match !== null);
  const [first] = found.sort((one, other) => one.index - other.index);
  return first && { start: first.index, end: first.index + first[0].length };
}

/** Whether a field goes on in the next line: folded, or within a list of addresses. */
function goesOn(before: string, line: string): boolean {
  return /[,;]$/.test(before.trimEnd().slice(-1)) || FOLDED.test(line.slice(0, 300));
}

/** The day as it is printed: "24 November 2026 10:00" names no offset, and "at 10:00" no zone that is known. */
function dayOf(printed: string): string {
  return printed.replace(/\s+at\s.*$/i, '').replace(/,?\s\d{1,2}[:.]\d\d(?:\s?[AP]M)?$/i, '');
}

/** A forwarded text whose every line is quoted is no answer: the marks go. */
function unquoted(lines: readonly string[]): readonly string[] {
  const said = lines.filter((line) => line.trim() !== '');
  return said.length > 0 && said.every((line) => line.startsWith('>'))
    ? lines.map((line) => line.replace(/^> ?/, ''))
    : lines;
}

function bodyOf(text: string): string {
  const signature = SIGNATURE.exec(text);
  return withoutAnswered(signature === null ? text : text.slice(0, signature.index));
}
