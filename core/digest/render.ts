import * as z from 'zod';
import { digestTemplate } from '../../templates/digest.generated.js';
import { mirrored } from './mirror.ts';
import type { Digest } from './schema.ts';
import { textOf } from './text.ts';
import { type View, viewOf } from './view.ts';

/** UTF-8 bytes an edition's HTML may have: Gmail clips a mail, and with it the way to leave, near 102 KB. */
export const HTML_LIMIT = 90 * 1024;

const MOST_CORRECTIONS = 10;

/** A mail rendered once for all its recipients; `prepareMail` and `spliceMail` make it one recipient's. */
export const RenderedDigest = z.object({
  subject: z.string().min(1).max(70), // UTF-16 characters, one line
  preheader: z.string().max(110),
  html: z.string().min(1), //            carries each of the markers of `links.ts` once
  text: z.string().min(1), //            likewise; lines end in \n
  stories: z.int().nonnegative(), //     how many of the digest's it shows, the first ones
});
export type RenderedDigest = z.infer<typeof RenderedDigest>;

/**
 * Renders an edition as a mail. The same digest gives the same bytes. Where its HTML would exceed 90 KiB whole stories are left
 * out from the end, with their sources, and both bodies say how many; the first story and the footer always stand. Corrections
 * give way last, and never all of them where there is no story; ten are shown at most.
 */
export function renderDigest(digest: Digest): RenderedDigest {
  const whole = renderWithout(digest, 0);
  if (fits(whole.html)) return renderedOf(whole);
  const { stories, corrections } = digest;
  const last = stories.length + Math.min(corrections.length, MOST_CORRECTIONS) - 1;
  let [tooFew, enough] = [0, last];
  while (enough - tooFew > 1) {
    const count = (enough + tooFew) >> 1;
    if (fits(renderWithout(digest, count).html)) enough = count;
    else tooFew = count;
  }
  return renderedOf(renderWithout(digest, enough));
}

/** @param count how many are left out: stories from the end up to the first, then corrections from the end */
function renderWithout(digest: Digest, count: number): { view: View; html: string } {
  const { stories, corrections } = digest;
  const told = Math.max(Math.min(1, stories.length), stories.length - count);
  const kept = Math.min(corrections.length, MOST_CORRECTIONS) - (count - (stories.length - told));
  const part = { ...digest, stories: stories.slice(0, told), corrections: corrections.slice(0, kept) };
  const view = viewOf(part, { stories: stories.length - told, corrections: corrections.length - kept });
  const html = digestTemplate(view);
  return { view, html: view.dir === 'rtl' ? mirrored(html) : html };
}

function renderedOf({ view, html }: { view: View; html: string }): RenderedDigest {
  const { subject, preheader, stories } = view;
  return { subject, preheader, html, text: textOf(view), stories: stories.length };
}

// A UTF-16 unit is at most three bytes of UTF-8.
function fits(html: string): boolean {
  return html.length * 3 <= HTML_LIMIT || Buffer.byteLength(html) <= HTML_LIMIT;
}
