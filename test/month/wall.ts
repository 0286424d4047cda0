const QUARTER_MS = 900_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What a clock on the wall of a zone shows, as if it were UTC; ms since 1970. By Intl alone. */
export function wall(zone: string, moment: number): number {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  clocks.set(zone, clock);
  return Date.parse(`${clock.format(moment).replace(' ', 'T')}Z`);
}

/**
 * The moments at which somebody is owed an edition after `from` and not after `to`, found by looking at the wall on every
 * quarter of an hour: the first at which it shows the hour of a date or, where it never does, when it would have.
 * @param weekday 0 is Sunday; none: every day
 * @returns ms since 1970, ascending
 */
export function owed(
  zone: string,
  hour: number,
  weekday: number | undefined,
  from: number,
  to: number,
): number[] {
  const slots: number[] = [];
  const last = wall(zone, to);
  for (let date = Math.floor(wall(zone, from) / DAY_MS) * DAY_MS; date <= last; date += DAY_MS) {
    if (weekday !== undefined && new Date(date).getUTCDay() !== weekday) continue;
    const slot = firstAt(zone, date + hour * HOUR_MS);
    if (slot > from && slot <= to) slots.push(slot);
  }
  return slots;
}

function firstAt(zone: string, shown: number): number {
  for (let moment = shown - 15 * HOUR_MS; moment <= shown + 15 * HOUR_MS; moment += QUARTER_MS)
    if (wall(zone, moment) === shown) return moment;
  const before = shown - DAY_MS; // a day earlier no clock was put forward yet
  return shown - (wall(zone, before) - before);
}
