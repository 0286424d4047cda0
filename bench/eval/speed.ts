import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import nlp from 'compromise';
import { plainTextArticle } from '../../core/article/plain-text.ts';
import { extractFacts } from '../../core/facts/extract.ts';
import { linesOf } from './scoring.ts';
import type { Gold } from './tasks.ts';

const TARGET = 3; // millions of characters a second

/** The engines on npm that come nearest: what a reader would use instead. */
function peers(): Record<string, (text: string) => unknown> {
  // CommonJS without types that fit: the model is handed to the engine as it comes.
  const require = createRequire(import.meta.url);
  const wink = require('wink-nlp')(require('wink-eng-lite-web-model'));
  return {
    'wink-nlp, tokens, sentences, entities': (text) => wink.readDoc(text).entities().out(),
    'compromise, quotations and people': (text) => {
      const doc = nlp(text);
      return [doc.quotations().out('array'), doc.people().out('array')];
    },
  };
}

/** Prints how many characters a second full extraction reads on one core, beside other engines in the same run. */
export function compareSpeed(file: string): void {
  const texts = linesOf<Gold>(readFileSync(file, 'utf8')).map(({ text }) => text);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const speed = (work: (text: string) => unknown, rounds: number): number => {
    let least = Number.POSITIVE_INFINITY; // what the work takes when nothing else is in the way
    for (let round = 0; round < rounds; round += 1) {
      const start = performance.now();
      texts.forEach(work);
      least = Math.min(least, performance.now() - start);
    }
    return characters / least / 1000;
  };
  const ours = speed(
    (text) => extractFacts(plainTextArticle({ key: 'a.txt', revision: '000000000000', text, lang: 'en' })),
    10,
  );
  console.log(
    `\n${'full extraction, one core'.padEnd(56)}${ours.toFixed(2).padStart(6)} M chars/s   target ≥ ${TARGET}  ${ours >= TARGET ? 'ok' : 'MISS'}`,
  );
  for (const [name, work] of Object.entries(peers())) {
    const theirs = speed(work, 1);
    console.log(
      `${name.padEnd(56)}${theirs.toFixed(2).padStart(6)} M chars/s   we are ${(ours / theirs).toFixed(1)} times as fast`,
    );
  }
}
