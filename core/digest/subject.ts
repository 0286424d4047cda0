import { cutLine } from './cut.ts';
import type { Digest, FigureCard } from './schema.ts';
import { shown } from './shown.ts';
import { amountOf } from './statement.ts';
import { words } from './words.ts';

const SUBJECT = 70; //   UTF-16 characters; what most inboxes show of a subject
const PREHEADER = 110;
const INBOX = 150; //     characters an inbox shows of a mail's beginning at most
const BLANK = '\u034f\u200c\u00a0'; // a joiner, a non-joiner and a space: clients that trim spaces keep this one
const RUN = 10; //        blanks that may stand in one line: without its style the preheader is seen, and such a space keeps lines whole

type Told = Pick<Digest, 'stories' | 'corrections'>;

/**
 * The subject of an edition's mail, up to 70 characters: the first headline's words and how many more stories follow. It says
 * when the first story is an update, and when there is nothing but corrections.
 */
export function subjectOf({ stories, corrections, publication }: Told & Pick<Digest, 'publication'>): string {
  const [first] = stories;
  const count = first ? stories.length : corrections.length;
  const more = count > 1 ? ` · and ${count - 1} more` : '';
  const mark = first ? (first.update ? `${words.update}: ` : '') : `${markOf(corrections[0])}: `;
  const headline = shown((first ?? corrections[0])?.headline.text ?? '') || shown(publication.name);
  return mark + cutLine(headline, SUBJECT - mark.length - more.length) + more;
}

/** What is done to the article that is named: a headline that was withdrawn must not read as what is right. */
function markOf(correction: Digest['corrections'][number] | undefined): string {
  return correction?.withdrawn ? words.withdrawal : words.correction;
}

/**
 * What an inbox shows after the subject, up to 110 characters: the other headlines; of a single story what has changed, or the
 * first passage that the subject does not say already, and its best figure where there is room; of a single correction, what it says.
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
  const headline = shown(first.headline.text);
  const passages = [...first.summary, ...first.keyPoints].map(({ text }) => shown(text));
  const passage = passages.find((text) => !text.startsWith(headline.slice(0, 40))) ?? passages[1] ?? '';
  const line = withFigure(cutLine(passage, PREHEADER), first.figures, `${headline} ${passage}`);
  return line !== '' ? line : onlyFact(first);
}

/** Of a story whose sentences say no more than its headline: its best figure without a label, or its first quotation. */
function onlyFact({ figures: [figure], quotes: [quote] }: Digest['stories'][number]): string {
  if (figure) return cutLine(amountOf(figure), PREHEADER);
  const said = shown(quote?.parts[0]?.text ?? '');
  return said === '' ? '' : `“${cutLine(said, PREHEADER - 2)}”`;
}

/** A line and the best figure that it has room for, where that says more. @param said what readers have seen by then */
function withFigure(line: string, [best]: readonly FigureCard[], said: string): string {
  if (best === undefined || said.includes(shown(best.figure.text))) return line;
  const joined = [line, `${amountOf(best)} — ${shown(best.label.text)}`].filter((part) => part !== '');
  const whole = joined.join(' · ');
  return whole.length <= PREHEADER ? whole : line;
}

/** What keeps an inbox from showing the mail's own beginning after its preheader: nothing that can be seen. */
export function fillerAfter(preheader: string): string {
  if (preheader === '') return '';
  const count = INBOX - preheader.length;
  return `${BLANK.repeat(RUN)} `.repeat(count / RUN) + BLANK.repeat(count % RUN);
}

/** "44 — wounded, was 30", without the label where it is too long: a number is not cut. */
function movedOn(now: FigureCard, was: FigureCard): string {
  const before = `, ${words.was} ${amountOf(was)}`;
  const whole = `${amountOf(now)} — ${shown(now.label.text)}${before}`;
  return whole.length <= PREHEADER ? whole : cutLine(amountOf(now) + before, PREHEADER);
}
