/** A mail read by the letter of the RFCs, for the tests of what writes one. */
export interface ReadMail {
  readonly fields: readonly (readonly [name: string, value: string])[]; // unfolded, in order
  readonly parts: readonly { readonly type: string; readonly body: string }[]; // decoded, lines end in \r\n
}

/** @throws when the mail breaks a rule on octets, line ends or lengths */
export function readMail(mail: Buffer): ReadMail {
  const all = mail.toString('latin1');
  if (/[^\t\r\n -~]/.test(all)) throw new Error('not 7-bit, or a control');
  if (/\r(?!\n)|(?<!\r)\n/.test(all)) throw new Error('a line ends otherwise than in CRLF');
  for (const line of all.split('\r\n'))
    if (line.length > 998) throw new Error('a line of more than 998 octets');
  const [head, body] = cutAt(all, '\r\n\r\n');
  const fields = fieldsOf(head);
  const [, boundary = ''] = /boundary="([^"]+)"/.exec(valueIn(fields, 'Content-Type')) ?? [];
  const delimiters = body.split('\r\n').filter((line) => line.startsWith(`--${boundary}`));
  if (delimiters.length !== 3 || !body.endsWith(`--${boundary}--\r\n`)) throw new Error('not two parts');
  const sections = `\r\n${body}`.split(`\r\n--${boundary}`).slice(1, 3);
  const parts = sections.map((section) => {
    const [own, encoded] = cutAt(section.slice('\r\n'.length), '\r\n\r\n');
    for (const line of encoded.split('\r\n')) {
      if (line.length > 76) throw new Error('a line of more than 76 octets in a body');
      if (/[\t ]$|^\.|^From /.test(line)) throw new Error('a line that a mail server may change');
    }
    return { type: valueIn(fieldsOf(own), 'Content-Type'), body: decode(encoded) };
  });
  return { fields, parts };
}

/** @returns the value of the one field of that name */
export function valueIn(fields: ReadMail['fields'], name: string): string {
  const found = fields.filter(([key]) => key === name);
  if (found.length !== 1) throw new Error(`${found.length} fields ${name}`);
  return found[0]![1];
}

function fieldsOf(head: string): [string, string][] {
  return head
    .replace(/\r\n(?=[\t ])/g, '')
    .split('\r\n')
    .map((line) => {
      const [, name, value] = /^([!-9;-~]+): ?(.*)$/.exec(line) ?? [];
      if (name === undefined || value === undefined) throw new Error('not a field');
      return [name, value];
    });
}

/** RFC 2045 § 6.7, without mercy for what is not quite right. */
function decode(encoded: string): string {
  const octets = encoded.replace(/=\r\n/g, '').replace(/=(..)?/g, (_, hex: string | undefined) => {
    if (!hex || !/^[0-9A-F]{2}$/.test(hex)) throw new Error('not a triple');
    return String.fromCharCode(Number.parseInt(hex, 16));
  });
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(octets, 'latin1'));
}

function cutAt(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error('no empty line');
  return [text.slice(0, at), text.slice(at + mark.length)];
}
