/** `node bench/stories.ts`: speed and memory of sorting articles into stories: a long feed online, and at once what an alert looks at. */
import { plainTextArticle } from '../core/article/plain-text.ts';
import { clusterStories } from '../core/stories/cluster.ts';
import { sketchOf } from '../core/stories/sketch.ts';
import { storiesOf } from '../local/cli/stories.ts';
import { report } from './measure.ts';
import { feed } from './stories/feed.ts';

const ARTICLES = 10_000;
const ALERT = 2_000; // members at most, of the week before
const MEGABYTE = 1024 * 1024;

async function* lines(count: number) {
  for (const article of feed(count)) yield { where: article.id, line: JSON.stringify(article) };
}

/** Sorts a feed of so many articles online. @returns seconds */
async function online(count: number): Promise<number> {
  const start = performance.now();
  for await (const { outcome } of storiesOf(lines(count)))
    if (!('story' in outcome)) throw new Error('an article of the feed was turned away');
  return (performance.now() - start) / 1000;
}

/** The most memory that the process ever had, in megabytes. */
const most = () => (process.resourceUsage().maxRSS * 1024) / MEGABYTE;

let ok = report({
  name: '10,000 articles sorted online',
  value: await online(ARTICLES),
  unit: 's',
  atMost: 60,
});
ok = report({ name: 'most memory, all of the process', value: most(), unit: 'MB', atMost: 600 }) && ok;
await online(2 * ARTICLES);
ok = report({ name: 'most memory for 20,000 articles', value: most(), unit: 'MB', atMost: 600 }) && ok;

const members = [...feed(ALERT)].map(({ id, text, published }) => ({
  id,
  at: published,
  sketch: sketchOf(plainTextArticle({ key: id, revision: '000000000000', text, lang: 'en' })),
}));
// Of the processor, and the least of several runs: what the work takes when nothing else is in the way.
const times = Array.from({ length: 5 }, () => {
  const start = process.cpuUsage();
  clusterStories(members);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000_000;
});
ok =
  report({
    name: '2,000 members sorted at once, processor time',
    value: Math.min(...times),
    unit: 's',
    atMost: 1,
  }) && ok;
process.exitCode = ok ? 0 : 1;
