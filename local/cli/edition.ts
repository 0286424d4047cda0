import { parseArgs } from 'node:util';
import { reopenSends } from './edition-sends.ts';
import { listEditions, showEdition } from './edition-state.ts';
import { halt, pause, resume, unhalt, unknownEdition } from './edition-steering.ts';
import { editionsTarget } from './editions-target.ts';
import type { Verb } from './main.ts';
import { UsageError } from './usage.ts';

/** Shows and steers the sending of editions. */
export const edition: Verb = {
  usage: `  news-digest edition list               all editions, newest first
  news-digest edition show ID [--json]   how its sending stands: who has the mail, who not and why
  news-digest edition pause ID [REASON]  send no more of it; resume ID goes on
  news-digest edition retry-rejected ID  try again to mail those whose mail was rejected
  news-digest edition resolve-ambiguous ID --as sent|retry [SUBSCRIBER…]
                                         decide for all of them, or those named, whether the mail went out
  news-digest edition halt REASON        send nothing at all; unhalt goes on
                                         (with --stack NAME: a deployment on AWS, not the local stack)`,
  async run(args) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean' }, as: { type: 'string' }, stack: { type: 'string' } },
    });
    const [act, ...rest] = positionals;
    const target = () => editionsTarget(values.stack);
    const words = (all: readonly string[]) => all.join(' ').slice(0, 500) || undefined;
    const [id = '', ...more] = rest;
    if (act === 'list' && !id) return listEditions(await target());
    if (act === 'unhalt' && !id) return unhalt(await target());
    if (act === 'halt') {
      const reason = words(rest);
      if (!reason) throw new UsageError('Say why all sending is to stop: those who look will read it.');
      return halt(await target(), reason);
    }
    if (!id) throw new UsageError('Say list, halt REASON, unhalt, or what to do with which edition.');
    if (!/^[\w-]+$/.test(id)) return unknownEdition(id);
    if (act === 'pause') return pause(await target(), id, words(more));
    if (act === 'resolve-ambiguous') {
      if (values.as !== 'sent' && values.as !== 'retry')
        throw new UsageError('Say --as sent when the mails went out, --as retry to send them again.');
      return reopenSends(await target(), id, 'AMBIGUOUS', values.as, more);
    }
    if (more.length > 0) throw new UsageError('One edition at a time.');
    if (act === 'show') return showEdition(await target(), id, values.json === true);
    if (act === 'resume') return resume(await target(), id);
    if (act === 'retry-rejected') return reopenSends(await target(), id, 'REJECTED', 'retry', []);
    throw new UsageError(`An edition cannot be asked to ${act}.`);
  },
};
