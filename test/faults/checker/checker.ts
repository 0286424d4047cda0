import { brakesHold } from './brakes.ts';
import type { Breach, Check, Evidence } from './breach.ts';
import { lookingChangesNothing, neverBack, pagesTellTheTruth } from './consent.ts';
import { allComesToRest, poisonFailsAlone, uploadsEnd } from './ends.ts';
import { acceptedIsLogged, addsUp, endsAreEarned } from './ledger.ts';
import { lettersAreFew, lettersArrive, noneTwice, onlyReaders, onlyTheAudience } from './mails.ts';
import { noneOfTheWithdrawn, pagesAreThere } from './pages.ts';
import { frozenStaysFrozen, sameBytes, wordsAreVerified } from './storage.ts';

/** What every history must keep, by the number that breaches are reported under. */
export const INVARIANTS = {
  '1': 'every accepted upload comes to exactly one end',
  '2': 'accepted + rejected + skipped + ambiguous = audience, and only then is an edition finished',
  '3': 'no edition is accepted twice for one subscriber',
  '4': 'ACCEPTED is in the provider’s log, and what is there is ACCEPTED or AMBIGUOUS',
  '5': 'no send starts more than 5 s after somebody left; a page that says it is done has done it',
  '6': 'only confirmed addresses get digests',
  '7': 'nobody comes back but by a letter from after they left',
  '8': 'content and audience are frozen under their markers, and mails go to nobody else',
  '9': 'the same edition for the same person is the same bytes',
  '10': 'every word shown stands in the article',
  '11': 'GET and HEAD change nothing',
  '12': 'when faults stop, everything reaches an end',
  '13': 'a poisoned message fails alone and is not lost',
  '14': 'HTML is 90 KiB at most',
  A: 'AMBIGUOUS has a cause',
  K: 'the kill switch and a pause hold',
  L: 'one letter a request, lost only to a crash; three a day to an address, one address a mail',
  P: 'what a mail leads to is there before it, and every edition is in every list',
  Q: 'in the end no page says a word of an article that its source withdrew',
  R: 'REJECTED is what the provider refused for good',
  S: 'SKIPPED is who was not to be mailed',
} as const;

// It remembers the bytes of all histories of this process.
const CHECKS: readonly Check[] = [
  ...[
    uploadsEnd,
    addsUp,
    noneTwice,
    acceptedIsLogged,
    onlyReaders,
    onlyTheAudience,
    neverBack,
    pagesTellTheTruth,
  ],
  ...[
    frozenStaysFrozen,
    sameBytes(),
    wordsAreVerified,
    lookingChangesNothing,
    allComesToRest,
    poisonFailsAlone,
  ],
  ...[endsAreEarned, brakesHold, lettersAreFew, lettersArrive, pagesAreThere, noneOfTheWithdrawn],
];

/**
 * Holds a history against the invariants. It shares no code with the ledger or the state machine: it reads the fake provider's
 * own log and what the buckets and tables went through.
 */
export function check(evidence: Evidence): Breach[] {
  return CHECKS.flatMap((holds) => [...holds(evidence)]);
}
