const FORMATS = new Map<string, Intl.DateTimeFormat>(); // making one takes longer than rendering a mail

/** A moment as people in a time zone name it. */
interface Named {
  readonly time: string; // "11:40"
  readonly day: string; //  "3 May"
  readonly year: string; // "2031"
}

/** The day of a moment in a time zone, as printed: "3 May 2031". @returns undefined for what is no moment */
export function dayIn(zone: string, moment: string): string | undefined {
  const named = nameIn(zone, moment);
  return named && `${named.day} ${named.year}`;
}

/**
 * A moment as its reader in a time zone says it: "11:40, 3 May". A bare date stays a day, whatever the zone: "3 May".
 * @param moment ISO 8601, with an offset where it holds a time
 * @param closed the moment it is read at: a year is only said where it is another
 * @returns undefined for what is no moment
 */
export function momentIn(zone: string, moment: string, closed: string): string | undefined {
  const bare = moment.length === 10;
  const named = nameIn(bare ? 'UTC' : zone, moment);
  if (named === undefined) return undefined;
  const day = named.year === nameIn(zone, closed)?.year ? named.day : `${named.day} ${named.year}`;
  return bare ? day : `${named.time}, ${day}`;
}

function nameIn(zone: string, moment: string): Named | undefined {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return undefined;
  const parts = new Map(
    formatOf(zone)
      .formatToParts(date)
      .map(({ type, value }) => [type, value]),
  );
  return {
    time: `${parts.get('hour')}:${parts.get('minute')}`,
    day: `${parts.get('day')} ${parts.get('month')}`,
    year: parts.get('year') ?? '',
  };
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = FORMATS.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    ...{ year: 'numeric', month: 'long', day: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  });
  FORMATS.set(timeZone, format);
  return format;
}
