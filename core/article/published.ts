const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d(?:\.\d{1,9})?)?\s?(Z|[+-]\d\d:?\d\d)?)?$/i;
const DAY_FIRST =
  /^(?:[a-zà-ɏ]{2,10},?\s)?(\d{1,2})(?:st|nd|rd|th)?\s([a-zà-ɏ]{3,9})\.?,?\s(\d{4})(?:\s(\d\d:\d\d)(:\d\d)?\s(Z|GMT|UTC|[+-]\d{4}))?$/i;
const MONTH_FIRST = /^(?:[a-zà-ɏ]{3,10},\s)?([a-zà-ɏ]{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})$/i;
const ON_THE_CLOCK = /^T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/**
 * Reads the date of an article: ISO 8601, RFC 5322, "12 September 2026", "Sept. 12, 2026".
 * @returns ISO 8601 with the offset the source prints; the date alone where it prints no time or no offset;
 *   undefined for anything else
 */
export function parsePublished(printed: string): string | undefined {
  const words = printed.slice(0, 80).trim();
  const date = isoDate(words) ?? dayFirst(words) ?? monthFirst(words);
  return date !== undefined && exists(date) ? date : undefined;
}

/** Whether a day is in the calendar and its time, where it has one, on the clock. */
function exists(date: string): boolean {
  const day = date.slice(0, 10);
  const time = date.slice(10);
  const read = new Date(`${day}T12:00Z`); // the 30th of February reads as the 2nd of March
  const inCalendar = !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day);
  return inCalendar && (time === '' || ON_THE_CLOCK.test(time));
}

function isoDate(words: string): string | undefined {
  const [, day, time, seconds = ':00', offset] = ISO.exec(words) ?? [];
  return day && withTime(day, time, seconds, offset);
}

function dayFirst(words: string): string | undefined {
  const [, day, month, year, time, seconds = ':00', offset] = DAY_FIRST.exec(words) ?? [];
  const date = calendarDay(year, month, day);
  return date && withTime(date, time, seconds, offset);
}

function monthFirst(words: string): string | undefined {
  const [, month, day, year] = MONTH_FIRST.exec(words) ?? [];
  return calendarDay(year, month, day);
}

function withTime(
  day: string,
  time: string | undefined,
  seconds: string,
  offset: string | undefined,
): string {
  if (time === undefined || offset === undefined) return day;
  const zone = /^(?:Z|GMT|UTC)$/i.test(offset) ? 'Z' : offset.replace(/^(...):?(..)$/, '$1:$2');
  return `${day}T${time}${seconds}${zone}`;
}

function calendarDay(year = '', month = '', day = ''): string | undefined {
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return number > 0 ? `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}
