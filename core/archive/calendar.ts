import { momentIn } from '../digest/moment.ts';
import { dayOf as dayNamed } from '../digest/words.ts';

const FORMATS = new Map<string, Intl.DateTimeFormat>(); // making one takes long

/** The day of a moment in a time zone: "2031-05-03". @param moment ISO 8601 with an offset */
export function dayOf(zone: string, moment: string): string {
  const parts = formatOf(zone).formatToParts(new Date(moment));
  const part = (type: string) => parts.find((one) => one.type === type)?.value;
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** The month of a day: "2031-05". */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** A day as people say it: "Saturday, 3 May 2031". @param day "2031-05-03" */
export function dayName(day: string): string {
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()];
  return `${weekday}, ${dayNamed(day)}`;
}

/** A month as people say it: "May 2031". @param month "2031-05" */
export function monthName(month: string): string {
  return (dayNamed(`${month}-01`) ?? month).replace(/^\d+ /, '');
}

/** The time of day of a moment in a time zone: "11:40". @param moment ISO 8601 with an offset */
export function timeOf(zone: string, moment: string): string {
  return momentIn(zone, moment, moment)?.split(',', 1)[0] ?? '';
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = FORMATS.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
  });
  FORMATS.set(timeZone, format);
  return format;
}
