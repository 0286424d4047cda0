import { parseArgs } from 'node:util';
import type { Publication } from '../../core/publication/schema.ts';
import { BadPublication, readPublicationFile } from '../publication-file.ts';
import type { Verb } from './main.ts';
import { UsageError } from './usage.ts';

/** Checks publication.yml: tells what is wrong with it, line by line, or what it makes. */
export const publication: Verb = {
  usage: `  news-digest publication [FILE]         check publication.yml, and say what it makes and when`,
  async run(args) {
    const { positionals } = parseArgs({ args, allowPositionals: true });
    if (positionals.length > 1) throw new UsageError('Name one file.');
    const [file = 'publication.yml'] = positionals;
    try {
      const lines = summaryOf(await readPublicationFile(file)).map(
        ([name, words]) => `${name.padEnd(12)} ${words}`,
      );
      console.log([`${file} is fine.`, ...lines].join('\n'));
      return 0;
    } catch (error) {
      if (error instanceof BadPublication) console.error(error.message);
      else if ((error as NodeJS.ErrnoException).code === 'ENOENT')
        console.error(`${file}: there is no such file.`);
      else throw error;
      return 1;
    }
  },
};

const CORRECTIONS = { next: 'in the next edition', 'at-once': 'at once, in an edition of their own' };
const APPROVAL = {
  none: 'none: editions are sent as they are made',
  required: 'an editor approves each edition first',
};

/** What a publication makes: each thing by its name. */
export function summaryOf(publication: Publication): [name: string, words: string][] {
  const { name, sender, address, zone, colours, cadences, sections, limits, catchUp } = publication;
  const day = cadences.weekly && `${cadences.weekly.charAt(0).toUpperCase()}${cadences.weekly.slice(1)}s`;
  const weekly = day && `on ${day}, at each subscriber's hour`;
  return [
    ['From', `${name} <${sender}>`],
    ['Address', address.replace(/\s*\n\s*/g, ', ')],
    ['Time zone', zone],
    ['Colours', `${colours.accent}, dark ${colours.dark}`],
    ['Alerts', cadences.alert ? 'for each story, as soon as an article is uploaded' : 'none'],
    ['Daily', cadences.daily ? "at each subscriber's hour" : 'none'],
    ['Weekly', weekly || 'none'],
    ['Sections', sections.map((section) => section.name).join(', ') || 'none'],
    [
      'Limits',
      `${limits.stories} stories an edition; ${limits.figures} figures and ${limits.quotes} quotations a story`,
    ],
    ['Catch-up', `an edition that is over ${counted(catchUp, 'hour')} late is skipped`],
    ['Corrections', CORRECTIONS[publication.corrections]],
    ['Approval', APPROVAL[publication.approval]],
    ['Archive', archiveWords(publication.archive)],
  ];
}

const ACCESS = {
  public: 'pages that anybody may open',
  private: 'pages for whoever has a link from a mail',
  off: 'none',
};

function archiveWords({ access, texts }: Publication['archive']): string {
  const cited = access !== 'off' && texts === 'passages';
  return `${ACCESS[access]}${cited ? ', with cited passages of articles only' : ''}`;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
