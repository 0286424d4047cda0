import { parseArgs } from 'node:util';
import type { Publication } from '../../core/publication/schema.ts';
import { readPublicationFile } from '../publication-file.ts';
import { approve, drop, lead } from './editions/acts.ts';
import { editorName } from './editions/editor.ts';
import { listEditions } from './editions/list.ts';
import { type Previewed, preview, USUAL_HOURS } from './editions/preview.ts';
import { rebuild } from './editions/rebuild.ts';
import { Refused } from './editions/refused.ts';
import { reopenSends } from './editions/sends.ts';
import { showEdition } from './editions/show.ts';
import { halt, pause, resume, unhalt, unknownEdition } from './editions/steering.ts';
import { editionsTarget, newsroom } from './editions/target.ts';
import type { Verb } from './main.ts';
import { UsageError } from './usage.ts';

const WORD = { type: 'string' } as const;
const FLAG = { type: 'boolean' } as const;
const OPTIONS = {
  json: FLAG,
  ledger: FLAG,
  out: WORD,
  by: WORD,
  as: WORD,
  hours: WORD,
  stack: WORD,
  publication: WORD,
};

const LONGEST_HOURS = 35 * 24; // five weeks: no window of an edition is longer

/** Shows, edits and steers editions. */
export const edition: Verb = {
  usage: `  news-digest edition list               all editions, newest first
  news-digest edition show ID [--ledger] [--json]
                                         a draft with its facts; what became of each upload, and of each mail
  news-digest edition drop ID FACT|STORY [--by NAME]   take a fact (2:f130), or a story, out of a draft
  news-digest edition lead ID STORY [--by NAME]        put a story first
  news-digest edition approve ID [--by NAME]           mail the draft as it is now
  news-digest edition rebuild ID [--out DIR]           make it anew, and compare it to the byte
  news-digest edition preview daily|weekly [--hours N] [--out DIR] [--ledger] [--json] [--publication FILE]
                                         what an edition closing now would hold; sends nothing
  news-digest edition pause ID [REASON]  send no more of it; resume ID goes on
  news-digest edition retry-rejected ID  try again to mail those whose mail was rejected
  news-digest edition resolve-ambiguous ID --as sent|retry [SUBSCRIBER…]
                                         decide for all of them, or those named, whether the mail went out
  news-digest edition halt REASON        send nothing at all; unhalt goes on
                                         (with --stack NAME: a deployment on AWS, not the local stack)`,
  async run(args) {
    const { positionals, values } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
    const [act, ...rest] = positionals;
    const target = () => editionsTarget(values.stack);
    const words = (all: readonly string[]) => all.join(' ').slice(0, 500) || undefined;
    const showing = { json: values.json === true, ledger: values.ledger === true };
    const [id = '', ...more] = rest;
    if (act === 'list' && !id) return listEditions(await target());
    if (act === 'unhalt' && !id) return unhalt(await target());
    if (act === 'halt') {
      const reason = words(rest);
      if (!reason) throw new UsageError('Say why all sending is to stop: those who look will read it.');
      return halt(await target(), reason);
    }
    if (act === 'preview') {
      const previewed = { ...showing, ...windowOf(rest, values.hours), out: values.out };
      return preview(
        await newsroom(values.stack),
        await publicationOf(values.publication),
        previewed,
        Date.now(),
      );
    }
    if (!id)
      throw new UsageError('Say list, halt REASON, unhalt, preview, or what to do with which edition.');
    if (!/^[\w-]+$/.test(id)) return unknownEdition(id);
    if (act === 'pause') return pause(await target(), id, words(more));
    if (act === 'resolve-ambiguous') {
      if (values.as !== 'sent' && values.as !== 'retry')
        throw new UsageError('Say --as sent when the mails went out, --as retry to send them again.');
      return reopenSends(await target(), id, 'AMBIGUOUS', values.as, more);
    }
    if (act === 'drop' || act === 'lead') {
      const [word, ...others] = more;
      if (!word || others.length > 0)
        throw new UsageError(`Say what to ${act}, and one only: "edition show ${id}" names what there is.`);
      const by = editorName(values.by);
      return (act === 'drop' ? drop : lead)(await target(), id, word, by);
    }
    if (more.length > 0) throw new UsageError('One edition at a time.');
    if (act === 'show') return showEdition(await target(), id, showing);
    if (act === 'approve') {
      const by = editorName(values.by);
      return approve(await target(), id, by);
    }
    if (act === 'rebuild') return rebuild(await target(), id, values.out);
    if (act === 'resume') return resume(await target(), id);
    if (act === 'retry-rejected') return reopenSends(await target(), id, 'REJECTED', 'retry', []);
    throw new UsageError(`An edition cannot be asked to ${act}.`);
  },
};

function windowOf(
  [cadence, ...more]: readonly string[],
  hours: string | undefined,
): Pick<Previewed, 'cadence' | 'hours'> {
  if ((cadence !== 'daily' && cadence !== 'weekly') || more.length > 0)
    throw new UsageError('Say which edition to preview: daily or weekly.');
  if (hours === undefined) return { cadence, hours: USUAL_HOURS[cadence] };
  if (!/^[1-9]\d{0,2}$/.test(hours) || Number(hours) > LONGEST_HOURS)
    throw new UsageError(`--hours is a number from 1 to ${LONGEST_HOURS}.`);
  return { cadence, hours: Number(hours) };
}

async function publicationOf(file = 'publication.yml'): Promise<Publication> {
  try {
    return await readPublicationFile(file);
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ENOENT') throw error;
    throw new Refused(`There is no ${file} here: name the one of the stack by --publication FILE.`);
  }
}
