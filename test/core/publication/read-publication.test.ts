import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast } from '../../../core/publication/contrast.ts';
import { LONGEST, readPublication } from '../../../core/publication/read-publication.ts';
import { Publication } from '../../../core/publication/schema.ts';
import '../../property-seed.ts';

const LEAST = 'name: The Tern\nsender: digest@tern.example\naddress: 1 Quay, Skarn\n'; // three lines
const errorsOf = (yaml: string) => {
  const read = readPublication(yaml);
  return 'errors' in read
    ? read.errors.map(({ line, column, message }) => `${line}:${column} ${message}`)
    : [];
};

describe('a publication', () => {
  test('of name, sender and address has defaults for all else', () => {
    expect(readPublication(LEAST)).toEqual({
      publication: {
        ...{ name: 'The Tern', sender: 'digest@tern.example', address: '1 Quay, Skarn', zone: 'UTC' },
        colours: { accent: '#0b5f66', dark: '#7fd1d3' },
        cadences: { alert: true, daily: true, weekly: 'monday' },
        sections: [],
        limits: { stories: 12, figures: 6, quotes: 3 },
        ...{ catchUp: 6, corrections: 'next', approval: 'none' },
        archive: { access: 'private', texts: 'whole' },
      },
    });
  });

  test('that comes with the product says no more than the defaults, and who publishes it', () => {
    const file = readPublication(readFileSync('publication.yml', 'utf8'));
    const least = readPublication(LEAST);
    const whose = { name: 'News digest', sender: 'digest@news-digest.example' };
    const address = '1 Example Street, Exampleton';
    expect(file).toEqual({
      publication: { ...('publication' in least && least.publication), ...whose, address },
    });
  });

  test.each<[string, object]>([
    ['cadences: {daily: true}', { cadences: { alert: false, daily: true, weekly: false } }],
    ['cadences: {weekly: sunday}', { cadences: { alert: false, daily: false, weekly: 'sunday' } }],
    ['limits: {quotes: 0}', { limits: { stories: 12, figures: 6, quotes: 0 } }],
    ['colours: {dark: "#FFFFFF"}', { colours: { accent: '#0b5f66', dark: '#ffffff' } }],
    ['catchUp: 0', { catchUp: 0 }],
    ['corrections: at-once\napproval: required', { corrections: 'at-once', approval: 'required' }],
    ['zone: America/Argentina/Buenos_Aires', { zone: 'America/Argentina/Buenos_Aires' }],
    [
      'sections:\n- name: Harbour\n  keywords: [ferry, "quay"]',
      { sections: [{ name: 'Harbour', keywords: ['ferry', 'quay'] }] },
    ],
    ['# nothing else\n', {}],
  ])('%j', (yaml, expected) =>
    expect(readPublication(LEAST + yaml)).toMatchObject({ publication: expected }),
  );

  test('has an address of several lines', () => {
    const yaml = 'name: T\nsender: a@b.example\naddress: |\n  1 Quay\n  Skarn\n';
    expect(readPublication(yaml)).toMatchObject({ publication: { address: '1 Quay\nSkarn' } });
  });
});

