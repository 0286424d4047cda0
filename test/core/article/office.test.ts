import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseUpload } from '../../../core/article/parse.ts';
import { endsWellWhateverIsDone } from './mutations.ts';
import { onlyArticle } from './only-article.ts';

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="mc" xmlns:wps="wps"';
const STYLES = `<w:styles ${W}>
  <w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>
  <w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
  <w:style w:styleId="Zwischenzeile"><w:name w:val="House subhead"/><w:basedOn w:val="berschrift2"/></w:style>
  <w:style w:styleId="Zitat"><w:name w:val="Quote"/></w:style>
  <w:style w:styleId="Loop"><w:name w:val="Odd"/><w:basedOn w:val="Loop"/></w:style>
</w:styles>`;
const docx = (body: string, more: Record<string, Uint8Array> = {}) =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    ),
    'word/styles.xml': strToU8(STYLES),
    ...more,
  });
const run = (words: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t>${words}</w:t></w:r>`;
const p = (words: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${words.startsWith('<') ? words : run(words)}</w:p>`;

const ODF = ['office', 'text', 'table', 'style', 'draw', 'fo', 'svg']
  .map((name) => `xmlns:${name}="urn:${name}"`)
  .join(' ');
const odt = (body: string, manifest = '<manifest/>') =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'META-INF/manifest.xml': strToU8(manifest),
    'styles.xml': strToU8(`<office:document-styles ${ODF}/>`),
    'content.xml': strToU8(
      `<?xml version="1.0"?><office:document-content ${ODF}><office:automatic-styles>
        <style:style style:name="P1" style:parent-style-name="Title"/>
        <style:style style:name="P2" style:parent-style-name="Quotations"/>
        <style:style style:name="T1"><style:text-properties style:text-position="super 58%"/></style:style>
        <style:style style:name="T2"><style:text-properties style:text-position="33% 58%"/></style:style>
        <style:style style:name="T9"><style:text-properties text:display="none"/></style:style>
      </office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
  });

const FORMS = { docx, odt } as const;
const blocksOf = async (key: keyof typeof FORMS, body: string) => {
  const { text, blocks } = await onlyArticle({ key: `pier.${key}`, bytes: FORMS[key](body) });
  return blocks.map(({ kind, span }) => [kind, text.slice(span.start, span.end)]);
};

describe('a Word document', () => {
  test('has a title, a byline, a day and paragraphs', async () => {
    const body = [
      p('Sea takes the pier at Skarn', 'Titel'),
      p('By Ines Vandal'),
      p('6 January 2026'),
      p('The sea took 40 metres of the pier on Monday, the port said.'),
      p('What comes next', 'Zwischenzeile'),
      p('“We will build it again,” said Tomas Reik.', 'Zitat'),
    ].join('');
    const article = await onlyArticle({ key: 'pier.docx', bytes: docx(body) });
    expect(article).toMatchObject({
      title: 'Sea takes the pier at Skarn',
      byline: ['Ines Vandal'],
      published: '2026-01-06',
    });
    expect(await blocksOf('docx', body)).toEqual([
      ['heading', 'Sea takes the pier at Skarn'],
      ['paragraph', 'The sea took 40 metres of the pier on Monday, the port said.'],
      ['heading', 'What comes next'],
      ['blockquote', '“We will build it again,” said Tomas Reik.'],
    ]);
  });

  test.each([
    [
      'words divided into runs',
      p(run('The sea took 4') + run('0 metres', '<w:b/>') + run(' of it.')),
      'The sea took 40 metres of it.',
    ],
    ['a link', p(`<w:hyperlink>${run('The port')}</w:hyperlink>${run(' said so.')}`), 'The port said so.'],
    ['what was put in', p(`<w:ins>${run('Two')}</w:ins>${run(' boats sank.')}`), 'Two boats sank.'],
    [
      'what was deleted',
      p(`<w:del><w:r><w:delText>Three</w:delText></w:r></w:del>${run('Boats sank.')}`),
      'Boats sank.',
    ],
    [
      'what was moved away',
      p(`<w:moveFrom>${run('Once ')}</w:moveFrom>${run('Boats sank.')}`),
      'Boats sank.',
    ],
    ['hidden words', p(run('Boats ') + run('never ', '<w:vanish/>') + run('sank.')), 'Boats sank.'],
    [
      'words that are not hidden after all',
      p(run('Boats ') + run('never ', '<w:vanish w:val="0"/>') + run('sank.')),
      'Boats never sank.',
    ],
    [
      'the code of a field',
      p(`<w:r><w:instrText>PAGE</w:instrText></w:r>${run('Boats sank.')}`),
      'Boats sank.',
    ],
    [
      'a footnote mark',
      p(`${run('Boats sank')}<w:r><w:footnoteReference w:id="1"/></w:r>${run('.')}`),
      'Boats sank.',
    ],
    [
      'a line break and a tab',
      p('<w:r><w:t>Boats</w:t><w:tab/><w:t>sank</w:t><w:br/><w:t>at sea.</w:t></w:r>'),
      'Boats sank\nat sea.',
    ],
    [
      'a power of ten',
      p(run('Some 10') + run('6', '<w:vertAlign w:val="superscript"/>') + run(' t sank.')),
      'Some 10⁶ t sank.',
    ],
    [
      'an ordinal and a formula',
      p(
        run('A 5') +
          run('th', '<w:vertAlign w:val="superscript"/>') +
          run(' t of H') +
          run('2', '<w:vertAlign w:val="subscript"/>') +
          run('O.', '<w:vertAlign w:val="baseline"/>'),
      ),
      'A 5th t of H2O.',
    ],
    [
      'a paragraph whose end was deleted',
      `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('Two ')}</w:p>${p('boats sank.')}`,
      'Two boats sank.',
    ],
    [
      'a last end that was deleted',
      '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Boats sank.</w:t></w:r></w:p>',
      'Boats sank.',
    ],
    [
      'an end that was put in',
      `<w:p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr>${run('Boats sank.')}</w:p>`,
      'Boats sank.',
    ],
    [
      'the base of ruby',
      p(
        `<w:r><w:ruby><w:rt>${run('みなと')}</w:rt><w:rubyBase>${run('港')}</w:rubyBase></w:ruby></w:r>${run('で船が沈んだ。')}`,
      ),
      '港で船が沈んだ。',
    ],
    ['a content control', `<w:sdt><w:sdtContent>${p('Boats sank.')}</w:sdtContent></w:sdt>`, 'Boats sank.'],
  ])('reads %s', async (_name, body, words) => {
    expect((await blocksOf('docx', body)).map(([, text]) => text)).toEqual([words]);
  });

  test('keeps the rows of a table, the items of a list, and a text box apart', async () => {
    const cell = (words: string) => `<w:tc>${p(words)}</w:tc>`;
    const box = `<w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>${p('Photo: the pier')}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:txbxContent>${p('Photo: the pier')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`;
    const body = [
      p(`${run('Boats sank at Skarn on Monday.')}${box}`),
      `<w:tbl><w:tr>${cell('Year')}${cell('Boats')}</w:tr><w:tr>${cell('2026')}${cell('44')}</w:tr></w:tbl>`,
      `<w:p><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>${run('Two ferries')}</w:p>`,
    ].join('');
    expect(await blocksOf('docx', body)).toEqual([
      ['paragraph', 'Boats sank at Skarn on Monday.'],
      ['caption', 'Photo: the pier'],
      ['list-item', 'Year\tBoats'],
      ['list-item', '2026\t44'],
      ['list-item', 'Two ferries'],
    ]);
  });

  const row = (cells: string, properties = '') => `<w:tbl><w:tr>${properties}${cells}</w:tr></w:tbl>`;
  const tc = (...paragraphs: string[]) => `<w:tc>${paragraphs.map((words) => p(words)).join('')}</w:tc>`;
  test.each([
    ['paragraphs in one cell', row(tc('Boats sank.', 'Two of them.')), ['Boats sank.', 'Two of them.']],
    [
      'long paragraphs in a cell',
      row(tc('x '.repeat(60), 'y '.repeat(60)) + tc('z')),
      ['x '.repeat(60).trim(), 'y '.repeat(60).trim(), 'z'],
    ],
    ['short ones', row(tc('Skarn', 'East') + tc('44')), ['Skarn East\t44']],
    ['a cell without words', row(tc('Skarn') + tc('') + tc('44')), ['Skarn\t\t44']],
    [
      'a table in a cell',
      row(`<w:tc>${p('Boats')}${row(tc('Skarn') + tc('44'))}</w:tc>${tc('x')}`),
      ['Boats', 'Skarn\t44', 'x'],
    ],
    [
      'a cell in a content control',
      row(`${tc('Skarn')}<w:sdt><w:sdtContent>${tc('44')}</w:sdtContent></w:sdt>`),
      ['Skarn\t44'],
    ],
    [
      'a deleted row',
      row(tc('Skarn') + tc('44'), '<w:trPr><w:del w:id="1"/></w:trPr>') + p('Boats sank.'),
      ['Boats sank.'],
    ],
    [
      'a row that was put in',
      row(tc('Skarn') + tc('44'), '<w:trPr><w:ins w:id="1"/></w:trPr>'),
      ['Skarn\t44'],
    ],
    [
      'a deleted cell',
      row(`${tc('Skarn')}<w:tc><w:tcPr><w:cellDel/></w:tcPr>${p('43')}</w:tc>${tc('44')}`),
      ['Skarn\t44'],
    ],
    [
      'a text box in a cell',
      row(
        `${tc(`${run('Skarn')}<w:r><w:txbxContent>${p('“Never,” he said.')}</w:txbxContent></w:r>`)}${tc('44')}`,
      ),
      ['Skarn\t44', '“Never,” he said.'],
    ],
  ])('reads a table with %s', async (_name, body, words) => {
    const [, ...rest] = await blocksOf('docx', p('Sea takes the pier', 'Titel') + body);
    expect(rest.map(([, text]) => text)).toEqual(words);
  });

  test('is found by what the archive says of its parts, in UTF-16 too', async () => {
    const relation = (type: string, target: string) =>
      strToU8(
        `<Relationships><Relationship Type="http://a.example/${type}" Target="${target}"/></Relationships>`,
      );
    const document = `<?xml version="1.0" encoding="UTF-16"?><w:document ${W}><w:body>${p('Boats sank.', 'Q')}</w:body></w:document>`;
    const bytes = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      '_rels/.rels': relation('officeDocument', '/word/document2.xml'),
      'word/_rels/document2.xml.rels': relation('styles', 'styles2.xml'),
      'word/document2.xml': Buffer.from(`\ufeff${document}`, 'utf16le'),
      'word/styles2.xml': strToU8(
        `<w:styles ${W}><w:style w:styleId="Q"><w:name w:val="Quote"/></w:style></w:styles>`,
      ),
    });
    const { text, blocks } = await onlyArticle({ key: 'upload', bytes });
    expect([text, blocks[0]?.kind]).toEqual(['Boats sank.', 'blockquote']);
  });

  test('without styles has its first line for a title', async () => {
    expect(await blocksOf('docx', p('Sea takes the pier') + p('It took 40 metres of it on Monday.'))).toEqual(
      [
        ['heading', 'Sea takes the pier'],
        ['paragraph', 'It took 40 metres of it on Monday.'],
      ],
    );
  });

  test('is told by its parts where its name says nothing', async () => {
    expect(await onlyArticle({ key: 'upload', bytes: docx(p('Boats sank at Skarn.')) })).toMatchObject({
      text: 'Boats sank at Skarn.',
    });
  });
});

describe('an OpenDocument text', () => {
  const t = (words: string, style = 'Standard') => `<text:p text:style-name="${style}">${words}</text:p>`;

  test('has a title, headings, lists, rows and quotations', async () => {
    const cell = (words: string) => `<table:table-cell>${t(words)}</table:table-cell>`;
    const body = [
      t('Sea takes the pier', 'P1'),
      t('By Ines Vandal'),
      t(
        'The sea took<text:s text:c="1"/>40 <text:span>metres</text:span> of it,<text:line-break/>the port said.',
      ),
      '<text:h>What comes next</text:h>',
      t('“We will build it again,” said Tomas Reik.', 'P2'),
      `<text:list><text:list-item>${t('Two ferries')}</text:list-item></text:list>`,
      `<table:table><table:table-row>${cell('Year')}${cell('Boats')}</table:table-row></table:table>`,
    ].join('');
    expect(await onlyArticle({ key: 'pier.odt', bytes: odt(body) })).toMatchObject({
      title: 'Sea takes the pier',
      byline: ['Ines Vandal'],
    });
    expect(await blocksOf('odt', body)).toEqual([
      ['heading', 'Sea takes the pier'],
      ['paragraph', 'The sea took 40 metres of it,\nthe port said.'],
      ['heading', 'What comes next'],
      ['blockquote', '“We will build it again,” said Tomas Reik.'],
      ['list-item', 'Two ferries'],
      ['list-item', 'Year\tBoats'],
    ]);
  });

  test.each([
    [
      'a power of ten',
      t(
        'Some 10<text:span text:style-name="T1">6</text:span> t, 5<text:span text:style-name="T2">th</text:span>.',
      ),
      ['Some 10⁶ t, 5th.'],
    ],
    [
      'the title as a field',
      '<text:h><text:title>Sea takes the pier</text:title></text:h>',
      ['Sea takes the pier'],
    ],
    [
      'no title of a picture',
      t('Boats <draw:frame><svg:title>Three</svg:title></draw:frame>sank.'),
      ['Boats sank.'],
    ],
    [
      'paragraphs in one cell',
      `<table:table-row><table:table-cell>${t('Boats sank.')}${t('Two of them.')}</table:table-cell></table:table-row>`,
      ['Boats sank.', 'Two of them.'],
    ],
    [
      'a text box in a cell',
      `<table:table-row><table:table-cell>${t('Skarn<draw:text-box><text:p>“Never.”</text:p></draw:text-box>')}</table:table-cell></table:table-row>`,
      ['Skarn', '“Never.”'],
    ],
  ])('reads %s', async (_name, body, words) => {
    const [, ...rest] = await blocksOf('odt', t('Sea takes the pier', 'P1') + body);
    expect(rest.map(([, text]) => text)).toEqual(words);
  });

  test.each([
    ['changes', `<text:tracked-changes>${t('Three boats')}</text:tracked-changes>${t('Boats sank.')}`],
    ['a note', t('Boats sank<text:note><text:note-body>Three</text:note-body></text:note>.')],
    ['a comment', t('Boats <office:annotation>Three?</office:annotation>sank.')],
    ['hidden words', t('Boats <text:span text:style-name="T9">never </text:span>sank.')],
    ['a hidden paragraph', t('Three', 'T9') + t('Boats sank.')],
  ])('leaves out %s', async (_name, body) => {
    expect((await blocksOf('odt', body)).map(([, text]) => text)).toEqual(['Boats sank.']);
  });
});

describe('what cannot be read', () => {
  test.each<[string, string, Uint8Array, string]>([
    [
      'a Word document with a password',
      'a.docx',
      Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'.padEnd(600, '\0'), 'latin1'),
      'encrypted',
    ],
    [
      'an OpenDocument text with a password',
      'a.odt',
      odt('', '<m><file-entry><encryption-data/></file-entry></m>'),
      'encrypted',
    ],
    ['another archive named .docx', 'a.docx', zipSync({ 'a.txt': strToU8('x') }), 'damaged'],
    [
      'a spreadsheet named .odt',
      'a.odt',
      zipSync({ 'content.xml': strToU8('<a><body><spreadsheet/></body></a>') }),
      'damaged',
    ],
    ['a document cut off', 'a.docx', docx(p('Boats sank.')).subarray(0, 200), 'damaged'],
    [
      'one whose XML breaks off',
      'a.docx',
      zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') }),
      'damaged',
    ],
    [
      'entities that multiply',
      'a.docx',
      zipSync({ 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') }),
      'too-complex',
    ],
    ['elements inside elements without end', 'a.docx', docx('<w:sdt>'.repeat(5000)), 'too-complex'],
    ['a document without words', 'a.docx', docx(p('')), 'no-text'],
  ])('%s says why', (_name, key, bytes, code) =>
    expect(parseUpload({ key, bytes })).rejects.toMatchObject({ code }),
  );

  test('whatever is done to their bytes, documents end in an article or in a rejection', async () => {
    const samples = [
      docx(p('Sea takes the pier', 'Titel') + p('It took 40 metres.')),
      odt('<text:p>It took 40 metres.</text:p>'),
    ];
    await endsWellWhateverIsDone(samples, (bytes) => parseUpload({ key: 'pier.docx', bytes }), {
      runs: 200,
      most: 6,
    });
  });
});
