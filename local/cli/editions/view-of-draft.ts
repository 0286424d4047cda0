import { describeDigest } from './describe-digest.ts';
import { describeActs, describeLedger } from './describe-ledger.ts';
import type { Draft } from './draft.ts';

/** An edition as JSON and as lines. */
export interface View {
  readonly data: object;
  readonly lines: readonly string[];
}

/**
 * A draft with all that can be dropped, what was done to it so far, and its ledger.
 * @param all with every entry of the ledger, however many there are
 */
export function viewOfDraft({ mail, manifest, numbers, acts }: Draft, all: boolean): View {
  const { ledger } = manifest;
  const stories = mail ? describeDigest(mail.digest, numbers) : ['Nothing is left to mail.'];
  return {
    data: { digest: mail?.digest, numbers, ledger, acts },
    lines: [...stories, '', ...describeActs(acts, numbers), ...describeLedger(ledger, all, numbers)],
  };
}
