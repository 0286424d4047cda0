import { expect, test } from 'vitest';
import type { EditionState } from '../../core/delivery/edition/schema.ts';
import type { Send } from '../../core/delivery/sends/schema.ts';
import type { AcceptedMail } from '../../local/stack/mail/send-log.ts';
import { judge } from './judge.ts';
import { reader } from './readers.ts';

const AT = '2026-03-10T06:00:00.000Z';
const row = (n: number, status: Send['status'], messageId = `ses-${n}`): Send => ({
  ...{ edition: 'e', subscriberId: reader(n).id, status, owner: 'o', attempt: 1, claimedAt: AT },
  ...(status === 'ACCEPTED' && { messageId }),
});
const mail = (n: number, messageId = `ses-${n}`): AcceptedMail => ({
  ...{
    messageId,
    mailId: messageId,
    to: [reader(n).address ?? ''],
    edition: 'e',
    subject: 's',
    tags: {},
    at: AT,
  },
});
const edition = (accepted: number, ambiguous: number): EditionState => ({
  ...{ schema: 1, id: 'e', cadence: 'alert', subject: 's', status: 'finished', audience: 3, planned: AT },
  ...{ changed: AT, outcome: { accepted, rejected: 0, skipped: 0, ambiguous } },
});
const good = [row(0, 'ACCEPTED'), row(1, 'ACCEPTED'), row(2, 'AMBIGUOUS')];

test.each<[string, EditionState, Send[], AcceptedMail[], string[]]>([
  ['an ambiguous mail that went', edition(2, 1), good, [mail(0), mail(1), mail(2)], []],
  ['an ambiguous mail that did not', edition(2, 1), good, [mail(0), mail(1)], []],
  [
    'a mail that went twice',
    edition(2, 1),
    good,
    [mail(0), mail(1), mail(1, 'again')],
    ['nobody got it twice', 'every mail in the log is accepted or ambiguous'],
  ],
  ['a mail that never went', edition(2, 1), good, [mail(0)], ['every accepted mail is in the log of SES']],
  [
    'somebody forgotten',
    edition(2, 0),
    good.slice(0, 2),
    [mail(0), mail(1)],
    ['accepted + rejected + skipped + ambiguous = audience'],
  ],
  [
    'a mail to somebody who was skipped',
    { ...edition(2, 0), outcome: { accepted: 2, rejected: 0, skipped: 1, ambiguous: 0 } },
    [...good.slice(0, 2), row(2, 'SKIPPED')],
    [mail(0), mail(1), mail(2)],
    ['every mail in the log is accepted or ambiguous', 'nobody was rejected or skipped'],
  ],
  [
    'an outcome of its own',
    edition(3, 0),
    good,
    [mail(0), mail(1)],
    ['the outcome that is told is the ledger’s'],
  ],
])('%s', (_, state, sends, mails, broken) => {
  const found = judge({ edition: state, sends, mails }, 3).filter((finding) => finding.broken > 0);
  expect(found.map(({ promise }) => promise)).toEqual(broken);
});
