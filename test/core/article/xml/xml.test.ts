import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RejectedInput } from '../../../../core/article/rejected-input.ts';
import { openUpload } from '../../../../core/article/upload.ts';
import { descendantsOf, rawWordsIn, wordsIn } from '../../../../core/article/xml/element.ts';
import { readEmbargo } from '../../../../core/article/xml/embargo.ts';
import { markupOf } from '../../../../core/article/xml/markup.ts';
import { mendXml } from '../../../../core/article/xml/mend.ts';
import { rootName } from '../../../../core/article/xml/root.ts';
import { readWholeXml, readXml } from '../../../../core/article/xml/tree.ts';
import { xmlText } from '../../../../core/article/xml/xml-text.ts';

const code = async (work: () => unknown): Promise<string> => {
  try {
    await work();
    return 'read';
  } catch (error) {
    if (error instanceof RejectedInput) return error.code;
    throw error;
  }
};

describe('words', () => {
  test.each([
    ['<a>It fell <b>4%</b> to <c>£3</c> a box.</a>', 'It fell 4% to £3 a box.'],
    ['<a>caf&eacute; &mdash; &#8364;5 &amp; more</a>', 'café — €5 & more'],
    ['<a>Salt & Vine, B&B</a>', 'Salt & Vine, B&B'],
    ['<a>&nosuch; &constructor; &AMP;</a>', '&nosuch; &constructor; &AMP;'],
    ['<a>it&#146;s</a>', 'it’s'], // windows-1252, as browsers read it
    ['<a>x&#0;&#xD800;y</a>', 'xy'],
    ['<a>one<![CDATA[ & <two> &amp; ]]>three</a>', 'one & <two> &amp; three'],
    ['<a>one<!-- two -->three<?pi four?></a>', 'onethree'],
    [' \n<?xml version="1.0"?>\n<a>late</a>', 'late'],
    ['<a>400<div>5 q<b>ua</b>ys</div></a>', '400 5 quays '],
    ['<n:a>no <m:b>namespace</m:b></n:a>', 'no namespace'],
    ['<!DOCTYPE a SYSTEM "http://dtd.example/[3].dtd"><a>plain</a>', 'plain'],
    ['<!DOCTYPE a PUBLIC "-//X//Y" "a.dtd" [ ]><a>empty subset</a>', 'empty subset'],
    [`<a b="${'x'.repeat(100_000)}">long</a>`, 'long'],
  ])('%.60s', async (xml, words) => expect(rawWordsIn(readWholeXml(xml))).toBe(words));

  test('keep their order among elements', async () => {
    const root = readWholeXml('<a>1<b>2</b>3<b k="v"><b>4</b></b>5</a>');
    expect(root.children.map((node) => (typeof node === 'string' ? node : node.name))).toEqual([
      '1',
      'b',
      '3',
      'b',
      '5',
    ]);
    expect(descendantsOf(root, 'b').map(wordsIn)).toEqual(['2', '4', '4']);
  });
});

describe('a broken file', () => {
  test.each([
    ['<a><b>whole</b><b>cut', 1],
    ['<a>\n<b>whole</b>\n<b>cut</c></a>', 3],
    ['<a><b>whole</b></a><c/>', 1],
  ])('%s is read up to line %i', async (xml, line) => {
    const { root, brokenAt } = readXml(xml);
    expect(brokenAt).toBe(line);
    expect(
      descendantsOf(root, 'b')
        .filter(({ complete }) => complete)
        .map(wordsIn),
    ).toContain('whole');
    expect(await code(() => readWholeXml(xml))).toBe('damaged');
  });

  test.each(['', 'no XML', '<', '<a', '<?xml version="1.0"?>', '<!-- only -->', '</a>'])(
    '%j is damaged',
    async (xml) => expect(await code(() => readXml(xml))).toBe('damaged'),
  );
});

describe('hostile XML', () => {
  const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join(
    '',
  );
  test.each([
    ['a billion laughs', `<!DOCTYPE a [<!ENTITY l0 "ha">${laughs}]><a>&l9;</a>`, 'too-complex'],
    ['an external entity', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', 'too-complex'],
    ['a parameter entity', '<!DOCTYPE a [<!ENTITY % x SYSTEM "http://x.example/"> %x;]><a/>', 'too-complex'],
    ['nested elements', '<a>'.repeat(100_000), 'too-complex'],
    ['many elements', `<a>${'<b/>'.repeat(300_000)}</a>`, 'too-complex'],
    [
      'many attributes',
      `<a ${Array.from({ length: 100_000 }, (_, i) => `b${i}=""`).join(' ')}/>`,
      'too-complex',
    ],
    ['many references', `<a>${'&'.repeat(2_000_000)}</a>`, 'too-complex'],
    ['an attribute of 5 MB', `<a b="${'x'.repeat(5_000_000)}"/>`, 'read'],
    ['an attribute that never ends', `<a b="${'x'.repeat(5_000_000)}`, 'damaged'],
    ['sections that never end', `<a>${'<![CDATA['.repeat(400_000)}`, 'damaged'],
    ['comments that never end', `<a>${'<!--'.repeat(1_000_000)}`, 'damaged'],
    ['end tags alone', '</b>'.repeat(1_000_000), 'damaged'],
    ['less-than signs', '<'.repeat(5_000_000), 'damaged'],
    ['control characters', `<a>${'\u0001'.repeat(4_000_000)}</a>`, 'read'],
  ])('%s: bounded', async (_, xml, expected) => {
    const start = performance.now();
    expect(await code(() => readWholeXml(xml))).toBe(expected);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test('well-formed XML keeps its meaning when it is mended', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (words) => {
        const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        expect(mendXml(`<a>${escaped}</a>`)).toBe(`<a>${escaped}</a>`);
      }),
    );
  });

  test('any words are a tree or a rejection', async () => {
    const piece = fc.constantFrom(
      '<a>',
      '</a>',
      '<a/>',
      '<!DOCTYPE a',
      '[',
      ']>',
      '<![CDATA[',
      ']]>',
      '&',
      '&amp;',
      '&#x',
      ';',
      '"',
      "b='",
      '<!--',
      '-->',
      '<?',
      '?>',
      'é',
      '\0',
      ' ',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        expect(['read', 'damaged', 'too-complex']).toContain(
          await code(() => readXml(`<a>${pieces.join('')}`)),
        );
      }),
    );
  });
});

