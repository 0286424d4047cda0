import { parsePublished } from './published.ts';

const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?)?(Z|[+-]\d\d:?\d\d)?$/i;
const SLASHED = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?![/.\d])/;
// What a browser prints of a date: "Tue Mar 03 2026 10:30:00 GMT+0100 (CET)".
const SCRIPTED = /^\p{L}{3}\s(\p{L}{3})\s(\d\d)\s(\d{4})\s(\d\d:\d\d:\d\d)\s(?:GMT|UTC)([+-]\d{4})?/u;
const LOOSE_ISO =
  /^(\d{4}-\d{1,2}-\d{1,2})(?:[T\s]+(\d{1,2}:\d\d)(:\d\d)?(?:[.,]\d{1,12})?\s?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?(?![\d:-])/i;

/**
 * Reads the date of a field that programs write: what `parsePublished` reads, ISO 8601 basic ("20260303T1030Z"), lax
 * ISO ("2026-3-3 10:30 UTC", "+01"), "2026/03/03", and what browsers print.
 * @returns as `parsePublished`: the offset as it was written, the day alone where there is no time or offset
 */
export function parseMachineDate(value: string): string | undefined {
  const words = value.slice(0, 80).trim();
  return parsePublished(words) ?? parsePublished(rewritten(words) ?? '');
}

function rewritten(words: string): string | undefined {
  const [, year, month, day, hours, minutes, seconds = '00', zone = ''] = COMPACT.exec(words) ?? [];
  if (year) return `${year}-${month}-${day}${hours ? `T${hours}:${minutes}:${seconds}${zone}` : ''}`;
  const slashed = SLASHED.exec(words);
  if (slashed) return [slashed[1], two(slashed[2]), two(slashed[3])].join('-');
  const [, name, date, inYear, time, offset = 'Z'] = SCRIPTED.exec(words) ?? [];
  if (name) return `${date} ${name} ${inYear} ${time} ${offset}`;
  const [, printed, clock, second = ':00', place = ''] = LOOSE_ISO.exec(words) ?? [];
  if (!printed) return undefined;
  const iso = printed.split('-').map(two).join('-');
  if (!clock) return iso;
  return `${iso}T${clock.padStart(5, '0')}${second}${place.replace(/^(?:UTC|GMT)$/i, 'Z').replace(/^([+-]\d\d)$/, '$100')}`;
}

function two(digits = ''): string {
  return digits.padStart(2, '0');
}
