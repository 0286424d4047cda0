/** "1 figure", "3 figures", "no figures"; nouns whose plural is "s". */
export function counted(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

/** A size as people say it: "640 bytes", "3.1 kB", "1.2 MB". */
export function sizeOf(bytes: number): string {
  if (bytes < 1000) return counted(bytes, 'byte');
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${size < 10 ? size.toFixed(1) : Math.round(size)} ${unit}`;
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const HOUR = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/**
 * A moment on this computer's clock: "today, 10:42", "3 May 2031, 10:42".
 * @param iso ISO 8601
 * @param now ms since 1970
 */
export function momentOf(iso: string, now: number): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const day = DAY.format(at);
  return `${day === DAY.format(now) ? 'today' : day}, ${HOUR.format(at)}`;
}
