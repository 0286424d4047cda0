import { isHidden, type OpenMail, textIn, tidy } from '../mail.ts';

const MOST = 110; // UTF-16 characters

/** What an inbox shows after the subject: without a preheader that is the first words of the masthead. */
export function hasAPreheader({ elements, subject }: OpenMail): string[] {
  const body = elements.find(({ name }) => name === 'body');
  const hidden = elements.find(isHidden);
  const isFirst = body && hidden && textIn(body).startsWith(textIn(hidden));
  // What keeps the words after it out of the inbox is no word.
  const words = isFirst ? tidy(textIn(hidden).replace(/\p{Default_Ignorable_Code_Point}/gu, '')) : '';
  return [
    ...(words === '' ? ['Begin the body with a hidden preheader that says something.'] : []),
    ...(words.length > MOST ? [`Shorten the preheader to ${MOST} characters: it has ${words.length}.`] : []),
    ...(words !== '' && words === tidy(subject) ? ['Let the preheader say more than the subject.'] : []),
  ];
}
