import { describe, expect, test } from 'vitest';
import { quotedPrintable } from '../../../../core/delivery/mail/quoted-printable.ts';

test.each([
  ['', ''],
  ['Hello', 'Hello'],
  ['a\nb\r\nc', 'a\r\nb\r\nc'],
  ['a\rb', 'a=0Db'],
  ['1 = 1', '1 =3D 1'],
  ['Küche', 'K=C3=BCche'],
  ['🎏', '=F0=9F=8E=8F'],
  ['\0\x7f', '=00=7F'],
  ['\ud800', '=EF=BF=BD'],
  ['end \n\tend\t\n', 'end=20\r\n\tend=09\r\n'],
  ['  ', ' =20'],
  ['.\n..a\nb.', '=2E\r\n=2E.a\r\nb.'],
  ['From me\nFromage\n From me', '=46rom me\r\nFromage\r\n From me'],
  ['--boundary', '--boundary'],
])('%j is %j', (text, encoded) => expect(quotedPrintable(text)).toBe(encoded));

describe('long lines', () => {
  const x = (count: number) => 'x'.repeat(count);

  test('break softly', () => expect(quotedPrintable(x(100))).toBe(`${x(71)}=\r\n${x(29)}`));

  test.each([
    ['a triple', `${x(70)}=y`, `${x(70)}=\r\n=3Dy`],
    ['a triple at its second octet', `${x(69)}=y`, `${x(69)}=\r\n=3Dy`],
    ['a character of two octets', `${x(67)}ü`, `${x(67)}=\r\n=C3=BC`],
    ['a character of four', `${x(60)}🎏y`, `${x(60)}=\r\n=F0=9F=8E=8Fy`],
    ['a row that would begin with a dot', `${x(71)}.y`, `${x(71)}=\r\n=2Ey`],
    ['a row that would begin with From', `${x(71)}From y`, `${x(71)}=\r\n=46rom y`],
  ])('never part %s', (_, text, encoded) => expect(quotedPrintable(text)).toBe(encoded));

  test('leave room for both guards and a soft break', () =>
    expect(quotedPrintable(`.${x(69)} `)).toBe(`=2E${x(69)}=20`));
});
