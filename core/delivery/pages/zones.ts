// What Unicode calls some zones by, for old times' sake, and what IANA has called them since (tz database, `backward`).
const RENAMED: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Godthab': 'America/Nuuk',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

/** Time zones of one part of the world. */
export interface Region {
  readonly name: string; // "Europe"; '' for UTC
  readonly zones: readonly { readonly zone: string; readonly city: string }[]; // in the order of their cities
}

/**
 * The time zones to choose from.
 * @param chosen a zone that is listed in any case, at the top when it is no other
 */
export function zoneRegions(chosen: string): Region[] {
  const known = Intl.supportedValuesOf('timeZone').map((zone) => RENAMED[zone] ?? zone);
  const zones = [...new Set(['UTC', ...known])];
  if (chosen !== '' && !zones.includes(chosen)) zones.unshift(chosen);
  const regions = Map.groupBy(zones, (zone) =>
    known.includes(zone) ? (/^(\w+)\//.exec(zone)?.[1] ?? '') : '',
  );
  return [...regions].map(([name, members]) => ({
    name,
    zones: members
      .map((zone) => ({ zone, city: name === '' ? zone : cityOf(zone) }))
      .sort((one, other) => (one.city < other.city ? -1 : 1)),
  }));
}

/** "America/Argentina/Buenos_Aires" is "Buenos Aires, Argentina": the city first, since lists are searched by typing. */
function cityOf(zone: string): string {
  return zone.split('/').slice(1).reverse().join(', ').replaceAll('_', ' ');
}
