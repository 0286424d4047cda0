import { createHash } from 'node:crypto';
import { field } from './headers.ts';

/**
 * The MIME fields and body of a mail that says the same in plain text and in HTML (RFC 2046 § 5.1.4: the last part is the one
 * preferred). The boundary holds "=_", which quoted-printable never does, so that it cannot occur in a part.
 * @param id what the boundary derives from: the same id gives the same bytes
 * @param text quoted-printable
 * @param html quoted-printable
 */
export function alternative(id: string, text: string, html: string): string {
  const boundary = `=_${createHash('sha256').update(id).digest('hex').slice(0, 32)}`;
  const part = (type: string, body: string) =>
    `--${boundary}\r\n${field('Content-Type', `${type}; charset=utf-8`)}${field('Content-Transfer-Encoding', 'quoted-printable')}\r\n${body}\r\n`;
  return [
    field('MIME-Version', '1.0'),
    field('Content-Type', `multipart/alternative; boundary="${boundary}"`),
    '\r\n',
    part('text/plain', text),
    part('text/html', html),
    `--${boundary}--\r\n`,
  ].join('');
}
