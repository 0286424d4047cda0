import { describe, expect, test } from 'vitest';
import type { EditionState } from '../../../core/delivery/edition/schema.ts';
import type { EditionInput } from '../../../core/digest/edition/input.ts';
import type { Manifest } from '../../../core/digest/schema.ts';
import type { Current } from '../../../functions/aws/articles-table.ts';
import { uploadCard } from '../../../local/desk/pages/upload-card.ts';
import { progressOf } from '../../../local/desk/progress.ts';
import { shelfOf } from '../../../local/desk/shelf.ts';
import { sending } from '../../functions/sending.ts';
import { DAILY } from '../cli/editions/newsroom.ts';
import { deskInMemory, NOW } from './desk-in-memory.ts';

const [ID, OLD, NEW] = ['flood-1', '0123456789ab', 'ba9876543210'];
const OUTCOME = { accepted: 1, rejected: 0, skipped: 0, ambiguous: 0 };

/** A shelf of one edition that has the article, in the old revision, to correct. */
function shelfWith(
  revision: string | undefined,
  { status = 'finished', kind = 'correction' }: { status?: EditionState['status']; kind?: string },
) {
  const edition = sending(1, { id: 'correction-1', subject: 'Correction: Flood', status, outcome: OUTCOME });
  const revised = [{ told: [{ article: ID, revision: OLD }], ...(revision && { now: revision }) }];
  const shelf = shelfOf({
    states: {
      async *list() {
        yield edition;
      },
    },
    editions: {
      input: async () => ({ kind, stories: [], revised }) as unknown as EditionInput,
      manifest: async () => ({ ledger: { entries: [] } }) as unknown as Manifest,
    },
  });
  return shelf();
}

describe('an edition that corrects is found', () => {
  test.each([
    ['by a withdrawal', undefined, {}, true],
    ['by a withdrawal in a slot’s edition', undefined, { kind: 'edition' }, true],
    ['by a withdrawal while it is a draft', undefined, { status: 'draft' }, true],
    ['by a new version', NEW, {}, true],
    [
      'not by a new version in a slot’s edition, which may have changed no fact',
      NEW,
      { kind: 'edition' },
      false,
    ],
    ['not where it came to nothing', undefined, { status: 'empty' }, false],
    ['not where it was skipped', undefined, { status: 'skipped' }, false],
  ] as const)('%s', async (_, revision, more, isFound) => {
    const { placesOf } = await shelfWith(revision, more);
    const found = placesOf({ id: ID, revision }).map(({ edition, fate }) => [edition.id, fate]);
    expect(found).toEqual(isFound ? [['correction-1', 'corrected']] : []);
    expect(placesOf({ id: ID, revision: OLD })).toEqual([]);
  });
});

test('the card of a withdrawal shows the mail that says so', async () => {
  const shelf = await shelfWith(undefined, {});
  const items = [{ outcome: 'withdrawn' as const, articleId: ID }];
  const at = new Date(NOW).toISOString();
  const file = { key: 'a.json', bytes: 9, at, report: { schema: 1 as const, key: 'a.json', items } };
  const cadences = { alert: true, daily: true, weekly: false } as const;
  const card = String(uploadCard(file, progressOf(file, shelf, { cadences }, NOW), NOW));
  expect(card).toContain('tells those who had it before: <a href="/editions/correction-1">');
  expect(card).toContain('<b>Mail</b> <span>To 1 reader</span>');
  expect(card).toContain('What was mailed before stays in those mails.');
});

describe('what an article’s source did since', () => {
  const open = async (revision: string | undefined) => {
    const versions = {
      findAll: async (ids: readonly string[]) =>
        ids.map(
          (id): Current => ({
            id,
            standing: 'x',
            arrived: '2031-05-03T09:00:00.000Z',
            ...(revision && { revision }),
          }),
        ),
    };
    const { get, room } = await deskInMemory({ versions });
    await room.draft();
    const { id, revision: own } = (await room.target.editions.input(DAILY))!.stories[0]!.members[0]!;
    const [article, edition] = [await get(`/articles/${id}/${own}`), await get(`/editions/${DAILY}`)];
    return { id, article: article.body, edition: edition.body };
  };

  test('stands on its page and beside its entry where it took the article back', async () => {
    const { article, edition } = await open(undefined);
    expect(article).toContain('Taken back by its source since');
    expect(edition).toContain('Told<br><strong>Taken back by its source since</strong>');
  });

  test('stands there where another version counts', async () => {
    const { id, article, edition } = await open(NEW);
    expect(article).toContain(`A newer version counts since,`);
    expect(article).toContain(`<a href="/articles/${id}/${NEW}">Open it</a>`);
    expect(edition).toContain('<strong>A newer version counts since</strong>');
  });

  test('is nothing while the version counts', async () => {
    const { get, room } = await deskInMemory();
    await room.draft();
    const { id, revision } = (await room.target.editions.input(DAILY))!.stories[0]!.members[0]!;
    for (const path of [`/articles/${id}/${revision}`, `/editions/${DAILY}`])
      expect((await get(path)).body).not.toContain(' since');
  });
});
