import { MARKERS } from '../../../core/digest/links.ts';
import type { Mail } from '../mail.ts';
import { type Edits, type PlantedFault, plantedBy } from './edits.ts';
import { HTML_FAULTS } from './html-faults.ts';

const TEXT_FAULTS: Edits = {
  'plain text': [
    ['no words', /[\s\S]+/, '\n'],
    ['a line too long', '\n', ` ${'word '.repeat(16)}\n`],
    ['an entity', '\n', '&nbsp;\n'],
    ['an entity by number', '\n', '&#39;\n'],
    ['a tag', '\n', '<br>\n'],
    ['a carriage return', '\n', '\r\n'],
    ['a tab', ' ', '\t'],
    ['no end', /\n$/, ''],
  ],
  'told in both': [
    ['a figure that is gone', /1,100/g, 'many'],
    ['a quotation that is gone', /“I have lived/, '“She has lived'],
  ],
  leftovers: [['a tag of the template', '\n', '{{headline}}\n']],
  markers: [
    ['no way to leave', MARKERS.unsubscribe, 'https://x.example/'],
    ['two ways to leave', /\n$/, `\n${MARKERS.unsubscribe}\n`],
  ],
};

const OF_SUBJECT: readonly (readonly [string, (subject: string) => string])[] = [
  ['none', () => ''],
  ['one that is too long', (subject) => subject.padEnd(71, '.')],
  ['two lines', (subject) => `${subject}\r\nBcc: x@x.example`],
];

/** Every fault there is, planted by an edit of the mail. @throws when a mail has not what the edit is about */
export const PLANTED: readonly PlantedFault[] = [
  ...plantedBy(HTML_FAULTS, 'html'),
  ...plantedBy(TEXT_FAULTS, 'text'),
  ...OF_SUBJECT.map(([fault, of]) => ({
    ...{ rule: 'subject' as const, fault },
    plant: (mail: Mail) => ({ ...mail, subject: of(mail.subject) }),
  })),
  {
    ...{ rule: 'markers', fault: "a marker left in one recipient's mail" },
    plant: (mail) => ({ ...mail, forMany: false }),
  },
  {
    ...{ rule: 'preheader', fault: 'the subject once more' },
    plant: (mail) => {
      const from = /(<div style="display:none[^>]*>)[^<]*/;
      return { ...mail, html: mail.html.replace(from, (_, before) => before + mail.subject) };
    },
  },
];
