const VOID = new Set(['meta', 'br', 'img', 'hr', 'link', 'input']);
const TAG = /<(\/?)([a-z][a-z0-9:]*)\b[^>]*?(\/?)>/gi;

/** HTML as clients other than Outlook read it: conditional comments are comments, downlevel-revealed content stands. */
export function normalView(html: string): string {
  return html
    .replace(/<!--\[if [^\]]*\]>(?!<!-->)[\s\S]*?<!\[endif\]-->/g, '')
    .replace(/<!--[\s\S]*?-->/g, '');
}

/** HTML as Outlook's Word engine reads it: what conditional comments hold for mso stands, what they keep from it is gone. */
export function msoView(html: string): string {
  return html
    .replace(/<!--\[if !mso\]><!-->[\s\S]*?<!--<!\[endif\]-->/g, '')
    .replace(/<!--\[if [^\]]*\]>|<!\[endif\]-->/g, '')
    .replace(/<!--[\s\S]*?-->/g, '');
}

/** Tags that are not closed in the order they were opened, as "</td> closes <p>"; empty when all are. */
export function unbalanced(html: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  for (const [, close, name = '', self] of html.matchAll(TAG)) {
    const tag = name.toLowerCase();
    if (VOID.has(tag) || self === '/') continue;
    if (close !== '/') open.push(tag);
    else {
      const last = open.pop();
      if (last !== tag) faults.push(`</${tag}> closes <${last}>`);
    }
  }
  return [...faults, ...open.map((tag) => `<${tag}> stays open`)];
}
