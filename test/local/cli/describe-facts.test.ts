import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { plainTextArticle } from '../../../core/article/plain-text.ts';
import { extractFacts } from '../../../core/facts/extract.ts';
import { describeFacts } from '../../../local/cli/describe-facts.ts';

const TEXT = `Sea takes the pier at Skarn

“I saw the lamp fall into the water.”

The sea took 40 metres of the pier on Monday. Ines Vandal, the harbour master, watched it go.

“We will build it again,” she said. “We always have.”
`;
const described = () => {
  const article = plainTextArticle({ key: 'pier.txt', revision: '000000000000', text: TEXT, lang: 'en' });
  return describeFacts(article, extractFacts(article));
};
beforeEach(() => void vi.stubEnv('FORCE_COLOR', '1')); // as on a terminal
afterEach(() => void vi.unstubAllEnvs());
const INVERSE = '\u001b[7m';

test('a quotation stands in its sentences, marked, with who said it and how that is known', () => {
  const view = described();
  expect(view).toContain(`“${INVERSE}We will build it again,`);
  expect(view).toContain(`“${INVERSE}We always have.`);
  const plain = stripVTControlCharacters(view);
  expect(plain).toContain('Ines Vandal, the harbour master · by pronoun: “she”');
  expect(plain).toContain('“We will build it again,” she said. “We always have.”');
});

test('a figure stands in its sentence, marked', () => {
  const view = described();
  expect(view).toMatch(/took \S*40 metres/);
  expect(view).toContain(`${INVERSE}40 metres`);
});

test('a speaker that cannot be established is said to be none', () => {
  expect(stripVTControlCharacters(described())).toMatch(
    /speaker not established\n\s+“I saw the lamp fall into the water.”/,
  );
});

test('an article does not speak to the terminal', () => {
  const text = 'The \u001b[2Jsea took 40 metres\u202e of the pier on Monday.';
  const article = plainTextArticle({ key: 'pier.txt', revision: '000000000000', text, lang: 'en' });
  const view = describeFacts(article, extractFacts(article));
  expect(view).not.toContain('\u001b[2J');
  expect(view).not.toContain('\u202e');
});
