import type { EditionMail } from '../../../../core/delivery/mail/prepared-mail.ts';
import type { MailRecipient } from '../../../../core/delivery/mail/splice-mail.ts';
import { MARKERS } from '../../../../core/digest/links.ts';

/** A body of HTML with both of a recipient's links. */
export const htmlWith = (words: string) =>
  `${words}<a href="${MARKERS.preferences}">Change</a> <a href="${MARKERS.unsubscribe}">Leave</a></p>`;

/** A body of plain text with both of a recipient's links. */
export const textWith = (words: string) =>
  `${words}Change: ${MARKERS.preferences}\nLeave: ${MARKERS.unsubscribe}\n`;

export const EDITION: EditionMail = {
  edition: 'alert-harbour-0123456789ab',
  cadence: 'alert',
  publication: 'The Harbour Digest',
  sender: 'digest@harbour.example',
  mailbox: 'leave@harbour.example',
  subject: 'Harbour wall breached',
  html: htmlWith('<p>Hello</p>'),
  text: textWith('Hello\n\n'),
};

export const ANA: MailRecipient = {
  subscriberId: '0123456789abcdef0123456789abcdef',
  to: 'ana@example.org',
  unsubscribe: 'https://pages.example/unsubscribe?token=1.a.b',
  preferences: 'https://pages.example/preferences?token=1.c.d',
  date: Date.UTC(2031, 2, 7, 6, 30),
  mailto: '1.a.b',
};
