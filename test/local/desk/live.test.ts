import { describe, expect, test } from 'vitest';
import { liveSteps } from '../../../local/desk/live.ts';
import { sentenceOf } from '../../../local/desk/sentences.ts';
import type { Step } from '../../../local/stack/steps.ts';

const logged = (event: string, keys: Record<string, unknown> = {}): Step => ({
  ...{ kind: 'logged', functionName: 'f', level: 'INFO', event, keys },
});

test.each<[Step, string | undefined]>([
  [{ kind: 'uploaded', bucket: 'x-articles', key: 'a.md', bytes: 1 }, 'a.md is uploaded.'],
  [{ kind: 'uploaded', bucket: 'x-articles', key: 'a\u202e\u0007.md', bytes: 1 }, 'a.md is uploaded.'],
  [{ kind: 'uploaded', bucket: 'x-digests', key: 'editions/a/input.json', bytes: 1 }, undefined],
  [
    logged('Article:Extracted', { figures: 1, quotes: 0 }),
    'An article is read: 1 figure and no quotations found.',
  ],
  [logged('Article:Rejected', { code: 'empty' }), 'An upload could not be read.'],
  [logged('Edition:Draft'), 'A draft waits for approval.'],
  [logged('Edition:Finished'), 'An edition is sent to everybody.'],
  [logged('Send:Settled'), undefined],
  [{ kind: 'mail', mail: { id: '1', subject: 'Flood', to: [], edition: 'e' } }, 'Mailed: Flood'],
  [{ kind: 'failed', functionName: 'extract-facts', error: 'secret' }, 'A step failed: extract-facts.'],
  [{ kind: 'printed', functionName: 'f', line: 'x' }, undefined],
  [{ kind: 'notice', text: 'Port taken' }, undefined],
])('%j is told as %j', (step, words) => {
  expect(sentenceOf(step)).toBe(words);
});

describe('live steps', () => {
  test('reach whoever watches, until they stop', () => {
    const live = liveSteps();
    const heard: unknown[] = [];
    const stop = live.watch((news) => heard.push(news));
    live.note(logged('Edition:Draft'));
    live.note(logged('Send:Settled'));
    live.note({ kind: 'uploaded', bucket: 'x-digests', key: 'a', bytes: 1 });
    live.note(logged('Edition:LookedAt'));
    stop();
    live.note(logged('Edition:Draft'));
    expect(heard).toEqual([{ say: 'A draft waits for approval.' }, {}]);
  });

  test('keep the last failures, newest first', () => {
    const live = liveSteps(() => 0);
    for (let n = 0; n < 600; n += 1) live.note({ kind: 'failed', functionName: 'f', error: `e${n}` });
    live.note(logged('Edition:Draft'));
    expect(live.failures()).toHaveLength(500);
    expect(live.failures()[0]).toEqual({ at: '1970-01-01T00:00:00.000Z', functionName: 'f', error: 'e599' });
  });
});
