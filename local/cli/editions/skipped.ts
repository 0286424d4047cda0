// As `slotEdition` names them: "daily-20311123t0700-24h".
const SLOT = /^(?:daily|weekly)-(\d{4})(\d\d)(\d\d)t(\d\d)(\d\d)-/;

/**
 * How late it was when a slot was skipped, in words.
 * @param id of its edition
 * @param noted when it was skipped: ISO 8601 in UTC
 */
export function whySkipped(id: string, noted: string): string {
  const [, year, month, day, hour, minute] = SLOT.exec(id) ?? [];
  if (minute === undefined) return 'its time had passed';
  const due = `${year}-${month}-${day}T${hour}:${minute}:00.000Z`;
  const minutes = Math.floor((Date.parse(noted) - Date.parse(due)) / 60_000);
  return `due ${due}, ${Math.floor(minutes / 60)} h ${minutes % 60} min late; what came in is left to the next one`;
}
