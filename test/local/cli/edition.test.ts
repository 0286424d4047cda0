import { expect, test } from 'vitest';
import { edition } from '../../../local/cli/edition.ts';
import { UsageError } from '../../../local/cli/usage.ts';
import { EDITION } from '../../functions/sending.ts';
import { errors, listen } from './editions/operator.ts';

listen();

test.each([
  [[], 'list, halt'],
  [['pause'], 'which edition'],
  [['halt'], 'why all sending is to stop'],
  [['dance', EDITION], 'dance'],
  [['show', EDITION, 'another'], 'One edition'],
  [['resolve-ambiguous', EDITION], '--as sent'],
  [['resolve-ambiguous', EDITION, '--as', 'perhaps'], '--as sent'],
  [['drop', EDITION], 'what to drop'],
  [['drop', EDITION, ''], 'what to drop'],
  [['drop', EDITION, '1:f3', '1:f9'], 'one only'],
  [['lead', EDITION], 'what to lead'],
  [['drop', EDITION, '1', '--by', ' '], '--by NAME'],
  [['approve', EDITION, '--by', 'Ana\u0007'], '--by NAME'],
  [['approve', EDITION, '2'], 'One edition'],
  [['rebuild', EDITION, 'another'], 'One edition'],
  [['preview'], 'daily or weekly'],
  [['preview', 'alert'], 'daily or weekly'],
  [['preview', 'daily', 'weekly'], 'daily or weekly'],
  [['preview', 'daily', '--hours', '0'], '1 to 840'],
  [['preview', 'daily', '--hours', '841'], '1 to 840'],
  [['preview', 'daily', '--hours', '1.5'], '1 to 840'],
])('%j is not understood', async (args, hint) => {
  await expect(edition.run(args)).rejects.toThrow(UsageError);
  await expect(edition.run(args)).rejects.toThrow(hint);
});

test('the row of the brakes is no edition', async () => {
  for (const act of ['show', 'pause', 'resume', 'retry-rejected', 'drop', 'lead', 'approve', 'rebuild'])
    expect(await edition.run([act, '*'])).toBe(1);
  expect(errors.join()).toContain('There is no edition *');
});
