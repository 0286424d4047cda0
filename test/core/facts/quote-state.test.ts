import { expect, test } from 'vitest';
import { followQuotes } from '../../../core/facts/quote-state.ts';

const follow = (text: string, open?: number) => followQuotes(text, 0, text.length, open);

test.each([
  ['He said “we fell” twice.', 8, ''],
  ['He said "we fell" twice.', 8, ''],
  ['„Wir fielen“, sagte er.', 11, ''],
  ['« Nous tombons », dit-il.', 15, ''],
  ['He said ‘we fell’ twice.', 8, ''],
  ["He said 'we fell' twice.", 8, ''],
  ['“He said ‘we fell’ to me,” she said.', 25, ''],
  ['“We fell, he said.', 17, '”'],
  ['He said ‘it’s the wall’ twice.', 14, ''],
  ['The wall’s stones and the workers’ tools', 0, ''],
  ["The wall's stones and the workers' tools", 0, ''],
  ['He is 5ft tall and rock ’n’ roll is old', 0, ''],
])('%s has %i characters in quotation marks and leaves %j open', (text, quoted, open) => {
  expect(follow(text)).toEqual({ quoted, open: open === '' ? 0 : open.charCodeAt(0) });
});

test('a quotation left open goes on', () => {
  const { open } = follow('“We fell.');
  expect(follow('And rose,” he said.', open)).toEqual({ quoted: 10, open: 0 });
});
