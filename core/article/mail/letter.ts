import type { Fields } from '../format.ts';
import { parsePublished } from '../published.ts';

/** Lines that mail programs put above what they forward. */
const FORWARD =
  /^(?:-{3,}\s*(?:Forwarded message|Original Message|Weitergeleitete Nachricht|Ursprüngliche Nachricht|Message transféré)\s*-{3,}|Begin forwarded message:|Anfang der weitergeleiteten Nachricht:)\s*$/im;
const FIELD =
  /^(?:\*?)(From|Date|Sent|Subject|To|Cc|Reply-To|Von|Datum|Gesendet|Betreff|An)(?:\*?):\s?\*?\s*(.*)$/i;
const SIGNATURE = /^-- $/m; // RFC 3676, section 4.3

/** An article in a letter: its words, and what stands above them. */
export type Letter = Fields & { readonly body: string };

/**
 * Finds the article in the plain text of a letter: what was forwarded goes before the note above it, answers that quote
 * an older letter and the signature go.
 * @param text lines end in \n
 * @param head what the letter's own header says
 */
export function letterOf(text: string, head: Fields): Letter {
  const forward = FORWARD.exec(text);
  if (forward === null) return { ...head, body: bodyOf(text) };
  const lines = text
    .slice(forward.index + forward[0].length)
    .replace(/^\s+/, '')
    .split('\n');
  const fields: Record<string, string> = {};
  let at = 0;
  for (; at < lines.length; at += 1) {
    const [, name, value] = FIELD.exec(lines[at]!.replace(/^> ?/, '')) ?? [];
    if (name === undefined) break;
    fields[name.toLowerCase()] = value!.trim();
  }
  const subject = fields.subject ?? fields.betreff;
  const day = fields.date ?? fields.sent ?? fields.datum ?? fields.gesendet;
  const { published: _, ...rest } = head; // the day of the forwarding is not the article's
  const published = day && parsePublished(day.replace(/\s+at\s.*$/i, ''));
  return {
    ...rest,
    ...(subject && { title: subject }),
    ...(published && { published }),
    body: bodyOf(unquoted(lines.slice(at)).join('\n')),
  };
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
  const said = signature === null ? text : text.slice(0, signature.index);
  return said
    .split('\n')
    .filter((line) => !line.startsWith('>'))
    .join('\n')
    .trim();
}
