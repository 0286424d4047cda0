import { cutLine } from './cut.ts';
import type { Digest } from './schema.ts';
import { shown } from './shown.ts';

const SUBJECT = 70; //   UTF-16 characters; what most inboxes show of a subject
const PREHEADER = 110;

/** The subject of an edition's mail: the first headline's words, shortened to 70 characters, and how many more stories follow. */
export function subjectOf({ stories, publication }: Pick<Digest, 'stories' | 'publication'>): string {
  const more = stories.length > 1 ? ` · and ${stories.length - 1} more` : '';
  const headline = shown(stories[0]?.headline.text ?? '') || shown(publication.name);
  return cutLine(headline, SUBJECT - more.length) + more;
}

/**
 * What an inbox shows after the subject, up to 110 characters: the other headlines, or of a single story the first passage
 * that the subject does not say already.
 * @returns an empty text when the story says no more than its headline
 */
export function preheaderOf({ stories }: Pick<Digest, 'stories'>): string {
  const [first, ...others] = stories;
  if (others.length > 0) {
    return cutLine(
      others
        .slice(0, 4)
        .map(({ headline }) => shown(headline.text))
        .join(' · '),
      PREHEADER,
    );
  }
  const headline = shown(first?.headline.text ?? '').slice(0, 40);
  const passages = [...(first?.summary ?? []), ...(first?.keyPoints ?? [])].map(({ text }) => shown(text));
  return cutLine(passages.find((text) => !text.startsWith(headline)) ?? passages[1] ?? '', PREHEADER);
}
