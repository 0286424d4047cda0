import { expect, test } from 'vitest';
import { nearest } from '../../../core/publication/nearest.ts';

test.each([
  ['sendr', ['name', 'sender'], 'sender'],
  ['Sections', ['sections'], 'sections'],
  ['catchup', ['catchUp'], 'catchUp'],
  ['catch-up', ['catchUp'], 'catchUp'],
  ['adress', ['address'], 'address'],
  ['mnoday', ['monday', 'sunday'], 'monday'], // neighbours swapped: one edit
  ['colors', ['colours'], 'colours'],
  ['colour', ['colours', 'corrections'], 'colours'],
  ['nxet', ['next', 'at-once'], 'next'],
  ['x', ['name'], undefined],
  ['', ['name'], undefined],
  ['no', ['next', 'none'], undefined], // as far from one as from nothing at all
  ['subject', ['sender', 'sections'], undefined],
  ['n'.repeat(100_000), ['name'], undefined],
])('%s among %j is %s', (typed, words, meant) => expect(nearest(typed, words)).toBe(meant));