describe('a file that is wrong is told where and how', () => {
  test.each<[string, string[]]>([
    // Keys
    ['limit: {stories: 3}', ['4:1 "limit" is no key. Did you mean limits?']],
    ['limits: {storys: 3}', ['4:10 "storys" is no key of limits. Did you mean stories?']],
    ['limits:\n  pages: 3', ['5:3 "pages" is no key of limits. There are stories, figures, quotes.']],
    [
      'sections:\n- title: x\n  name: A\n  keywords: [bb]',
      ['5:3 "title" is no key of sections[1]. There are name, keywords.'],
    ],
    ['name: Tern again', ['4:1 "name" stands here for the second time: keep one of them.']],
    [
      'limits:\n  quotes: 1\n  quotes: 2',
      ['6:3 "quotes" stands here for the second time: keep one of them.'],
    ],
    ['__proto__: {zone: UTC}', [expect.stringMatching(/^4:1 "__proto__" is no key\. There are name/)]],
    ['? zone\n: UTC', ['4:1 This goes deeper than a publication does: write "key: value".']],
    // Kinds
    ['limits: 12', ['4:9 limits must be a map of stories, figures and quotes, not 12.']],
    ['limits: {stories: "12"}', ['4:19 limits.stories must be a whole number from 1 to 50, not "12".']],
    ['limits: {stories: 51}', ['4:19 limits.stories must be a whole number from 1 to 50, not 51.']],
    ['limits: {quotes: 2.5}', ['4:18 limits.quotes must be a whole number from 0 to 5, not 2.5.']],
    ['catchUp: -1', ['4:10 catchUp must be a whole number of hours from 0 to 24, not -1.']],
    [
      'sections:\n#- name: x',
      ['4:1 sections is empty: it must be a list of 30 sections at most, each with a name and keywords.'],
    ],
    ['sections: [Harbour]', ['4:12 sections[1] must be a map of name and keywords, not "Harbour".']],
    [
      'sections: [{name: Sea}]',
      ['4:12 sections[1].keywords is missing: it must be a list of 1 to 100 words or phrases.'],
    ],
    [
      'sections: [{name: Harbour, keywords: []}]',
      ['4:38 sections[1].keywords must be a list of 1 to 100 words or phrases, not an empty list.'],
    ],
    [
      'sections: [{name: 2030, keywords: [sea, x]}]',
      [
        '4:19 sections[1].name must be a text of 1 to 60 characters, in one line, not 2030. Put it in quotes.',
        '4:41 sections[1].keywords[2] must be a text of 2 to 60 characters, in one line, not "x".',
      ],
    ],
    ['cadences: {daily: yes}', ['4:19 cadences.daily must be true or false, not "yes".']],
    [
      'cadences: {weekly: mondya}',
      [
        '4:20 cadences.weekly must be the day it comes on, such as monday, or false, not "mondya". Did you mean monday?',
      ],
    ],
    [
      'cadences: {weekly: true}',
      ['4:20 cadences.weekly must be the day it comes on, such as monday, or false, not true.'],
    ],
    ['corrections: now', ['4:14 corrections must be next or at-once, not "now".']],
    ['approval: require', ['4:11 approval must be none or required, not "require". Did you mean required?']],
    [
      'zone: Europe/Berln',
      [
        '4:7 zone must be an IANA time zone, such as Europe/Berlin, not "Europe/Berln". Did you mean Europe/Berlin?',
      ],
    ],
    ['zone: Mars/Base', ['4:7 zone must be an IANA time zone, such as Europe/Berlin, not "Mars/Base".']],
    // Colours
    [
      'colours: {accent: teal}',
      ['4:19 colours.accent must be a colour in quotes, such as "#0b5f66", not "teal".'],
    ],
    [
      'colours:\n  accent: #0b5f66',
      [
        '5:3 colours.accent is empty: it must be a colour in quotes, such as "#0b5f66". Without quotes, # begins a comment.',
      ],
    ],
    [
      'colours: {accent: "#7fd1d3"}',
      [
        '4:19 colours.accent #7fd1d3 cannot be read on #f1f5f4: its contrast is 1.5:1, and 4.5:1 is the least (WCAG 2.2). Choose a darker one.',
      ],
    ],
    [
      'colours: {accent: "#767676"}', // readable on white
      [
        '4:19 colours.accent #767676 cannot be read on #f1f5f4: its contrast is 4.1:1, and 4.5:1 is the least (WCAG 2.2). Choose a darker one.',
      ],
    ],
    [
      'colours: {dark: "#0b5f66"}',
      [
        '4:17 colours.dark #0b5f66 cannot be read on #21272a: its contrast is 2.0:1, and 4.5:1 is the least (WCAG 2.2). Choose a lighter one.',
      ],
    ],
    // What does not go together
    ['cadences: {daily: false}', ['4:11 cadences names no edition that is made: make one of them true.']],
    [
      'sections:\n- {name: Sea, keywords: [ferry]}\n- {name: " sea", keywords: [quay]}',
      ['6:10 sections[2] has the name of sections[1]: put their keywords together, or give it another.'],
    ],
    // YAML
    ['limits: [1', [expect.stringMatching(/^4:\d+ This cannot be read as YAML: /)]],
    ['\tzone: UTC', ['4:1 This cannot be read as YAML: Tabs are not allowed as indentation.']],
    [
      '---\nzone: UTC',
      ['4:1 Here begins a second document, and there must be one only: take this line away.'],
    ],
    [
      'zone: &z UTC\nlimits: *z',
      ['5:9 *z is an alias, and there are none here: write out what it stands for.'],
    ],
    ['zone: !place UTC', ['4:7 This cannot be read as YAML: Unresolved tag: !place.']],
    [
      'approval: n\u009bone',
      ['4:11 approval must be none or required, not "n\ufffdone". Did you mean none?'],
    ],
    // All of it
    [
      'catchUp: x\nzones: UTC\napproval: no',
      [
        '4:10 catchUp must be a whole number of hours from 0 to 24, not "x".',
        '5:1 "zones" is no key. Did you mean zone?',
        '6:11 approval must be none or required, not "no".',
      ],
    ],
  ])('%j', (yaml, expected) => expect(errorsOf(LEAST + yaml)).toEqual(expected));

  test.each<[string, string[]]>([
    ['', ['1:1 The file is empty: it must be keys with values, such as "name: News digest".']],
    ['- a', ['1:1 The file must be keys with values, such as "name: News digest", not a list.']],
    ['just words', ['1:1 The file must be keys with values, such as "name: News digest", not "just words".']],
    [
      '# mine\nname: The Tern\n',
      [
        '2:1 sender is missing: it must be one e-mail address, such as digest@example.org.',
        '2:1 address is missing: it must be the postal address of the publisher, in 1 to 300 characters.',
      ],
    ],
    ...['*', 'd{sender}', "o'neill"].map((local): [string, string[]] => [
      LEAST.replace('digest@tern.example', () => `"${local}@tern.example"`),
      ['2:9 sender may hold letters, digits and . _ + - before the @, and nothing else.'],
    ]),
    // Too long and with a control: told once.
    [LEAST.replace('The Tern', `"${'x'.repeat(121)}\\u0007"`), [expect.stringMatching(/^1:7 name must be/)]],
    [
      LEAST.replace('The Tern', '"The\\nTern"'),
      ['1:7 name must be a text of 1 to 120 characters, in one line, not "The\\nTern".'],
    ],
    [LEAST.replace('1 Quay, Skarn', '"Quay \\u001b[2J"'), [expect.stringMatching(/^3:10 address must be/)]],
    [
      LEAST.replace('digest@tern.example', 'digest'),
      ['2:9 sender must be one e-mail address. An address has a name, an @ and a domain: ana@example.org.'],
    ],
    [
      LEAST.replace('digest@tern', 'a@b.example, digest@tern'),
      [expect.stringMatching(/^2:9 sender must be one e-mail address\. The part before/)],
    ],
    [
      LEAST.replace('tern.example', 'Tern.example'),
      ['2:9 sender must be written as mail servers do: digest@tern.example.'],
    ],
    [
      LEAST.replace('tern.example', 'bücher.example'),
      ['2:9 sender must be written as mail servers do: digest@xn--bcher-kva.example.'],
    ],
  ])('%j', (yaml, expected) => expect(errorsOf(yaml)).toEqual(expected));
});

