import { expect, test } from 'vitest';
import { plainTextArticle } from '../../../core/article/plain-text.ts';

const articleOf = (text: string, title?: string) =>
  plainTextArticle({ key: 'sample.txt', revision: '000000000000', text, title });
const KINDS = { heading: '#', paragraph: 'P', 'list-item': '-', blockquote: '>', caption: 'C' };
/** Every block as its kind's letter and its words, line ends shown. */
const blocksOf = (text: string, title?: string) =>
  articleOf(text, title).blocks.map(
    ({ kind, span }) => `${KINDS[kind]} ${text.slice(span.start, span.end).replaceAll('\n', '⏎')}`,
  );

const LEAD = 'A ferry ran aground off Kell Island on Sunday, and 312 people spent the night aboard it.';

test.each([
  ['a title over a lead', `Ferry runs aground\n\n${LEAD}\n`, ['# Ferry runs aground', `P ${LEAD}`]],
  ['a title glued to the lead', `Ferry runs aground\n${LEAD}`, ['# Ferry runs aground', `P ${LEAD}`]],
  ['a title that asks', `Who sank the ferry?\n\n${LEAD}`, ['# Who sank the ferry?', `P ${LEAD}`]],
  [
    'a title with an abbreviation',
    `U.S. Navy joins St. Kell search\n\n${LEAD}`,
    ['# U.S. Navy joins St. Kell search', `P ${LEAD}`],
  ],
  [
    'a title with a quotation',
    `‘We held on’: how 312 were saved\n\n${LEAD}`,
    ['# ‘We held on’: how 312 were saved', `P ${LEAD}`],
  ],
  [
    'a title underlined',
    `Ferry runs aground\n==================\n${LEAD}`,
    ['# Ferry runs aground', `P ${LEAD}`],
  ],
  [
    'a title wrapped to two lines',
    `Ferry with 312 passengers runs aground\noff Kell Island in thick fog\n\n${LEAD}`,
    ['# Ferry with 312 passengers runs aground⏎off Kell Island in thick fog', `P ${LEAD}`],
  ],
  ['no title', `${LEAD}\n\nNobody was hurt.`, [`P ${LEAD}`, 'P Nobody was hurt.']],
  [
    'one paragraph a line',
    `${LEAD}\nNobody was hurt, the coast guard said.\nThe ferry is 41 years old.`,
    [`P ${LEAD}`, 'P Nobody was hurt, the coast guard said.', 'P The ferry is 41 years old.'],
  ],
  [
    'a section heading with its blank line',
    `${LEAD}\n\nWhat went wrong\n\nThe engine stopped at 3.52am.`,
    [`P ${LEAD}`, '# What went wrong', 'P The engine stopped at 3.52am.'],
  ],
  [
    'section headings glued on both sides',
    `${LEAD}\nWhat went wrong\nThe engine stopped at 3.52am.\nWhat is next\nIt will be towed.`,
    [
      `P ${LEAD}`,
      '# What went wrong',
      'P The engine stopped at 3.52am.',
      '# What is next',
      'P It will be towed.',
    ],
  ],
  [
    'hard-wrapped lines with a glued heading',
    'The ferry ran aground off Kell Island on Sunday night, and 312 people\nspent the night aboard it, the coast guard said, with hot soup and\nblankets.\nWhat went wrong\nThe engine stopped at 3.52am, the captain told investigators, and the\nanchor dragged.',
    [
      'P The ferry ran aground off Kell Island on Sunday night, and 312 people⏎spent the night aboard it, the coast guard said, with hot soup and⏎blankets.',
      '# What went wrong',
      'P The engine stopped at 3.52am, the captain told investigators, and the⏎anchor dragged.',
    ],
  ],
  [
    'a list with marks',
    `${LEAD}\n\nOn board:\n- 312 passengers\n- 27 crew\n\n1. The engine stopped.\n2. The anchor dragged.`,
    [
      `P ${LEAD}`,
      'P On board:',
      '- 312 passengers',
      '- 27 crew',
      '- The engine stopped.',
      '- The anchor dragged.',
    ],
  ],
  [
    'long paragraphs a line each, under a heading as long as a wrapped line',
    `What the coast guard told the families on Sunday\n${LEAD} ${LEAD}\n${LEAD} ${LEAD}`,
    ['# What the coast guard told the families on Sunday', `P ${LEAD} ${LEAD}`, `P ${LEAD} ${LEAD}`],
  ],
  [
    'a list below a full line',
    'The ferry ran aground off Kell Island on Sunday night, and 312 people\nspent the night aboard it, the coast guard said, with some hot soup.\n- 312 passengers in all\n',
    [
      'P The ferry ran aground off Kell Island on Sunday night, and 312 people⏎spent the night aboard it, the coast guard said, with some hot soup.',
      '- 312 passengers in all',
    ],
  ],
  [
    'a dash where a line was wrapped',
    'The ferry ran aground off Kell Island on Sunday night, and 312 people\n- the coast guard said there were no more - spent the night aboard.\n',
    [
      'P The ferry ran aground off Kell Island on Sunday night, and 312 people⏎- the coast guard said there were no more - spent the night aboard.',
    ],
  ],
  [
    'a list without marks before a paragraph',
    `${LEAD}\n\nOn board\nPassengers 312\nCrew 27\nDogs 4\n\nIt will be towed.`,
    [`P ${LEAD}`, '# On board', '- Passengers 312', '- Crew 27', '- Dogs 4', 'P It will be towed.'],
  ],
  [
    'a list without marks, and a glued heading after it',
    `${LEAD}\n\nOn board\nPassengers 312\nCrew 27\nWhat is next\nIt will be towed.`,
    [`P ${LEAD}`, '# On board', '- Passengers 312', '- Crew 27', '# What is next', 'P It will be towed.'],
  ],
  [
    'a list under its heading, without marks',
    `${LEAD}\n\nOn board\nPassengers 312\nCrew 27\nDogs 4`,
    [`P ${LEAD}`, '# On board', '- Passengers 312', '- Crew 27', '- Dogs 4'],
  ],
  [
    'a quotation set apart',
    `${LEAD}\n\n> We held on.\n> All of us.`,
    [`P ${LEAD}`, '> We held on.⏎> All of us.'],
  ],
  [
    'a caption',
    `${LEAD}\n\nPhoto: the ferry on Monday\n\nIt will be towed.`,
    [`P ${LEAD}`, 'C Photo: the ferry on Monday', 'P It will be towed.'],
  ],
  ['a rule between parts', `${LEAD}\n\n* * *\n\nIt will be towed.`, [`P ${LEAD}`, 'P It will be towed.']],
])('%s', (_, text, blocks) => expect(blocksOf(text)).toEqual(blocks));

