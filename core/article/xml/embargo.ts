import { parseMachineDate } from '../machine-date.ts';

const DAY = /^[\d./-]+$/;
const CLOCK = /[T ](\d\d):?(\d\d):?(\d\d)?(?:[.,]\d{1,12})?$/;
const LAST = ['', '23', '59', '59']; // of a day whose time cannot be read

/**
 * The moment an embargo ends. A time without an offset is in that of another date of the same source, but for UTC, which
 * programs stamp wherever they run, or else in the last zone on earth: too late does less harm than too early.
 * @param printed ISO 8601, extended or basic
 * @param beside another date of the source, in ISO 8601
 * @returns ISO 8601 with an offset; undefined for what is no date
 */
export function readEmbargo(printed = '', beside = ''): string | undefined {
  const date = parseMachineDate(printed);
  if (date === undefined || date.includes('T')) return date;
  const words = printed.trim();
  const clock = CLOCK.exec(words) ?? (DAY.test(words) ? [] : LAST);
  const [, hours = '00', minutes = '00', seconds = '00'] = clock;
  const offset = /T.*([+-](?!00:00)\d\d:\d\d)$/.exec(beside)?.[1] ?? '-12:00';
  return parseMachineDate(`${date}T${hours}:${minutes}:${seconds}${offset}`);
}