const DEEP = new Set([
  ...['brackets in brackets', 'braces in braces', 'lists in lists', 'keys of keys', 'maps in maps'],
  'deep columns',
]);

describe('a file that is a trap is told, and soon', () => {
  test.each<[string, string]>([
    ['too long', `${LEAST}# ${'x'.repeat(LONGEST)}`],
    ['brackets in brackets', `a: ${'['.repeat(50_000)}`],
    ['braces in braces', '{a: '.repeat(16_000)],
    ['lists in lists', '- '.repeat(30_000)],
    ['keys of keys', '? '.repeat(30_000)],
    ['maps in maps', 'a: '.repeat(20_000)],
    ['deep columns', Array.from({ length: 350 }, (_, n) => `${' '.repeat(n)}k:\n`).join('')],
    ['a bomb of aliases', 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]'],
    ['quotes', '"'.repeat(60_000)],
    ['anchors', '&a '.repeat(20_000)],
    ['unknown keys', Array.from({ length: 7_000 }, (_, n) => `k${n}: 1`).join('\n')],
  ])('%s', (name, yaml) => {
    const errors = errorsOf(yaml);
    expect(errors.length).toBeGreaterThan(0);
    if (DEEP.has(name)) expect(errors).toEqual([expect.stringContaining('goes deeper')]);
    for (const error of errors) expect(error).toMatch(/^\d+:\d+ [^\n]+$/);
  });
});

describe('whatever a file says', () => {
  const pieces = fc.oneof(
    fc.constantFrom(
      ...LEAST.split(/\n/),
      'zone: ',
      'limits:',
      '  stories: ',
      'sections:',
      '- name: ',
      '  keywords: [',
      ']',
    ),
    fc.constantFrom(
      '\n',
      ' ',
      '12',
      '"#0b5f66"',
      '&a',
      '*a',
      '!!binary',
      '---',
      ': ',
      '{',
      '}',
      '#',
      '\t',
      '%',
      '|',
      '? ',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 30 }).map((list) => list.join('')),
    fc.array(pieces, { maxLength: 20 }).map((list) => LEAST + list.join('\n')),
  );

  test('it is a publication or has an error with a line of it', () => {
    fc.assert(
      fc.property(texts, (yaml) => {
        const read = readPublication(yaml);
        if ('publication' in read) {
          expect(Publication.parse(read.publication)).toEqual(read.publication);
          return;
        }
        const lines = yaml.split('\n');
        expect(read.errors.length).toBeGreaterThan(0);
        for (const { line, column, message } of read.errors) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
          expect(message).toMatch(/^[^\p{Cc}\p{Cs}]+$/u);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('its colours can be read', () => {
    const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(colour, colour, (accent, dark) => {
        const yaml = `${LEAST}colours: {accent: "${accent}", dark: "${dark}"}`;
        const least = Math.min(...['#ffffff', '#f1f5f4'].map((ground) => contrast(accent, ground)));
        const leastDark = Math.min(...['#181c1f', '#21272a'].map((ground) => contrast(dark, ground)));
        expect('publication' in readPublication(yaml)).toBe(least >= 4.5 && leastDark >= 4.5);
      }),
      { numRuns: 300 },
    );
  });
});
