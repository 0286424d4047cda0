import type { Plant } from './plant.ts';

/** How what is around the sending could break: uploads, editions, subscribers, letters. */
export const AROUND: readonly Plant[] = [
  {
    bug: 'a poisoned message is swallowed',
    file: 'functions/aws/each-record.ts',
    text: 'throw error;',
    becomes: 'return;',
    breaks: '13',
  },
  {
    bug: 'a sign-up counts before it is confirmed',
    file: 'core/delivery/subscriber/state-machine.ts',
    text: "return { schema: 2, id, version: 1, status: 'pending', changed",
    becomes:
      "const { choices, address } = signUp;\n    return { schema: 2, id, version: 1, status: 'active', choices, address, changed",
    breaks: '6',
  },
  {
    bug: 'a confirmation that comes late undoes an unsubscription',
    file: 'core/delivery/subscriber/state-machine.ts',
    text: "function become({ signUp, ...kept }: Subscriber, status: Subscriber['status'], at: string): Subscriber {",
    becomes:
      "function become(kept: Subscriber, status: Subscriber['status'], at: string): Subscriber {\n  const { signUp } = kept;",
    breaks: '7',
  },
  {
    bug: 'an edition is mailed before its pages are there',
    file: 'functions/publish-archive.ts',
    text: 'if (received > 1) await plan(AGAIN_IN);',
    becomes: 'await plan();',
    breaks: 'P',
  },
  {
    bug: 'an edition keeps the words of an article that was withdrawn while its pages were made',
    file: 'functions/archiving/edition.ts',
    text: 'new Set(gone),',
    becomes: 'new Set(),',
    breaks: 'Q',
  },
  {
    bug: 'the marker of an edition is written before its files',
    file: 'functions/aws/edition-store.ts',
    text: 'const { id } = manifest.edition;',
    becomes:
      "const { id } = manifest.edition;\n      await bucket.saveOnce(file(id, 'manifest.json'), JSON.stringify(manifest));",
    breaks: '8',
  },
  {
    bug: 'words are put right instead of quoted',
    file: 'core/digest/cite.ts',
    text: 'text: wordsOf(source.article.text, span),',
    becomes: 'text: wordsOf(source.article.text, span).toUpperCase(),',
    breaks: '10',
  },
  {
    bug: 'an upload’s end is not told',
    file: 'functions/extract-facts.ts',
    text: 'await deps.facts.report(report);',
    becomes: '',
    breaks: '1',
  },
  {
    bug: 'HTML is longer than a mailbox shows',
    file: 'core/digest/render.ts',
    text: 'return { subject, preheader, html, text',
    becomes: "return { subject, preheader, html: html + ' '.repeat(100_000), text",
    breaks: '14',
  },
  {
    bug: 'a letter whose fate nobody knows is sent again',
    file: 'functions/letters/send-letter.ts',
    text: "if (failure === 'ambiguous') return { outcome: 'Ambiguous', error };",
    becomes: '',
    breaks: 'L',
  },
  {
    bug: 'anybody may have an address flooded with letters',
    file: 'functions/letters/send-letter.ts',
    text: "if (!slot) return { outcome: 'Capped' };",
    becomes: '',
    breaks: 'L',
  },
  {
    bug: 'a letter is lost where the day’s letters cannot be counted',
    file: 'functions/letters/send-letter.ts',
    text: 'const unsent = mail === undefined ||',
    becomes: 'if (slot === undefined) throw error;\n    const unsent =',
    breaks: 'L',
  },
];
