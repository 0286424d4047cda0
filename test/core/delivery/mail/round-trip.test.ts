import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { letterMail } from '../../../../core/delivery/mail/letter-mail.ts';
import { prepareMail } from '../../../../core/delivery/mail/prepared-mail.ts';
import { spliceMail } from '../../../../core/delivery/mail/splice-mail.ts';
import { MARKERS } from '../../../../core/digest/links.ts';
import { readMail } from './reading.ts';
import { ANA, EDITION, htmlWith, textWith } from './sample.ts';

// What trips writers and readers of mail, in any order.
const odd = fc.constantFrom(
  'word',
  ' ',
  '  ',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '.',
  '\n.\n',
  '\n..',
  'From ',
  '\nFrom me',
  '=',
  '=\n',
  '=3D',
  '=?utf-8?Q?x?=',
  '--',
  '\n--=_',
  '--=_fd9f7618d85e42dacdfbd1529d17a5ab',
  '🎏',
  '👩‍👩‍👧',
  'שלום',
  '\u202e',
  '日本語',
  'é',
  'e\u0301',
  '\ufeff',
  '\u2028',
  '\ud800',
  '\udc00',
  '\0',
  '\x1b',
  '\x85',
  '&amp;',
  '<p>',
  '"',
  'x'.repeat(71),
  'x'.repeat(200),
  'ü'.repeat(80),
  ' '.repeat(80),
  '.'.repeat(80),
  MARKERS.unsubscribe,
  MARKERS.preferences,
); // prettier-ignore
const content = fc.oneof(
  fc.array(odd, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 400 }),
);
// Decoders take a byte order mark for none of the text; subjects and names come without.
const line = content.map((words) => words.replace(/[\p{Cc}\ufeff]/gu, '') || 'x');
const link = fc
  .string({
    unit: fc.constantFrom('a', '.', '=', '&', '<', '>', '"', "'", '~', '/', '=3D', '--'),
    maxLength: 200,
  })
  .map((path) => `https://pages.example/${path}`);

const inMail = (body: string) => body.toWellFormed().replace(/\r?\n/g, '\r\n');
const escaped = (url: string) =>
  url.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const filled = (body: string, unsubscribe: string, preferences: string) => {
  const at = body.lastIndexOf(MARKERS.preferences);
  const footer = body.slice(at).replace(MARKERS.preferences, () => preferences);
  return body.slice(0, at) + footer.replace(MARKERS.unsubscribe, () => unsubscribe);
};

test('whatever an edition says, each recipient reads exactly that, with the links in place', async () => {
  await fc.assert(
    fc.asyncProperty(
      line,
      line,
      content,
      content,
      link,
      link,
      async (subject, publication, html, text, unsubscribe, preferences) => {
        const edition = { ...EDITION, subject, publication, html: htmlWith(html), text: textWith(text) };
        const mail = spliceMail(prepareMail(edition), { ...ANA, unsubscribe, preferences });
        const wanted = {
          text: inMail(filled(edition.text, unsubscribe, preferences)),
          html: inMail(filled(edition.html, escaped(unsubscribe), escaped(preferences))),
        };
        expect(readMail(mail).parts).toEqual([
          { type: 'text/plain; charset=utf-8', body: wanted.text },
          { type: 'text/html; charset=utf-8', body: wanted.html },
        ]);
        const read = await PostalMime.parse(mail);
        expect(read.subject).toBe(subject.toWellFormed());
        expect(read.from).toEqual({ address: EDITION.sender, name: publication.toWellFormed() });
        expect(read.to).toEqual([{ address: ANA.to, name: '' }]);
        expect(read.date).toBe('2031-03-07T06:30:00.000Z');
        expect(read.messageId).toBe(`<${EDITION.edition}.${ANA.subscriberId}@harbour.example>`);
        expect(read.attachments).toEqual([]);
        expect(read.html).toBeDefined();
      },
    ),
    { numRuns: 300 },
  );
});

test('a full row that is guarded at both ends before a link is not too long', () => {
  const text = textWith('');
  for (let pad = 0; pad < 80; pad += 1) {
    const mail = prepareMail({ ...EDITION, text: `${'.'.repeat(pad)}${text}` });
    expect(readMail(spliceMail(mail, ANA)).parts[0]?.body).toContain('Change: https');
  }
});

test('a mail of 90 KB, and one of a single word of it', () => {
  for (const words of ['ü "=" 日本\n'.repeat(6_000), 'x'.repeat(92_160), '🎏'.repeat(23_000)]) {
    const mail = spliceMail(prepareMail({ ...EDITION, html: htmlWith(words), text: textWith(words) }), ANA);
    expect(readMail(mail).parts[1]?.body).toContain(inMail(words));
  }
});

test('whatever a letter says, its reader reads exactly that', () => {
  fc.assert(
    fc.property(line, content, content, (subject, html, text) => {
      const { publication, sender } = EDITION;
      const letter = { publication, sender, to: ANA.to, subject, html, text, messageId: 'letter-1', date: 0 };
      expect(readMail(letterMail(letter)).parts.map(({ body }) => body)).toEqual([
        inMail(text),
        inMail(html),
      ]);
    }),
    { numRuns: 200 },
  );
});
