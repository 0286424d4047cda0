/**
 * Tells what kind of XML a file is, without parsing it.
 * @param head the first characters of a file, whatever it is
 * @returns the local name of its root element, or of the one its DOCTYPE announces; undefined for what is no XML
 */
export function rootName(head: string): string | undefined {
  for (let rest = head.trimStart(); rest !== ''; rest = rest.trimStart()) {
    if (rest.startsWith('<?')) rest = after(rest, '?>');
    else if (rest.startsWith('<!--')) rest = after(rest, '-->');
    else {
      const [, name] = /^<(?:!doctype\s{1,40})?([a-z_][\w:.-]{0,100})[\s/>[]/i.exec(rest) ?? [];
      return name?.slice(name.indexOf(':') + 1);
    }
  }
  return undefined;
}

function after(text: string, end: string): string {
  const at = text.indexOf(end);
  return at < 0 ? '' : text.slice(at + end.length);
}
