import { parseMachineDate } from '../machine-date.ts';

const CLOCK = /[T ](\d\d):?(\d\d):?(\d\d)?$/;

/**
 * The moment an embargo ends. A time without an offset is in that of another date of the same source, or else in the
 * last zone on earth that it could be meant in: too late does less harm than too early.
 * @param printed ISO 8601, extended or basic
 * @param beside another date of the source, in ISO 8601
 * @returns ISO 8601 with an offset; undefined for what is no date
 */
export function readEmbargo(printed = '', beside = ''): string | undefined {
  const date = parseMachineDate(printed);
  if (date === undefined || date.includes('T')) return date;
  const [, hours = '00', minutes = '00', seconds = '00'] = CLOCK.exec(printed.trim()) ?? [];
  const offset = /T.*(Z|[+-]\d\d:\d\d)$/.exec(beside)?.[1] ?? '-12:00';
  return parseMachineDate(`${date}T${hours}:${minutes}:${seconds}${offset}`);
}
