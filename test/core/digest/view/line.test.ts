import { expect, test } from 'vitest';
import { line } from '../../../../core/digest/view/line.ts';

test.each([
  [['Skerrin Herald', '3 May 2031', '2 sources'], 'Skerrin Herald · 3 May 2031 · 2 sources'],
  [['صحيفة المرفأ', '3 May 2031'], '\u2068صحيفة المرفأ\u2069 · \u20683 May 2031\u2069'],
  [['הנמל', undefined, '12 May'], '\u2068הנמל\u2069 · \u206812 May\u2069'],
  [['صحيفة المرفأ'], 'صحيفة المرفأ'], //         nothing stands beside it
  [['صحيفة المرفأ', undefined, ' '], 'صحيفة المرفأ'],
  [['Gazette', 'Ελλάδα', '日本'], 'Gazette · Ελλάδα · 日本'],
  [[undefined, ''], undefined],
])('%j', (parts, expected) => expect(line(parts, ' · ')).toBe(expected));
