import { expect, test } from 'vitest';
import { lineOf } from '../../../local/print-steps.ts';
import { type Step, stepOfLine } from '../../../local/stack/steps.ts';

const log = {
  level: 'INFO',
  message: 'Article:Extracted',
  timestamp: 't',
  service: 's',
  cold_start: true,
  function_name: 'f',
};

test.each<[string, string, Step | undefined]>([
  [
    'a log line keeps what the function said',
    JSON.stringify({ ...log, articleId: 'a', figures: 3 }),
    {
      kind: 'logged',
      functionName: 'f',
      level: 'INFO',
      event: 'Article:Extracted',
      keys: { articleId: 'a', figures: 3 },
    },
  ],
  ['metrics are dropped', '{"_aws":{"Timestamp":1},"ArticlesExtracted":1}', undefined],
  ['an empty line is dropped', '  ', undefined],
  ['other words are kept', 'about to fail', { kind: 'printed', functionName: 'f', line: 'about to fail' }],
  ['broken JSON is kept', '{"level":', { kind: 'printed', functionName: 'f', line: '{"level":' }],
  ['JSON that is no log line is kept', '{"a":1}', { kind: 'printed', functionName: 'f', line: '{"a":1}' }],
])('%s', (_name, line, expected) => {
  expect(stepOfLine('f', line)).toEqual(expected);
});

test.each<[string, Step, string | undefined]>([
  [
    'an upload',
    { kind: 'uploaded', bucket: 'news-digest-local-articles', key: 'a.txt', bytes: 5 },
    'upload          a.txt (5 bytes)',
  ],
  [
    'an object the pipeline wrote',
    { kind: 'uploaded', bucket: 'news-digest-local-digests', key: 'a', bytes: 5 },
    undefined,
  ],
  [
    'a log line',
    {
      kind: 'logged',
      functionName: 'news-digest-local-plan-sends',
      level: 'WARN',
      event: 'A:B',
      keys: { n: 1, correlationId: 'c' },
    },
    'plan-sends      WARN A:B n=1',
  ],
  [
    'a failure',
    { kind: 'failed', functionName: 'news-digest-local-plan-sends', error: 'E: x' },
    'plan-sends      FAILED E: x',
  ],
  [
    'a mail',
    { kind: 'mail', mail: { id: 'i', subject: 'Harbour', to: ['a@b.c'] } },
    'inbox           "Harbour" http://x/#/email/i',
  ],
])('%s is one line, without an address', (_name, step, expected) => {
  expect(lineOf(step, new Date(2026, 2, 10, 6, 12, 40), 'http://x')?.slice(10)).toBe(expected);
});
