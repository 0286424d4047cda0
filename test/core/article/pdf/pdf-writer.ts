import { deflateSync } from 'node:zlib';

/** Words on a page: where their first letter stands, in points from the page's lower left corner. */
export interface Written {
  readonly words: string; //       of windows-1252
  readonly x: number;
  readonly y: number;
  readonly size?: number; //       points; 10 where absent
  readonly bold?: boolean;
  readonly turned?: boolean; //    runs upwards
}

interface Options {
  readonly title?: string; //      the file's own field
  readonly picture?: boolean; //   a picture on every page
  readonly head?: string; //       bytes before the file
}

const WIDTH = 595;
const HEIGHT = 842;
const PICTURE =
  '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceRGB /BitsPerComponent 8';
// The widths of Helvetica's letters in thousandths of its size, from the space to the tilde (Adobe's font metrics).
const WIDTHS =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584'
    .split(' ')
    .map(Number);

/** Writes a PDF (ISO 32000-1) of A4 pages in Helvetica. */
export function pdfOf(pages: readonly (readonly Written[])[], options: Options = {}): Buffer {
  const first = 7; // objects before the pages
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${first + 2 * at} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    `<< /Title ${literal(options.title ?? '')} /CreationDate (D:19990101000000Z) >>`,
    options.picture ? stream('\xff\0\0', PICTURE) : 'null',
    ...pages.flatMap((page, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents ${first + 2 * at + 1} 0 R /Resources << /Font << /F 3 0 R /B 4 0 R >> /XObject << /I 6 0 R >> >> >>`,
      stream(
        [...page.map(shown), ...(options.picture ? [`q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm /I Do Q`] : [])].join(
          '\n',
        ),
      ),
    ]),
  ];
  let file = `${options.head ?? ''}%PDF-1.4\n`;
  const places = objects.map((body, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = file.length;
  file += `xref\n0 ${places.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  file += `trailer << /Size ${places.length + 1} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** How wide words are, in points. */
export function widthOf(words: string, size: number): number {
  return (
    [...words].reduce((sum, letter) => sum + (WIDTHS[letter.charCodeAt(0) - 32] ?? 556) * size, 0) / 1000
  );
}

/** A column of lines, from the top; an empty line is half a line's gap, one that begins with a space is set in. */
export function column(lines: readonly string[], place: { x: number; y: number; size?: number }): Written[] {
  const { x, size = 10 } = place;
  let { y } = place;
  return lines.flatMap((line) => {
    y -= line === '' ? 0.6 * size : 1.2 * size;
    const indent = line.startsWith(' ') ? 1.5 * size : 0;
    return line === '' ? [] : [{ words: line.trim(), x: x + indent, y, size }];
  });
}

/** Breaks words into lines as a word processor does: without hyphens, none wider than `width` points. */
export function wrapped(words: string, width: number, size = 10): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf(`${line} ${word}`, size) <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function shown({ words, x, y, size = 10, bold, turned }: Written): string {
  const matrix = turned ? '0 1 -1 0' : '1 0 0 1';
  return `BT /${bold ? 'B' : 'F'} ${size} Tf ${matrix} ${x} ${y} Tm ${literal(words)} Tj ET`;
}

function literal(words: string): string {
  const bytes = words
    .replaceAll('•', '\x95')
    .replaceAll('“', '\x93')
    .replaceAll('”', '\x94')
    .replaceAll('’', '\x92')
    .replaceAll('—', '\x97');
  return `(${bytes.replace(/[\\()]/g, '\\$&')})`;
}

function stream(content: string, entries = ''): string {
  const deflated = deflateSync(Buffer.from(content, 'latin1')).toString('latin1');
  return `<< ${entries} /Length ${deflated.length} /Filter /FlateDecode >>\nstream\n${deflated}\nendstream`;
}
