import { parseArgs } from 'node:util';
import type { StackOptions } from './stack/index.ts';
import { STATE_DIR } from './state-dir.ts';

/** What `npm start` can be asked for. */
export const USAGE = `Usage:
  npm start                        bring the stack up and keep it running
  npm start -- --once FILE…        upload files, wait for their mails, say where they are
  npm start -- --fresh             forget the state of earlier runs first
  npm start -- --state DIR         keep the state in another folder than .news-digest
  npm start -- --publication FILE  make the editions of another file than publication.yml
  npm start -- --ses-rate N        let the embedded SES take N mails a second (500)
  npm start -- --ses-quota N       let it take N mails in 24 hours (1000000; -1: no limit)`;

/** What the command line asks for. */
export interface StartOptions {
  stateDir: string;
  files: string[]; // to be sent once; none: the stack goes on running
  fresh: boolean;
  publication: string | undefined; // a file to take in place of publication.yml
  ses: NonNullable<StackOptions['ses']>;
}

/** @returns undefined when the words make no sense */
export function readStartOptions(args: string[]): StartOptions | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        ...{ once: { type: 'boolean' }, fresh: { type: 'boolean' }, state: { type: 'string' } },
        publication: { type: 'string' },
        ...{ 'ses-rate': { type: 'string' }, 'ses-quota': { type: 'string' } },
      },
    });
    if ((values.once === true) !== positionals.length > 0) return undefined;
    return {
      stateDir: values.state ?? STATE_DIR,
      files: positionals,
      fresh: values.fresh === true,
      publication: values.publication,
      ses: { ...numbered('perSecond', values['ses-rate']), ...numbered('perDay', values['ses-quota']) },
    };
  } catch {
    return undefined;
  }
}

/** @throws when it is given and no number SES could have */
function numbered(name: 'perSecond' | 'perDay', text: string | undefined): NonNullable<StackOptions['ses']> {
  if (text === undefined) return {};
  const form = name === 'perDay' ? /^(-1|\d{1,12})$/ : /^(?!0*\.?0*$)\d{1,6}(\.\d{1,3})?$/;
  if (!form.test(text)) throw new Error(`${text} is no such number`);
  return { [name]: Number(text) };
}
