import { cutLine } from './cut.ts';
import type { Digest, FigureCard } from './schema.ts';
import { shown } from './shown.ts';
import { amountOf } from './statement.ts';
import { words } from './words.ts';

const SUBJECT = 70; //   UTF-16 characters; what most inboxes show of a subject
const PREHEADER = 110;

type Told = Pick<Digest, 'stories' | 'corrections'>;

/**
 * The subject of an edition's mail, up to 70 characters: the first headline's words and how many more stories follow. It says
 * when the first story is an update, and when there is nothing but corrections.
 */
export function subjectOf({ stories, corrections, publication }: Told & Pick<Digest, 'publication'>): string {
  const [first] = stories;
  const count = first ? stories.length : corrections.length;
  const more = count > 1 ? ` · and ${count - 1} more` : '';
  const mark = first ? (first.update ? `${words.update}: ` : '') : `${words.correction}: `;
  const headline = shown((first ?? corrections[0])?.headline.text ?? '') || shown(publication.name);
  return mark + cutLine(headline, SUBJECT - mark.length - more.length) + more;
}

/**
 * What an inbox shows after the subject, up to 110 characters: the other headlines; of a single story what has changed, or the
 * first passage that the subject does not say already; of a single correction, what it says.
 * @returns an empty text when the story says no more than its headline
 */
export function preheaderOf({ stories, corrections }: Told): string {
  const [first, ...others] = stories.length > 0 ? stories : corrections;
  if (first === undefined) return '';
  if (others.length > 0) {
    const headlines = others.slice(0, 4).map(({ headline }) => shown(headline.text));
    return cutLine(headlines.join(' · '), PREHEADER);
  }
  if ('withdrawn' in first) {
    const fact = first.figures.find(({ now }) => now !== undefined);
    if (fact?.now) return movedOn(fact.now, fact.was);
    return first.withdrawn ? words.withdrawnBrief : words.revised;
  }
  const [change] = first.changes;
  if (change) return movedOn(change.now, change.was);
  const headline = shown(first.headline.text).slice(0, 40);
  const passages = [...first.summary, ...first.keyPoints].map(({ text }) => shown(text));
  return cutLine(passages.find((text) => !text.startsWith(headline)) ?? passages[1] ?? '', PREHEADER);
}

/** "44 — wounded, was 30", without the label where it is too long: a number is not cut. */
function movedOn(now: FigureCard, was: FigureCard): string {
  const before = `, ${words.was} ${amountOf(was)}`;
  const whole = `${amountOf(now)} — ${shown(now.label.text)}${before}`;
  return whole.length <= PREHEADER ? whole : cutLine(amountOf(now) + before, PREHEADER);
}
