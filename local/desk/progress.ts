import type { Outcome } from '../../core/article/upload-report.ts';
import type { Publication } from '../../core/publication/schema.ts';
import type { Place, Shelf } from './shelf.ts';
import type { UploadedFile } from './uploads.ts';
import { counted } from './words.ts';

/** One step of the way from a file to a mail. */
export interface Stage {
  readonly name: 'Uploaded' | 'Read' | 'Facts' | 'Edition' | 'Mail';
  readonly state: 'done' | 'now' | 'waits' | 'stopped' | 'none'; // none: there is nothing to do
  readonly words: string;
}

/** An article that was in a file, with all editions that know of it. */
export interface Told {
  readonly outcome: Outcome;
  readonly places: readonly Place[];
}

/** How far a file is. */
export interface Progress {
  readonly stages: readonly Stage[];
  readonly articles: readonly Told[];
}

const COMPOSING_MS = 60_000; // an alert that has not come by then is not to be expected

/** How far a file is on its way to the readers, as of `now` (ms since 1970). */
export function progressOf(
  { report, at }: Pick<UploadedFile, 'report' | 'at'>,
  { placesOf }: Pick<Shelf, 'placesOf'>,
  { cadences }: Pick<Publication, 'cadences'>,
  now: number,
): Progress {
  const uploaded: Stage = { name: 'Uploaded', state: 'done', words: 'Stored' };
  if (!report) {
    const rest = (['Facts', 'Edition', 'Mail'] as const).map((name) => stage(name, 'waits', 'Not yet'));
    return { stages: [uploaded, stage('Read', 'now', 'Being read'), ...rest], articles: [] };
  }
  const articles = report.items.map((outcome) => ({ outcome, places: placesIn(outcome, placesOf) }));
  const soon = cadences.alert && now - Date.parse(at) < COMPOSING_MS;
  return { stages: [uploaded, ...readStages(articles), ...editionStages(articles, soon, now)], articles };
}

// A withdrawal is in no edition: where one tells of it, that is what was made of it.
function placesIn(outcome: Outcome, placesOf: Shelf['placesOf']): Place[] {
  const { articleId: id } = outcome;
  if (outcome.outcome === 'rejected') return [];
  if (outcome.outcome === 'withdrawn') return placesOf({ id }).filter(({ fate }) => fate === 'corrected');
  return placesOf({ id, revision: outcome.revision });
}

function readStages(articles: readonly Told[]): Stage[] {
  const rejected = articles.filter(({ outcome }) => outcome.outcome === 'rejected').length;
  const found = extractedOf(articles);
  const read = articles.length - rejected;
  if (read === 0) return [stage('Read', 'stopped', 'Could not be read'), stage('Facts', 'none', 'None')];
  const figures = found.reduce((sum, one) => sum + one.figures, 0);
  const quotes = found.reduce((sum, one) => sum + one.quotes, 0);
  const left = rejected > 0 ? `, ${rejected} could not be` : '';
  return [
    stage('Read', 'done', `${counted(read, 'article')}${left}`),
    found.length === 0
      ? stage('Facts', 'none', 'None')
      : stage('Facts', 'done', `${counted(figures, 'figure')}, ${counted(quotes, 'quotation')}`),
  ];
}

function editionStages(articles: readonly Told[], soon: boolean, now: number): Stage[] {
  const found = extractedOf(articles);
  const telling = articles.filter(({ outcome }) => outcome.outcome !== 'superseded');
  const editions = [...new Set(telling.flatMap(({ places }) => places.map(({ edition }) => edition)))];
  if (editions.length === 0) {
    if (found.length === 0) return [stage('Edition', 'none', 'None'), stage('Mail', 'none', 'None')];
    const embargo = found.find((one) => one.embargo && Date.parse(one.embargo) > now)?.embargo;
    if (embargo)
      return [stage('Edition', 'waits', `Not before ${embargo}`), stage('Mail', 'waits', 'Not yet')];
    return soon
      ? [stage('Edition', 'now', 'Being made'), stage('Mail', 'waits', 'Not yet')]
      : [stage('Edition', 'waits', 'In the next edition'), stage('Mail', 'waits', 'Not yet')];
  }
  const [newest] = editions;
  const mailed = editions.find(({ status }) => status !== 'empty' && status !== 'skipped') ?? newest!;
  switch (mailed.status) {
    case 'draft':
      return [stage('Edition', 'now', 'A draft waits for you'), stage('Mail', 'waits', 'Not yet')];
    case 'empty':
    case 'skipped':
      return [stage('Edition', 'none', 'Nothing new to tell'), stage('Mail', 'none', 'None')];
    case 'sending':
      return [made(editions.length), stage('Mail', 'now', `Going out to ${mailed.audience}`)];
    case 'paused':
      return [made(editions.length), stage('Mail', 'stopped', 'Paused')];
    case 'finished': {
      const to = mailed.outcome?.accepted ?? mailed.audience;
      return [
        made(editions.length),
        to === 0 ? stage('Mail', 'none', 'To nobody') : stage('Mail', 'done', `To ${counted(to, 'reader')}`),
      ];
    }
  }
}

const made = (editions: number) =>
  stage('Edition', 'done', editions > 1 ? `In ${editions} editions` : 'Made');

const stage = (name: Stage['name'], state: Stage['state'], words: string): Stage => ({ name, state, words });

function extractedOf(articles: readonly Told[]) {
  return articles.flatMap(({ outcome }) => (outcome.outcome === 'extracted' ? [outcome] : []));
}
