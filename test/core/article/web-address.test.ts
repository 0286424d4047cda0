import { expect, test } from 'vitest';
import { webAddress } from '../../../core/article/web-address.ts';

const BASE = 'https://gazette.example/news/';

test.each([
  ['https://gazette.example/wall', undefined, 'https://gazette.example/wall'],
  [' HTTP://Gazette.example ', undefined, 'http://gazette.example/'],
  ['wall?a=1', BASE, 'https://gazette.example/news/wall?a=1'],
  ['//gazette.example/wall', BASE, 'https://gazette.example/wall'],
])('%s', (address, base, url) => expect(webAddress(address, base)).toBe(url));

test.each([
  ['', BASE],
  ['wall', undefined],
  ['javascript:alert(1)', BASE],
  ['data:text/html,wall', BASE],
  ['mailto:ana@gazette.example', BASE],
  ['file:///home/ana/wall.html', undefined],
  ['https://', undefined],
  ['http://[', BASE],
])('%j leads nowhere on the web', (address, base) => expect(webAddress(address, base)).toBeUndefined());
