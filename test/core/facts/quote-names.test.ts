import { describe, expect, test } from 'vitest';
import { readQuotes } from '../../../core/facts/quotes.ts';
import { readText, spoken } from './read-text.ts';

const SAID = 'said it was “a gift to the whole town.”';
const GIFT = 'a gift to the whole town.';

describe('whoever opens a sentence with an aside owns the verb it puts off', () => {
  test.each([
    [`Tessa Brook, who took over at the Harbour Office in March after her predecessor, David Lorne, resigned, ${SAID}`, 'Tessa Brook'],
    [`Tessa Brook, whose father, Sir Paul Brook, built the bridge, ${SAID}`, 'Tessa Brook'],
    [`Tessa Brook, who quit when her husband, Paul, died, ${SAID}`, 'Tessa Brook'],
    [`Tessa Brook, who took the job after her boss, David Lorne, left, ${SAID}`, 'Tessa Brook'],
    [`Tessa Brook, who took the job after the vote, ${SAID}`, 'Tessa Brook'],
    [`Tessa Brook, the aunt of the victim, Jo Brook, 12, ${SAID}`, 'Tessa Brook'],
    [`Tessa Brook, 34, whose son, Tom, was hurt, ${SAID}`, 'Tessa Brook'],
    [`The company, founded by David Lorne and his wife, Sue, ${SAID}`, 'The company'],
    [`In March, the mayor, Ana Ruiz, who left in May, ${SAID}`, 'Ana Ruiz'],
    [`Oren Vale, who lost, left when the mayor, Ana Ruiz, ${SAID}`, 'Ana Ruiz'],
    [`Oren Vale lost and the mayor, Ana Ruiz, ${SAID}`, 'Ana Ruiz'],
    [`The plan failed because the mayor, Ana Ruiz, ${SAID}`, 'Ana Ruiz'],
    [`Like her boss, David Lorne, Ana Ruiz, the mayor, ${SAID}`, 'Ana Ruiz'],
    [`Her boss, David Lorne, who left in May, ${SAID}`, 'David Lorne'],
  ])('%s', (text, name) => expect(spoken(text)).toEqual([`${name}: ${GIFT}`])); // biome-ignore format: one row a sentence

  test.each([
    ['Tessa Brook, deren Vater, Paul Brook, die Brücke baute, sagte, sie sei „ein Geschenk für alle hier“.', 'Tessa Brook'],
    ['Der Sprecher, der mit seinem Chef, Paul Kern, kam, sagte, sie sei „ein Geschenk für alle hier“.', 'Der Sprecher'],
  ])('%s', (text, name) => expect(spoken(text, 'de')).toEqual([`${name}: ein Geschenk für alle hier`])); // biome-ignore format: one row a sentence
});

describe('names a body or office in full, and nobody by half', () => {
  test.each([
    [`The Ministry of Roads ${SAID}`, 'named Ministry of Roads'],
    [`The Department for Transport ${SAID}`, 'named Department for Transport'],
    [`The Bishop of Durham ${SAID}`, 'named Bishop of Durham'],
    [`The Prime Minister of Norway ${SAID}`, 'named Prime Minister of Norway'],
    ['“It is a gift,” said Friends of the Sea.', 'named Friends of the Sea'],
    [`The Bank of Arden met. The Bank ${SAID}`, 'named Bank of Arden'],
    [`The Bank of Norway met. Norway ${SAID}`, '? ?'],
    [`Ana Ruiz of the Harbour Trust ${SAID}`, 'named Ana Ruiz'],
    [`Mayor Oren Vale of Arden ${SAID}`, 'named Oren Vale'],
    [`Secretary of State Oren Vale ${SAID}`, 'named Oren Vale'],
    ['“It is a gift,” a Department for Roads spokesperson said.', 'nominal a Department for Roads spokesperson'],
    [`A Ministry of Roads spokesperson ${SAID}`, 'nominal A Ministry of Roads spokesperson'],
    ['“It is a gift,” said a University of Leeds professor, Ann Lee.', 'named Ann Lee'],
    ['“It is a gift,” said University of Arden biologist Ana Ruiz.', 'named Ana Ruiz'],
    [`A spokesman for the Treasury ${SAID}`, 'nominal A spokesman for the Treasury'],
    [`Neighbours ${SAID}`, 'nominal Neighbours'],
    [`Residents of Arden ${SAID}`, 'nominal Residents of Arden'],
    [`Rhys Tudor KC spoke. Rhys Tudor left. Tudor ${SAID}`, 'named Rhys Tudor KC'],
    [`Wim de Graaf spoke. De Graaf ${SAID}`, 'named Wim de Graaf'],
    [`The Right Rev Sarah Kemp ${SAID}`, 'named Sarah Kemp'],
  ])('%s', (text, expected) => {
    const { speaker } = readQuotes(readText(text)).quotes[0]!;
    expect(`${speaker?.how ?? '?'} ${speaker?.name ?? '?'}`).toBe(expected);
  }); // biome-ignore format: one row a sentence
});

