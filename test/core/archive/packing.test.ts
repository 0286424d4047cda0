import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packed, type Run, sizeOf } from '../../../core/archive/edition/packing.ts';
import { html } from '../../../core/html.ts';

const run = (id: string, ...sizes: number[]): Run => ({
  id,
  kind: 'story',
  head: (continued) => html`<h2>${id}${continued ? '+' : ''}</h2>`,
  pieces: sizes.map((size, index) => html`<p>${id}${index}${'.'.repeat(size)}</p>`),
});
/** What stands on each page: heads and pieces by their names. */
const told = (runs: readonly Run[], room: number) =>
  packed(runs, () => room).map(({ body }) =>
    [...String(body).matchAll(/<(?:h2|p)>([a-z]\d?\+?)/g)].map((match) => match[1]).join(' '),
  );

describe('runs on pages', () => {
  test.each<[string, Run[], string[]]>([
    ['that all fit stand on one', [run('a', 10, 10), run('b', 10)], ['a a0 a1 b b0']],
    ['begin a new page rather than be divided', [run('a', 200), run('b', 100, 100)], ['a a0', 'b b0 b1']],
    [
      'are divided where no page holds them',
      [run('a', 160, 160, 160), run('b', 10)],
      ['a a0', 'a+ a1', 'a+ a2 b b0'],
    ],
    [
      'fill the page before they are divided',
      [run('a', 10), run('b', 150, 200, 200)],
      ['a a0 b b0', 'b+ b1', 'b+ b2'],
    ],
    ['have a page of their own where not even a piece fits', [run('a', 900), run('b', 10)], ['a a0', 'b b0']],
    ['without pieces have their heading', [run('a'), run('b', 10)], ['a b b0']],
  ])('%s', (_, runs, expected) => expect(told(runs, 330)).toEqual(expected));

  test('say on which page each begins', () => {
    const parts = packed([run('a', 160, 160), run('b', 10)], () => 330);
    expect(parts.map(({ begin }) => begin)).toEqual([['a'], ['b']]);
    expect(String(parts[1]?.body)).not.toContain('id="a"');
  });

  test('are all told, in order, and fit wherever each piece does', () => {
    const sizes = fc.array(fc.array(fc.nat(200), { minLength: 1, maxLength: 6 }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(sizes, (list) => {
        const runs = list.map((some, index) => run('abcdefgh'.charAt(index), ...some));
        const parts = packed(runs, () => 330);
        for (const { body } of parts) expect(sizeOf(body)).toBeLessThanOrEqual(330);
        const pieces =
          told(runs, 330)
            .join(' ')
            .match(/[a-z]\d/g) ?? [];
        expect(pieces).toEqual(
          list.flatMap((some, index) => some.map((_, at) => `${'abcdefgh'.charAt(index)}${at}`)),
        );
        expect(parts.flatMap(({ begin }) => begin)).toEqual(runs.map(({ id }) => id));
      }),
    );
  });
});
