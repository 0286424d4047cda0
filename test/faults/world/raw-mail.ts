/** The header fields of a mail, folded ones in one line, read without any code of the product; names in lower case. */
export function headersOf(raw: Uint8Array): ReadonlyMap<string, string> {
  const text = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const fields = text
    .toString('latin1', 0, text.indexOf('\r\n\r\n'))
    .replace(/\r\n[ \t]/g, ' ')
    .split('\r\n');
  return new Map(
    fields.map((field) => {
      const colon = field.indexOf(':');
      return [field.slice(0, colon).toLowerCase(), field.slice(colon + 1).trim()];
    }),
  );
}

/** The links in the bodies of a mail, each once. The bodies are quoted-printable, as all that the product writes. */
export function linksOf(raw: Uint8Array): string[] {
  const text = Buffer.from(raw).toString('latin1');
  const body = text
    .slice(text.indexOf('\r\n\r\n'))
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const links = body.match(/https?:\/\/[^\s"<>]+/g) ?? [];
  return [...new Set(links.map((link) => link.replaceAll('&amp;', '&')))];
}

/** The address of one-click unsubscription (RFC 8058): the https one of List-Unsubscribe. */
export function oneClick(raw: Uint8Array): string | undefined {
  return /<(https:[^>]+)>/.exec(headersOf(raw).get('list-unsubscribe') ?? '')?.[1];
}