test.each([
  ['<rss version="2.0">', 'rss'],
  ['\n<?xml version="1.0"?><!-- a > b --><?style x?><atom:feed xmlns:atom="x">', 'feed'],
  ['<!DOCTYPE nitf SYSTEM "x.dtd">', 'nitf'],
  ['<nitf/>', 'nitf'],
  ['<svg>', 'svg'],
  ['Prices <nitf> rose', undefined],
  ['<3 this', undefined],
  ['<!-- <nitf> never ends', undefined],
  ['<?xml ', undefined],
  ['', undefined],
])('the root of %j is %s', (head, name) => expect(rootName(head)).toBe(name));

const letters = 'Müller zahlte 5 € für Käse, sagte sie – „gut“.';
const WESTERN: Record<string, string> = { '€': '\x80', '–': '\x96', '„': '\x84', '“': '\x93' };
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
test.each([
  ['UTF-8', Buffer.from(`<?xml version="1.0" encoding="UTF-8"?><a>${letters}</a>`)],
  [
    'windows-1252 that claims to be UTF-8',
    Buffer.from(
      `<?xml version="1.0" encoding="UTF-8"?><a>${letters.replace(/[€–„“]/g, (sign) => WESTERN[sign]!)}</a>`,
      'latin1',
    ),
  ],
  [
    'UTF-8 that claims to be something else',
    Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?><a>${letters}</a>`),
  ],
  [
    'UTF-16 with a mark',
    Buffer.concat([Buffer.of(0xff, 0xfe), utf16(`<?xml version="1.0" encoding="UTF-16"?><a>${letters}</a>`)]),
  ],
  ['UTF-16 without', utf16(`<?xml version="1.0" encoding="UTF-16"?><a>${letters}</a>`)],
  ['big-endian UTF-16 without', utf16(`<?xml version="1.0" encoding="UTF-16"?><a>${letters}</a>`).swap16()],
])('%s is decoded', async (_, bytes) =>
  expect(await xmlText(await openUpload({ key: 'a.xml', bytes }))).toContain(letters),
);

test('the declared character set goes before the one that was sent', async () => {
  const bytes = Buffer.concat([
    Buffer.from('<?xml version="1.0" encoding="windows-1251"?><a>'),
    Buffer.of(0xd6, 0xe5, 0xed, 0xfb, 0x20, 0xef, 0xe0, 0xe4, 0xe0, 0xfe, 0xf2),
    Buffer.from('</a>'),
  ]);
  const contentType = 'text/xml; charset=utf-8';
  expect(await xmlText(await openUpload({ key: 'a.xml', bytes, contentType }))).toContain('Цены падают');
});

test.each([
  ['NUL bytes', Buffer.from(`<a>${'x\0\0\0'.repeat(50)}</a>`), 'binary'],
  ['more than 5 MB', Buffer.alloc(6_000_000, '<a/>'), 'too-large'],
])('%s are turned away', async (_, bytes, expected) =>
  expect(await code(async () => xmlText(await openUpload({ key: 'a.xml', bytes })))).toBe(expected),
);

test('a tree is written as HTML that means the same', async () => {
  const root = readWholeXml('<x:div class="a&quot;b"><x:br/>1 &lt; 2 &amp; <x:i/>3</x:div>');
  expect(markupOf([root])).toBe('<div class="a&#34;b"><br>1 &#60; 2 &#38; <i></i>3</div>');
});

test.each([
  ['2026-03-04T12:00:00+01:00', '', '2026-03-04T12:00:00+01:00'],
  ['20260304T120000Z', '', '2026-03-04T12:00:00Z'],
  ['20260304T1200', '2026-03-04T09:00:00+02:00', '2026-03-04T12:00:00+02:00'],
  ['2026-03-04', '2026-03-03', '2026-03-04T00:00:00-12:00'],
  ['20260304T120000', '', '2026-03-04T12:00:00-12:00'],
  ['2026-03-04T12:00:00', '2026-03-03T09:00:00Z', '2026-03-04T12:00:00-12:00'],
  ['2026-03-04T12:00:00', '2026-03-03T09:00:00+00:00', '2026-03-04T12:00:00-12:00'],
  ['2026-03-04T12:00:00', '2026-03-03T09:00:00+00:30', '2026-03-04T12:00:00+00:30'],
  ['2026-03-04T12:00:00Z', '2026-03-03T09:00:00+02:00', '2026-03-04T12:00:00Z'],
  ['2026-03-04T12:00:00.250', '', '2026-03-04T12:00:00-12:00'],
  ['2026-03-04 12:00 PST', '', '2026-03-04T23:59:59-12:00'],
  ['soon', '', undefined],
  ['', '', undefined],
])('an embargo until %j beside %j ends at %s', (printed, beside, end) =>
  expect(readEmbargo(printed, beside)).toBe(end),
);
