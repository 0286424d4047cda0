import * as z from 'zod';
import { digestTemplate } from '../../templates/digest.generated.js';
import type { Digest } from './schema.ts';
import { textOf } from './text.ts';
import { type View, viewOf } from './view.ts';

/** UTF-8 bytes an edition's HTML may have: Gmail clips a mail, and with it the way to leave, near 102 KB. */
export const HTML_LIMIT = 90 * 1024;

/** A mail rendered once for all its recipients; `prepareMail` and `spliceMail` make it one recipient's. */
export const RenderedDigest = z.object({
  subject: z.string().min(1).max(70), // UTF-16 characters, one line
  preheader: z.string().max(110),
  html: z.string().min(1), //            carries each of the markers of `links.ts` once
  text: z.string().min(1), //            likewise; lines end in \n
});
export type RenderedDigest = z.infer<typeof RenderedDigest>;

/**
 * Renders an edition as a mail. The same digest gives the same bytes. Where its HTML would exceed 90 KiB whole stories are left
 * out from the end, with their sources, and both bodies say how many; the first story and the footer always stand.
 */
export function renderDigest(digest: Digest): RenderedDigest {
  const whole = renderFirst(digest, digest.stories.length);
  if (fits(whole.html)) return renderedOf(whole);
  let [most, tooMany] = [1, digest.stories.length];
  while (tooMany - most > 1) {
    const count = (most + tooMany) >> 1;
    if (fits(renderFirst(digest, count).html)) most = count;
    else tooMany = count;
  }
  return renderedOf(renderFirst(digest, most));
}

function renderFirst(digest: Digest, count: number): { view: View; html: string } {
  const view = viewOf({ ...digest, stories: digest.stories.slice(0, count) }, digest.stories.length - count);
  return { view, html: digestTemplate(view) };
}

function renderedOf({ view, html }: { view: View; html: string }): RenderedDigest {
  return { subject: view.subject, preheader: view.preheader, html, text: textOf(view) };
}

// A UTF-16 unit is at most three bytes of UTF-8.
function fits(html: string): boolean {
  return html.length * 3 <= HTML_LIMIT || Buffer.byteLength(html) <= HTML_LIMIT;
}
