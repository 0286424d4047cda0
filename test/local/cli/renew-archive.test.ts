import { expect, test } from 'vitest';
import { ArchiveRequest } from '../../../core/archive/schema.ts';
import { articlePath } from '../../../core/digest/archive-links.ts';
import { renewArchive } from '../../../local/cli/renew-archive.ts';
import { press } from '../../functions/archiving/press.ts';
import { TIDE, TRAM } from '../../functions/composing/reports.ts';
import { kept } from '../../functions/deps.ts';

test('an archive with nothing in it has nothing made again', async () => {
  const { entries } = press();
  const archivist = kept<ArchiveRequest>();
  expect(await renewArchive({ entries, archivist })).toBe(0);
  expect(archivist.bodies).toEqual([]);
});

test('settings that were changed reach every page, also those that no edition cites; nobody gets a mail', async () => {
  const all = press({ cadences: { alert: true, daily: false, weekly: false } });
  const { room, publish, asked, pages, deps, entries } = all;
  const { article, correlationId } = await room.upload('tide.txt', TIDE);
  await room.run({ article, correlationId }, await room.upload('tram.txt', TRAM));
  await publish(...asked());
  room.clock.now += 25 * 3_600_000; // another day
  const mended = await room.upload('tide.txt', TIDE.replace('40 metres', '30 metres'));
  await publish({ article: article.id, correlationId: 'x' });
  await room.run(await room.upload('later.txt', TIDE.replaceAll('Skarn', 'Lund')));
  await publish(...asked());
  const planned = room.planner.bodies.length;
  const before = new Map(pages);
  expect(before.has(articlePath(mended.article))).toBe(true);

  const site = deps.site!;
  const { publication } = site;
  deps.site = { ...site, publication: { ...publication, name: 'The Marl Herald' } };
  const archivist = kept<ArchiveRequest>();
  expect(await renewArchive({ entries, archivist })).toBe(3);
  for (const request of archivist.bodies) expect(ArchiveRequest.parse(request)).toEqual(request);
  await publish(...archivist.bodies);
  for (const [path, content] of pages)
    if (path.endsWith('.html')) expect(content, path).toContain('The Marl Herald');
  expect([...pages.keys()].toSorted()).toEqual([...before.keys()].toSorted());
  expect(room.planner.bodies).toHaveLength(planned);
});
