import type { Plant } from './plant.ts';

/** How sending could break. */
export const SENDING: readonly Plant[] = [
  {
    bug: 'an answer that never came counts as accepted',
    file: 'functions/sending/hand-over.ts',
    text: "ambiguous: 'AMBIGUOUS'",
    becomes: "ambiguous: 'ACCEPTED'",
    breaks: '4',
  },
  {
    bug: 'a time-out counts as not sent, and is sent again',
    file: 'core/delivery/sends/send-failure.ts',
    text: "return words.some((word) => RELEASED.has(word)) || isRefused(error) ? 'released' : 'ambiguous';",
    becomes: "return 'released';",
    breaks: '3',
  },
  {
    bug: 'nobody looks whether the reader has left since the edition was planned',
    file: 'functions/sending/hand-over.ts',
    text: 'if (!receives(subscriber, mail.cadence))',
    becomes: "if (!receives({ ...subscriber, status: 'active' }, mail.cadence))",
    breaks: '5',
  },
  {
    bug: 'a worker that slept sends what it looked up long ago',
    file: 'functions/sending/hand-over.ts',
    text: 'if (!maySend(claim, deps.clock()))',
    becomes: 'if (!maySend(claim, 0))',
    breaks: '5',
  },
  {
    bug: 'an edition’s bytes depend on when it is sent',
    file: 'core/delivery/mail/splice-mail.ts',
    text: "'text-preferences': change.text",
    becomes: "'text-preferences': change.text + recipient.date",
    breaks: '9',
  },
  {
    bug: 'nobody asks again for those whose messages were dropped',
    file: 'functions/settle-edition.ts',
    text: 'if (again) await',
    becomes: 'if (again && !audience) await',
    breaks: '12',
  },
  {
    bug: 'the kill switch is not looked at',
    file: 'core/delivery/edition/held-back.ts',
    text: "if (brakes.halted !== undefined) return 'halted';",
    becomes: '',
    breaks: 'K',
  },
  {
    bug: 'a reader who could not be looked up is skipped',
    file: 'functions/sending/hand-over.ts',
    text: "error instanceof InvalidAddress ? 'REJECTED' : 'RELEASED'",
    becomes: "error instanceof InvalidAddress ? 'REJECTED' : 'SKIPPED'",
    breaks: 'S',
  },
  {
    bug: 'a worker takes its own claim, written twice, for another’s',
    file: 'core/delivery/sends/claim.ts',
    text: "if (found.owner === owner) return 'mine';",
    becomes: "if (found.owner === owner) return 'stale';",
    breaks: 'A',
  },
];
