import { DynamoDBClient, PutItemCommand, paginateQuery } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { ZodType } from 'zod';
import type { Entries } from '../../core/archive/entries.ts';
import { ArticleEntry, CorrectionEntry, EditionEntry, StoryEntry } from '../../core/archive/schema.ts';
import type { ArticleRef } from '../../core/digest/edition/input.ts';
import { abreast } from './abreast.ts';

/** The revisions of an article that have pages, and what editions show of them; by revision. */
export interface ArticlePages {
  readonly revisions: readonly string[];
  readonly cited: readonly ArticleEntry[];
  readonly wasWithdrawn: boolean; // when one of these editions was published
}

/** What the pages of the archive list: every edition, by day, by story and by article. Rows never go; where articles are withdrawn, those that name them change. */
export interface ArchiveTable {
  /** Notes an edition. Safe to repeat. @param day the newsroom's day it closed on: "2031-05-03" */
  save(day: string, entries: Entries): Promise<void>;
  /** All days with editions, oldest first. Strongly consistent, as all that follow. */
  days(): Promise<string[]>;
  /** The editions of a day, oldest first. */
  editionsOf(day: string): Promise<EditionEntry[]>;
  /** The editions that told a story or correct what was told of it, oldest first. */
  tellingsOf(story: string): Promise<StoryEntry[]>;
  /** The editions that correct one, oldest first. */
  correctionsOf(edition: string): Promise<CorrectionEntry[]>;
  /** What there is of an article. */
  pagesOf(article: string): Promise<ArticlePages>;
  /** Notes that a revision has a page although no edition shows it. Safe to repeat. */
  notePage(ref: ArticleRef): Promise<void>;
}

const ABREAST = 16; // calls under way at once
const WITHDRAWN = 'withdrawn'; // place of the row that an article has once an edition was published without it

/** Rows by `part` ("days", "day#2031-05-03", "story#…", "edition#…", "article#…"), sorted by `place`. */
export function archiveTable(name: string, client = new DynamoDBClient({})): ArchiveTable {
  const rowsOf = async (part: string): Promise<Record<string, unknown>[]> => {
    const pages = paginateQuery(
      { client },
      {
        ...{ TableName: name, ConsistentRead: true },
        KeyConditionExpression: '#part = :part',
        ExpressionAttributeNames: { '#part': 'part' },
        ExpressionAttributeValues: marshall({ ':part': part }),
      },
    );
    const rows: Record<string, unknown>[] = [];
    for await (const { Items = [] } of pages) rows.push(...Items.map((item) => unmarshall(item)));
    return rows;
  };
  const entriesOf = async <T>(part: string, schema: ZodType<T>): Promise<T[]> =>
    (await rowsOf(part)).map(({ entry }) => schema.parse(entry));
  const put = async (row: { part: string; place: string; entry?: object }) => {
    const Item = marshall(row, { removeUndefinedValues: true });
    await client.send(new PutItemCommand({ TableName: name, Item }));
  };
  return {
    async save(day, { edition, stories, corrections, articles }) {
      const rows = [
        { part: 'days', place: day },
        { part: `day#${day}`, place: momentOf(edition), entry: edition },
        ...stories.map((entry) => ({ part: `story#${entry.story}`, place: momentOf(entry), entry })),
        ...corrections.map((entry) => ({ part: `edition#${entry.corrects}`, place: momentOf(entry), entry })),
        ...articles.map((entry) => ({ part: `article#${entry.article.id}`, place: citingOf(entry), entry })),
        ...edition.gone.map((article) => ({ part: `article#${article}`, place: WITHDRAWN })),
      ];
      await abreast(rows, ABREAST, put);
    },
    days: async () => (await rowsOf('days')).map(({ place }) => String(place)),
    editionsOf: (day) => entriesOf(`day#${day}`, EditionEntry),
    tellingsOf: (story) => entriesOf(`story#${story}`, StoryEntry),
    correctionsOf: (edition) => entriesOf(`edition#${edition}`, CorrectionEntry),
    async pagesOf(article) {
      const all = await rowsOf(`article#${article}`);
      const rows = all.filter(({ place }) => place !== WITHDRAWN);
      const revisions = rows.map(({ place }) => String(place).split('#')[0] ?? '');
      const cited = rows.flatMap(({ entry }) => (entry === undefined ? [] : [ArticleEntry.parse(entry)]));
      return { revisions: [...new Set(revisions)], cited, wasWithdrawn: rows.length < all.length };
    },
    notePage: ({ id, revision }) => put({ part: `article#${id}`, place: revision }),
  };
}

const momentOf = ({ closed, edition }: { closed: string; edition: { id: string } }) =>
  `${closed}#${edition.id}`;

const citingOf = ({ article, edition, story = '' }: ArticleEntry) =>
  `${article.revision}#${edition.id}#${story}`;
