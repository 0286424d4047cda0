import { createSinglebyteEncoder, windows1252fromString } from '@exodus/bytes/single-byte.js';
import { expect, test } from 'vitest';
import { decode } from '../../../core/article/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const in1252 = windows1252fromString;
const into = (encoding: Parameters<typeof createSinglebyteEncoder>[0], text: string) =>
  createSinglebyteEncoder(encoding)(text);
const utf16 = (text: string, bigEndian = false) => {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};
const hex = (digits: string) => Uint8Array.from(Buffer.from(digits.replaceAll(' ', ''), 'hex'));

const PRICE = 'The café’s owner, Zoë Núñez, said “never again” – it cost £8,200, or €9,500.';

test.each([
  ['UTF-8', utf8(PRICE), '', PRICE],
  ['UTF-8 with its mark', utf8(`\ufeff${PRICE}`), '', PRICE],
  ['UTF-8 declared as Latin-1', utf8(PRICE), 'text/plain; charset=iso-8859-1', PRICE],
  ['UTF-16 LE with its mark', utf16(`\ufeff${PRICE}`), '', PRICE],
  ['UTF-16 BE with its mark', utf16(`\ufeff${PRICE}`, true), '', PRICE],
  ['UTF-16 LE without a mark', utf16(PRICE), '', PRICE],
  ['UTF-16 BE without a mark', utf16(PRICE, true), '', PRICE],
  ['UTF-16 with other alphabets', utf16('Flood 水害洪水 rose 12%'), '', 'Flood 水害洪水 rose 12%'],
  ['UTF-16 declared', utf16('水害 7'), 'text/plain; charset=UTF-16LE', '水害 7'],
  ['windows-1252', in1252(PRICE), '', PRICE],
  ['windows-1252 declared as ISO 8859-1', in1252(PRICE), 'text/plain; charset="ISO-8859-1"', PRICE],
  ['windows-1252 declared as UTF-8', in1252(PRICE), 'text/plain; charset=utf-8', PRICE],
  ['German in windows-1252', in1252('Größe: „3,5 %“ – für Öl'), '', 'Größe: „3,5 %“ – für Öl'],
  [
    'French in windows-1252',
    in1252('L’œuvre créée à Nîmes, dit-elle.'),
    '',
    'L’œuvre créée à Nîmes, dit-elle.',
  ],
  ['KOI8-R, declared', into('koi8-r', 'Рост на 3,5%'), 'text/plain;charset=koi8-r', 'Рост на 3,5%'],
  ['Shift JIS, declared', hex('8c6f 8dcf'), 'text/plain; charset=Shift_JIS', '経済'],
  ['ISO-2022-JP by its escapes', hex('1b2442 37503a51 1b2842'), '', '経済'],
  ['a stray control character', utf8('Prices rose by 12%.\u001a'), '', 'Prices rose by 12%.\u001a'],
])('%s is decoded', (_, bytes, contentType, text) => {
  expect(decode(bytes, contentType)).toBe(text);
});

test.each([
  ['KOI8-R', into('koi8-r', 'Выпуск вырос на 3,5% за год, сказал министр.')],
  ['windows-1251', into('windows-1251', 'Выпуск вырос на 3,5% за год.')],
  ['Greek', into('windows-1253', 'Η τιμή αυξήθηκε κατά 12%.')],
  ['Polish', into('windows-1250', 'Był śnieg, żółta łódź i źle.')],
  ['Mac OS Roman', into('macintosh', '“We don’t know,” she said.')],
  ['Shift JIS', hex('8c6f 8dcf 90ac 92b7 97a6 82cd 332e 3525')],
  ['UTF-8 with a broken end', utf8(PRICE).subarray(0, utf8(PRICE).lastIndexOf(0xe2) + 1)],
  ['UTF-8 with a stray byte', Uint8Array.from([...utf8('Zoë’s café. '), 0xe9, ...utf8(' Núñez')])],
])('%s undeclared is turned away, never misread', (_, bytes) => {
  expect(() => decode(bytes)).toThrow(expect.objectContaining({ code: 'unknown-charset' }));
});

test.each([
  ['a mark of UTF-16 before half a character', hex('fffe 41'), 'unknown-charset'],
  ['half a pair in UTF-16', utf16('\ufeffa\ud83d b'), 'unknown-charset'],
  ['NULs', hex('41 00 00 42 43 44 45 46'), 'binary'],
  ['control characters', hex('0102 0304 4142 4301 0203'), 'binary'],
])('%s are no text', (_, bytes, code) => {
  expect(() => decode(bytes)).toThrow(expect.objectContaining({ code }));
});
