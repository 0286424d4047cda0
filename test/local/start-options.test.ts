import { expect, test } from 'vitest';
import { readStartOptions } from '../../local/start-options.ts';
import { STATE_DIR } from '../../local/state-dir.ts';

const plain = { stateDir: STATE_DIR, files: [], fresh: false, publication: undefined, ses: {} };

test.each<[string, object | undefined]>([
  ['', plain],
  ['--fresh --state here', { ...plain, fresh: true, stateDir: 'here' }],
  ['--publication other.yml', { ...plain, publication: 'other.yml' }],
  ['--once a.txt b.txt', { ...plain, files: ['a.txt', 'b.txt'] }],
  ['--ses-rate 14 --ses-quota 50000', { ...plain, ses: { perSecond: 14, perDay: 50_000 } }],
  ['--ses-rate 0.5', { ...plain, ses: { perSecond: 0.5 } }],
  ['--ses-quota 0', { ...plain, ses: { perDay: 0 } }],
  ['--ses-quota=-1', { ...plain, ses: { perDay: -1 } }],
  ['--ses-rate 0', undefined],
  ['--ses-rate=-1', undefined],
  ['--ses-rate fast', undefined],
  ['--ses-rate 1e9', undefined],
  ['--ses-quota 1.5', undefined],
  ['--once', undefined],
  ['--publication', undefined],
  ['a.txt', undefined],
  ['--no-such-option', undefined],
])('npm start -- %s', (words, expected) => {
  expect(readStartOptions(words.split(' ').filter((word) => word !== ''))).toEqual(expected);
});
