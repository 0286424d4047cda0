import { HTML_LIMIT } from '../../../core/digest/render.ts';
import type { OpenMail } from '../mail.ts';

const STYLE_LIMIT = 16 * 1024; // bytes; Gmail drops style sheets beyond it (caniemail.com, "<style> element")

/** Gmail clips a mail, and with it the way to leave, near 102 KB of HTML. */
export function fitsGmail({ html, normal }: OpenMail): string[] {
  const bytes = Buffer.byteLength(html);
  const sheets = [...normal.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)]
    .map(([, css = '']) => Buffer.byteLength(css))
    .reduce((sum, size) => sum + size, 0);
  return [
    ...(bytes > HTML_LIMIT
      ? [`Leave whole stories out until the HTML has ${HTML_LIMIT} bytes: it has ${bytes}.`]
      : []),
    ...(sheets > STYLE_LIMIT
      ? [`Shorten the style sheets to ${STYLE_LIMIT} bytes: they have ${sheets}.`]
      : []),
  ];
}
