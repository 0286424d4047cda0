import type { Plant } from './plant.ts';

/** How other newsletters broke. */
export const ELSEWHERE: readonly Plant[] = [
  {
    bug: 'an edition is finished when its mails are claimed, so a crash loses people',
    like: 'listmonk 3022',
    file: 'functions/settle-edition.ts',
    text: 'const waiting = audience.size - endedIn(ended);',
    becomes: 'const waiting = audience.size - endedIn(ended) - claimed;',
    breaks: '2',
  },
  {
    bug: 'a restart begins again with everybody: whoever holds the row is not heeded',
    like: 'listmonk 2313',
    file: 'functions/send-digest.ts',
    text: "if (found && standing(found, owner, deps.clock()) !== 'mine') return",
    becomes: "if (found && standing(found, owner, 0) === 'settled') return",
    breaks: '3',
  },
  {
    bug: 'what a dead worker had claimed is sent again',
    like: 'listmonk 1801',
    file: 'core/delivery/sends/claim.ts',
    text: "export const OWNER_LOST = { status: 'AMBIGUOUS'",
    becomes: "export const OWNER_LOST = { status: 'RELEASED'",
    breaks: '3',
  },
  {
    bug: 'the page says that somebody has left, and nothing was done',
    like: 'listmonk 3063',
    file: 'functions/subscription/unsubscribe.ts',
    text: "await deps.subscribers.change(subscriberId, { kind: 'left', at: visit.at })",
    becomes: '{ changed: (await deps.subscribers.find(subscriberId)) !== undefined }',
    breaks: '5',
  },
  {
    bug: 'a throttled send is given up',
    like: 'listmonk 2273',
    file: 'core/delivery/sends/send-failure.ts',
    text: "if (words.some((word) => REJECTED.has(word))) return 'rejected';",
    becomes: "if (words.some((word) => REJECTED.has(word) || THROTTLED.has(word))) return 'rejected';",
    breaks: 'R',
  },
  {
    bug: 'a claim whose owner died is never let go: the edition is stuck',
    like: 'Ghost 27822',
    file: 'functions/settle-edition.ts',
    text: 'const lost = abandoned(row, now) &&',
    becomes: 'const lost = abandoned(row, 0) &&',
    breaks: '12',
  },
  {
    bug: 'two planners of one second both freeze an audience',
    like: 'Mautic 3669',
    file: 'functions/aws/edition-store.ts',
    text: "if (await bucket.saveOnce(file(wanted.edition, 'audience.json'), JSON.stringify(wanted))) return wanted;",
    becomes: "await bucket.save(file(wanted.edition, 'audience.json'), JSON.stringify(wanted));",
    breaks: '8',
  },
  {
    bug: 'one bad message sends its whole batch back',
    like: 'Mautic 7226',
    file: 'functions/aws/each-record.ts',
    text: 'throwOnFullBatchFailure: false,\n    });',
    becomes:
      'throwOnFullBatchFailure: false,\n    }).then((reply) => {\n      if (reply.batchItemFailures.length > 0) throw new Error();\n      return reply;\n    });',
    breaks: '13',
  },
  {
    bug: 'a link scanner’s GET takes people off the list',
    like: 'Mautic 9798, listmonk 1078',
    file: 'functions/subscription/routes.ts',
    text: 'show: showUnsubscribe',
    becomes: 'show: unsubscribe',
    breaks: '11',
  },
];