test.each([
  ['a spoken line', `${LEAD}\n\n“What will they do?” he said. “Sink it?”\n\n${LEAD}`],
  ['a question quoted whole', `${LEAD}\n\n“Who knew?”\n\n${LEAD}`],
  ['words before a quotation', `${LEAD}\n\nThe captain said:\n\n“${LEAD}”`],
  ['a line that ends a text', `${LEAD}\n\nNorthern Wire`],
  ['an opened quotation', `${LEAD}\n\n“Nobody told us anything\n\n“${LEAD}”`],
  ['a line cut before its end', `${LEAD}\n\nThe harbour master of the\nTown council said no.`],
  ['a line that goes on in small letters', `${LEAD}\n\nThe harbour master\nwas on board.`],
  ['a sentence', `${LEAD}\n\nNobody was hurt.\n\n${LEAD}`],
])('%s is no heading', (_, text) => {
  expect(articleOf(text).blocks.map(({ kind }) => kind)).not.toContain('heading');
});

test.each([
  [
    'below the title',
    `Ferry runs aground\nBy Ana Ruiz and Tom Okafor, Harbour Gazette\n\n${LEAD}`,
    ['Ana Ruiz', 'Tom Okafor'],
    undefined,
  ],
  ['with the day', `Ferry runs aground\n\nBy Ana Ruiz\n9 August 2026\n\n${LEAD}`, ['Ana Ruiz'], '2026-08-09'],
  [
    'day first',
    `Published: 2026-08-09T18:40:00+01:00\nFerry runs aground\n\n${LEAD}`,
    [],
    '2026-08-09T18:40:00+01:00',
  ],
  ['nowhere', `Ferry runs aground\n\n${LEAD}`, [], undefined],
])('the byline %s is read and is no paragraph', (_, text, byline, published) => {
  const article = articleOf(text);
  expect(article).toMatchObject({ title: 'Ferry runs aground', byline });
  expect(article.published).toBe(published);
  expect(blocksOf(text)).toEqual(['# Ferry runs aground', `P ${LEAD}`]);
});

test('a dateline stays in the text', () => {
  expect(blocksOf(`KELL ISLAND, Aug. 9 (Northern Wire) — ${LEAD}`)[0]).toMatch(/^P KELL ISLAND/);
});

test('a title that is known makes the line that repeats it a heading, full stop or not', () => {
  expect(blocksOf(`Ferry runs aground.\n\n${LEAD}`, 'Ferry runs aground')[0]).toBe('# Ferry runs aground.');
  expect(articleOf(LEAD, 'Ferry runs aground').title).toBe('Ferry runs aground');
});

test.each(['', ' \n ', '---\n'])('a text without words (%j) has no blocks', (text) => {
  expect(articleOf(text).blocks).toEqual([]);
});
