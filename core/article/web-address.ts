/**
 * An address on the web as a browser would follow it.
 * @param base what a relative address is relative to
 * @returns undefined where it leads elsewhere ("mailto:", "file:") or nowhere
 */
export function webAddress(address: string, base?: string): string | undefined {
  const words = address.slice(0, 2000).trim();
  if (words === '' || !URL.canParse(words, base)) return undefined;
  const url = new URL(words, base);
  return /^https?:$/.test(url.protocol) && url.hostname !== '' ? url.href : undefined;
}
