import { type OpenMail, textIn, tidy } from '../mail.ts';

const MOST = 70; // UTF-16 characters; what most inboxes show

/** The subject is one line that an inbox shows whole, and the title of the page that "view in browser" opens. */
export function hasASubject({ subject, elements }: OpenMail): string[] {
  const titles = elements.filter(({ name }) => name === 'title').map(textIn);
  return [
    ...(subject.trim() === '' ? ['Give the mail a subject.'] : []),
    ...(subject.length > MOST
      ? [`Shorten the subject to ${MOST} characters: it has ${subject.length}.`]
      : []),
    ...(/\p{Cc}|\u2028|\u2029/u.test(subject)
      ? ['Write the subject in one line, without control characters.']
      : []),
    ...(titles.length === 1 && titles[0] === tidy(subject) ? [] : ['Make the subject the one <title>.']),
  ];
}
