/** Speed of full extraction on one core, and how its time grows with the length of an article. */
import { readdirSync, readFileSync } from 'node:fs';
import { plainTextArticle } from '../core/article/plain-text.ts';
import type { Article } from '../core/article/schema.ts';
import { extractFacts } from '../core/facts/extract.ts';
import { report } from './measure.ts';

const MEGABYTE = 1024 * 1024;
const corpus = readdirSync('test/corpus', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(txt|md)$/.test(file))
  .sort()
  .map((file) => readFileSync(`test/corpus/${file}`, 'utf8').replaceAll('\r\n', '\n'));
const article = (text: string): Article =>
  plainTextArticle({ key: 'bench.txt', revision: '000000000000', text, lang: 'en' });
const milliseconds = (of: Article) => {
  const start = performance.now();
  extractFacts(of);
  return performance.now() - start;
};
// The least of several runs: what the work takes when nothing else is in the way.
const least = (of: Article, rounds: number) =>
  Math.min(...Array.from({ length: rounds }, () => milliseconds(of)));

const articles = corpus.map(article);
for (let round = 0; round < 200; round += 1) articles.forEach(milliseconds); // warm: a Lambda container is, too
const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
const each = articles.reduce((sum, one) => sum + least(one, 50), 0);
let ok = report({
  name: 'extraction of news articles, one core',
  value: characters / each / 1000,
  unit: 'M chars/s',
  atLeast: 1,
});

const long = corpus.join('\n\n');
const ofLength = (length: number) => article(long.repeat(Math.ceil(length / long.length)).slice(0, length));
for (const length of [MEGABYTE / 2, MEGABYTE, 2.5 * MEGABYTE]) {
  const ratio = least(ofLength(2 * length), 5) / least(ofLength(length), 5);
  ok =
    report({
      name: `time for ${(2 * length) / MEGABYTE} MB over time for ${length / MEGABYTE} MB`,
      value: ratio,
      unit: '×',
      atMost: 2.3,
    }) && ok;
}
process.exitCode = ok ? 0 : 1;
