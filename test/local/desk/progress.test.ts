import { expect, test } from 'vitest';
import type { Outcome } from '../../../core/article/upload-report.ts';
import type { EditionState } from '../../../core/delivery/edition/schema.ts';
import { progressOf } from '../../../local/desk/progress.ts';
import type { Place } from '../../../local/desk/shelf.ts';
import { at, NOW, sending } from '../../functions/sending.ts';

const extracted = (more: Partial<Extract<Outcome, { outcome: 'extracted' }>> = {}): Outcome => ({
  ...{ outcome: 'extracted', articleId: 'flood-1', revision: '0123456789ab', figures: 3, quotes: 1, ...more },
});
const rejected: Outcome = {
  ...{ outcome: 'rejected', articleId: 'photo-1', code: 'binary', message: 'It is a picture.' },
};
const place = (
  status: EditionState['status'],
  { fate = 'used', ...more }: Partial<EditionState & Pick<Place, 'fate'>> = {},
): Place => ({ edition: sending(4, { status, ...more }), fate });
const OUTCOME = { accepted: 3, rejected: 1, skipped: 0, ambiguous: 0 };

function stages(
  items: Outcome[] | undefined,
  places: Place[] = [],
  { alert = true, seconds = 5 }: { alert?: boolean; seconds?: number } = {},
): string[] {
  const report = items && { schema: 1 as const, key: 'a.md', items };
  const cadences = { alert, daily: true, weekly: false } as const;
  const shelf = { placesOf: () => places };
  const progress = progressOf({ report, at: at(0) }, shelf, { cadences }, NOW + seconds * 1000);
  return progress.stages.map(({ name, state, words }) => `${name} ${state}: ${words}`);
}

test.each<[string, Parameters<typeof stages>, string[]]>([
  [
    'is being read',
    [undefined],
    ['Read now: Being read', 'Facts waits: Not yet', 'Edition waits: Not yet', 'Mail waits: Not yet'],
  ],
  [
    'could not be read',
    [[rejected]],
    ['Read stopped: Could not be read', 'Facts none: None', 'Edition none: None', 'Mail none: None'],
  ],
  [
    'is read in part',
    [[extracted(), rejected], [place('sending')]],
    [
      'Read done: 1 article, 1 could not be',
      'Facts done: 3 figures, 1 quotation',
      'Edition done: Made',
      'Mail now: Going out to 4',
    ],
  ],
  [
    'was taken back',
    [[{ outcome: 'withdrawn', articleId: 'flood-1' }]],
    ['Read done: 1 article', 'Facts none: None', 'Edition none: None', 'Mail none: None'],
  ],
  [
    'was taken back, which its readers are told',
    [[{ outcome: 'withdrawn', articleId: 'flood-1' }], [place('sending', { fate: 'corrected' })]],
    ['Read done: 1 article', 'Facts none: None', 'Edition done: Made', 'Mail now: Going out to 4'],
  ],
  [
    'was taken back, which a ledger notes and no mail tells',
    [[{ outcome: 'withdrawn', articleId: 'flood-1' }], [place('finished', { fate: 'withdrawn' })]],
    ['Read done: 1 article', 'Facts none: None', 'Edition none: None', 'Mail none: None'],
  ],
  [
    'came too late, and stands in a ledger',
    [[{ outcome: 'superseded', articleId: 'flood-1', revision: '0123456789ab' }], [place('finished')]],
    ['Read done: 1 article', 'Facts none: None', 'Edition none: None', 'Mail none: None'],
  ],
  [
    'waits for its alert',
    [[extracted()]],
    [
      'Read done: 1 article',
      'Facts done: 3 figures, 1 quotation',
      'Edition now: Being made',
      'Mail waits: Not yet',
    ],
  ],
  [
    'got no alert',
    [[extracted()], [], { seconds: 61 }],
    [
      'Read done: 1 article',
      'Facts done: 3 figures, 1 quotation',
      'Edition waits: In the next edition',
      'Mail waits: Not yet',
    ],
  ],
  [
    'gets no alert',
    [[extracted()], [], { alert: false }],
    [
      'Read done: 1 article',
      'Facts done: 3 figures, 1 quotation',
      'Edition waits: In the next edition',
      'Mail waits: Not yet',
    ],
  ],
  [
    'is under embargo',
    [[extracted({ embargo: at(60) })]],
    [
      'Read done: 1 article',
      'Facts done: 3 figures, 1 quotation',
      `Edition waits: Not before ${at(60)}`,
      'Mail waits: Not yet',
    ],
  ],
  [
    'was under embargo',
    [[extracted({ embargo: at(1) })]],
    [
      'Read done: 1 article',
      'Facts done: 3 figures, 1 quotation',
      'Edition now: Being made',
      'Mail waits: Not yet',
    ],
  ],
  [
    'is in a draft',
    [[extracted()], [place('draft')]],
    [
      'Read done: 1 article',
      'Facts done: 3 figures, 1 quotation',
      'Edition now: A draft waits for you',
      'Mail waits: Not yet',
    ],
  ],
  [
    'tells nothing new',
    [[extracted()], [place('empty')]],
    [
      'Read done: 1 article',
      'Facts done: 3 figures, 1 quotation',
      'Edition none: Nothing new to tell',
      'Mail none: None',
    ],
  ],
  [
    'is paused',
    [[extracted()], [place('paused')]],
    [
      'Read done: 1 article',
      'Facts done: 3 figures, 1 quotation',
      'Edition done: Made',
      'Mail stopped: Paused',
    ],
  ],
  [
    'is mailed',
    [[extracted()], [place('finished', { outcome: OUTCOME })]],
    [
      'Read done: 1 article',
      'Facts done: 3 figures, 1 quotation',
      'Edition done: Made',
      'Mail done: To 3 readers',
    ],
  ],
  [
    'is mailed twice',
    [[extracted()], [place('empty'), place('finished', { id: 'daily-1', outcome: OUTCOME })]],
    [
      'Read done: 1 article',
      'Facts done: 3 figures, 1 quotation',
      'Edition done: In 2 editions',
      'Mail done: To 3 readers',
    ],
  ],
  [
    'is mailed to nobody',
    [[extracted()], [place('finished', { audience: 0 })]],
    [
      'Read done: 1 article',
      'Facts done: 3 figures, 1 quotation',
      'Edition done: Made',
      'Mail none: To nobody',
    ],
  ],
])('a file that %s', (_, asked, expected) => {
  expect(stages(...asked)).toEqual(['Uploaded done: Stored', ...expected]);
});
