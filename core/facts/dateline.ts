import type { Span } from '../span.ts';

const LONGEST = 120; // characters
const DASH = /[—–-]\s/;
// "PORT CALDER, Jan. 5 (AP) — " and "Port Calder (Reuters) - ": the dash ends it.
const CAPITALS =
  /^\p{Lu}[\p{Lu}.'’ -]{2,40}(?:, [^()—–\n]{1,40}?)?(?: ?\([^()\n]{1,30}\))? ?(?:—|–|--|-)\s+(?=[\p{Lu}\p{N}$£€"“‘'])/u;
const WITH_AGENCY =
  /^\p{Lu}[\p{L}.'’ -]{2,40}(?:, [^()—–\n]{1,40})? ?\(\p{Lu}[^()\n]{1,30}\) ?(?:—|–|--|-)\s+(?=[\p{Lu}\p{N}$£€"“‘'])/u;

/** Where a lead's words begin, after the place, date and agency that a news agency prints before them. */
export function afterDateline(text: string, { start, end }: Span): number {
  const head = text.slice(start, Math.min(end, start + LONGEST));
  if (!DASH.test(head)) return start;
  // Both expressions take milliseconds to compile: they are asked only where they can hold.
  const capitals = /^.[a-z]/.test(head) ? null : CAPITALS.exec(head);
  const dateline = capitals ?? (head.includes('(') ? WITH_AGENCY.exec(head) : null);
  return start + (dateline?.[0].length ?? 0);
}
