import { expect, test } from 'vitest';
import { directionOf } from '../../../core/digest/direction.ts';

test.each([
  'ar',
  'ar-EG',
  'AR',
  'he',
  'iw',
  'fa',
  'ur-PK',
  'ps',
  'sd',
  'ug',
  'yi',
  'dv',
  'ckb',
  'az-Arab',
  'az-arab-IR',
  'pa-Arab',
])('%s reads from right to left', (lang) => expect(directionOf(lang)).toBe('rtl'));

test.each([
  'en',
  'en-GB',
  'de',
  'und',
  'zh',
  'tr',
  'az',
  'sd-Deva',
  'ar-Latn',
  'ku',
  'mt',
  'am',
  '',
  'no such',
  '𐤀',
  'x-arab',
  'arabic',
])('%j reads from left to right', (lang) => expect(directionOf(lang)).toBe('ltr'));
