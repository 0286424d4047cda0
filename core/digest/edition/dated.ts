const DAY = 86_400_000;
const OLDEST = 366 * DAY; // before it came in: what is dated before that is mostly misdated

/**
 * When an article reports: when it was published, as far as that can be believed, else when it came in.
 * @param published as the article says: ISO 8601, a day alone where it prints no time
 * @param arrived ISO 8601 in UTC; none where nothing was uploaded, and then any date is believed
 * @returns ISO 8601 in UTC, never after `arrived`; undefined when neither is known
 */
export function reportedAt(published: string | undefined, arrived: string | undefined): string | undefined {
  // A day alone may be any hour of it: its end, so that it does not seem older than what was timed on that day.
  const day = published?.length === 10;
  const said = Date.parse(day ? `${published}T23:59:59.999Z` : (published ?? ''));
  if (Number.isNaN(said)) return arrived;
  if (arrived === undefined) return new Date(said).toISOString();
  const came = Date.parse(arrived);
  return said > came || said < came - OLDEST ? arrived : new Date(said).toISOString();
}
