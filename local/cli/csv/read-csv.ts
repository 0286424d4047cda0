import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { fromCell } from '../../../core/csv.ts';

/** The longest line read, in characters. A quotation mark that is never closed makes a file one long line. */
const LONGEST = 100_000;

/** A file that is no table; the message says where and what to do. */
export class BadCsv extends Error {
  override name = 'BadCsv';
}

/** One line of a table. */
export interface CsvRow {
  readonly line: number; // its last line in the file, where it has several; the first is 1
  readonly cells: readonly string[];
}

/**
 * Reads a table of any size in little memory: UTF-8 with or without a byte order mark, cells divided by ",", ";" or tab
 * (what the first line has most of), quoted or not (RFC 4180), with any line ends. Empty lines are passed over.
 * @param onBytes told how many more bytes of the file have been read
 * @throws BadCsv
 */
export async function* readCsv(file: string, onBytes: (count: number) => void): AsyncGenerator<CsvRow> {
  const texts = decode(createReadStream(file), onBytes);
  const first = await texts.next();
  if (first.done || first.value.trim() === '') throw new BadCsv('The file is empty.');
  const parser = parse({
    ...{ delimiter: delimiterOf(first.value), max_record_size: LONGEST },
    record_delimiter: ['\r\n', '\n', '\r'], // files that were put together have more than one
    ...{ relax_column_count: true, relax_quotes: true, skip_empty_lines: true, info: true },
  });
  const source = Readable.from(withFirst(first.value, texts));
  const reading = pipeline(source, parser).catch(() => undefined); // the loop below throws the same
  try {
    for await (const { info, record } of parser as AsyncIterable<Parsed>)
      yield { line: info.lines, cells: record.map(fromCell) };
  } catch (error) {
    throw error instanceof CsvError ? explained(error) : error;
  } finally {
    parser.destroy();
    await reading;
  }
}

interface Parsed {
  info: { lines: number };
  record: string[];
}

async function* decode(bytes: AsyncIterable<Buffer>, onBytes: (count: number) => void) {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of bytes) {
      onBytes(chunk.length);
      yield decoder.decode(chunk, { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    throw new BadCsv('The file is not UTF-8 text. In a spreadsheet, save it as "CSV UTF-8".');
  }
}

async function* withFirst(first: string, rest: AsyncIterable<string>) {
  yield first;
  yield* rest;
}

function delimiterOf(start: string): string {
  const header = start
    .trimStart()
    .split(/[\r\n]/, 1)[0]!
    .slice(0, LONGEST);
  const count = (mark: string) => header.split(mark).length;
  return [',', ';', '\t'].reduce((most, mark) => (count(mark) > count(most) ? mark : most));
}

function explained({ code, lines }: CsvError): BadCsv {
  if (code === 'CSV_MAX_RECORD_SIZE') {
    return new BadCsv(
      `Line ${lines}: from here on ${LONGEST} characters belong to one line. Is a quotation mark not closed?`,
    );
  }
  if (code === 'CSV_QUOTE_NOT_CLOSED') {
    return new BadCsv(`Line ${lines}: a quotation mark is opened and never closed.`);
  }
  return new BadCsv(`Line ${lines} cannot be read as CSV (${code}).`);
}
