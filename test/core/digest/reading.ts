const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

const JOINERS = /[\u034f\u200c]/g; // are not seen

/** What a reader of a mail's HTML sees: its text between tags, decoded, in order, blank stretches left out. */
export function visibleTexts(html: string): string[] {
  const body = html.slice(html.indexOf('<body')).replace(/<!--[\s\S]*?-->/g, '');
  return body
    .split(/<[^>]*>/)
    .map((text) => decode(text).replaceAll('\u00a0', ' ').replace(JOINERS, '').trim())
    .filter((text) => text !== '');
}

/** Every address a mail's HTML links to. */
export function hrefs(html: string): string[] {
  return [...html.matchAll(/\shref="([^"]*)"/g)].map(([, href = '']) => decode(href));
}

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (entity, hex, decimal, name) => {
    if (name) return ENTITIES[name] ?? entity;
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
  });
}