describe('a noun set beside words, and a plan that others carry out, say nothing', () => {
  test.each([
    ['A spokesman for the Harbour Trust said ministers would publish a plan “in due course and not before.”', ['A spokesman for the Harbour Trust: in due course and not before.']],
    ['Ana Ruiz said that officials would publish a plan “in due course and not before.”', ['Ana Ruiz: in due course and not before.']],
    ['Ana Ruiz said officials called it “a gift to the whole town.”', ['officials: a gift to the whole town.']],
    ['They lived in “unsafe homes”, a claim denied by the council.', []],
    ['They lived in “unsafe homes,” a claim the mayor denied.', []],
    ['“The homes are unsafe,” a claim by the council said.', ['a claim by the council: The homes are unsafe,']],
  ])('%s', (text, expected) => expect(spoken(text)).toEqual(expected)); // biome-ignore format: one row a sentence
});

test('a turn of a transcript keeps what it quotes, and a surname in capitals joins its bearer', () => {
  const text =
    'Tessa Grange came.\nHOST: Welcome to you both.\nGRANGE: Thank you. He said “the bridge is safe for now” to me.\nOREN VALE: And from me.\nHOST: Let us begin.';
  expect(spoken(text)).toEqual([
    'HOST: Welcome to you both.', 'Tessa Grange: Thank you. He said “the bridge is safe for now” to me.', 'OREN VALE: And from me.', 'HOST: Let us begin.',
  ]); // biome-ignore format: one row a turn
});

describe('what is told of a speaker', () => {
  const told = (text: string, lang = 'en') => {
    const { speaker, occasion } = readQuotes(readText(text, lang)).quotes.at(-1)!;
    return [speaker?.description, occasion].map((span) => span && text.slice(span.start, span.end));
  };

  test.each([
    ['“It is over, Mrs Dunne, these things happen,” Ana Ruiz said.\n“I am tired of it,” Mrs Dunne said.', undefined, undefined],
    ['“I am tired of it,” said Ana Ruiz, an analyst at Corley & Sons.', 'an analyst at Corley & Sons', undefined],
    ['“I am tired of it,” said Ana Ruiz, skipper of the “Sea Lark” and a mother of two.', undefined, undefined],
    ['Ana Ruiz, the mayor clashed with Paul Kern.\n“I am tired of it,” Ruiz said.', undefined, undefined],
    ['Ana Ruiz, 52, clashed with the immigration minister, Paul Kern.\n“I am tired of it,” Ruiz said.', undefined, undefined],
    ['Ana Ruiz, one of the harbour engineers, left.\n“I am tired of it,” Ruiz said.', 'one of the harbour engineers', undefined],
    ['Ana Ruiz, retired teacher, left.\n“I am tired of it,” Ruiz said.', 'retired teacher', undefined],
    [`Ian Wood, who was not involved in the study, ${SAID}`, undefined, undefined],
    [`Ana Ruiz said of her meeting with Hay that it was “${GIFT}”`, undefined, undefined],
    [`In a statement on Monday, Ana Ruiz ${SAID}`, undefined, 'In a statement on Monday'],
    ['“It is a gift,” Ana Ruiz said during a hearing in May.', undefined, 'during a hearing in May'],
  ])('%s', (text, description, occasion) => expect(told(text)).toEqual([description, occasion])); // biome-ignore format: one row a sentence

  test.each([
    ['Ana Ruiz, die an der Studie nicht beteiligt war, sagte: „Das ist ein Geschenk.“', undefined, undefined],
    ['Ana Ruiz sagte in einem Interview: „Das ist ein Geschenk.“', undefined, 'in einem Interview'],
  ])('%s', (text, description, occasion) => expect(told(text, 'de')).toEqual([description, occasion])); // biome-ignore format: one row a sentence
});
