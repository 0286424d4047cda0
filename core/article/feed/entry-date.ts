import { parseMachineDate } from '../machine-date.ts';

/** The zones that RFC 822, section 5.1, gives names to. */
const ZONES: Readonly<Record<string, string>> = {
  UT: '+0000',
  EST: '-0500',
  EDT: '-0400',
  CST: '-0600',
  CDT: '-0500',
  MST: '-0700',
  MDT: '-0600',
  PST: '-0800',
  PDT: '-0700',
};

/**
 * Reads the date of an entry: RFC 822 with four digits of year, or ISO 8601.
 * @returns ISO 8601 with the offset that is printed, the day alone where it prints none that is certain
 */
export function readEntryDate(printed: string): string | undefined {
  const words = printed.slice(0, 80).trim();
  const zoned = words.replace(/[A-Z]{2,4}$/, (zone) => ZONES[zone] ?? zone);
  // A zone such as "CEST" or none at all: the day is certain, the hour is not.
  return parseMachineDate(zoned) ?? parseMachineDate(words.replace(/\s\d{1,2}:\d\d.*$/, ''));
}
