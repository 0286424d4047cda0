import { describe, expect, test } from 'vitest';
import { readQuotes } from '../../../core/facts/quotes.ts';
import { readText, spoken } from './read-text.ts';

describe('finds who spoke', () => {
  test.each([
    // beside the cue
    ['“The bridge is safe,” Ana Ruiz said.', ['Ana Ruiz: The bridge is safe,']],
    ['Ana Ruiz said, “The bridge is safe.”', ['Ana Ruiz: The bridge is safe.']],
    ['Ana Ruiz: “The bridge is safe.”', ['Ana Ruiz: The bridge is safe.']],
    ['“Is the bridge safe?” Ana Ruiz asked.', ['Ana Ruiz: Is the bridge safe?']],
    ['“The bridge,” Ana Ruiz said, “is safe.”', ['Ana Ruiz: The bridge, / is safe.']],
    ['“The bridge is safe,” Ana Ruiz said. “We tested it twice.”', ['Ana Ruiz: The bridge is safe, / We tested it twice.']],
    // inverted
    ['“The bridge is safe,” said Ana Ruiz, an engineer who has led the works since May.', ['Ana Ruiz: The bridge is safe,']],
    ['“The bridge is safe,” tweeted Ana Ruiz.', ['Ana Ruiz: The bridge is safe,']],
    ['“The bridge is safe,” said the harbour master, Ana Ruiz.', ['Ana Ruiz: The bridge is safe,']],
    // long appositions
    ['“The bridge is safe,” Ana Ruiz, 52, the chief engineer of the county and of two towns, said.', ['Ana Ruiz: The bridge is safe,']],
    ['Ana Ruiz, who lost to Oren Vale in May, described the bridge as “a gift to nobody at all.”', ['Ana Ruiz: a gift to nobody at all.']],
    ['Ana Ruiz, 52, the chief engineer of the county, said the bridge was “as safe as it ever was.”', ['Ana Ruiz: as safe as it ever was.']],
    ['“The bridge,” said Ana Ruiz, “is safe.”', ['Ana Ruiz: The bridge, / is safe.']],
    // relayed
    ['“The bridge is safe,” according to Ana Ruiz.', ['Ana Ruiz: The bridge is safe,']],
    ['“The bridge is safe,” Ana Ruiz said, according to Oren Vale.', ['Ana Ruiz: The bridge is safe,']],
    // other cues
    ['Ana Ruiz praised the crew for “working through two nights of storm.”', ['Ana Ruiz: working through two nights of storm.']],
    ['Ana Ruiz defended the plan, noting that “no other town has one.”', ['Ana Ruiz: no other town has one.']],
    ['Ana Ruiz went on to say: “The bridge is safe.”', ['Ana Ruiz: The bridge is safe.']],
    ['Calling it “a gift to nobody at all,” Ana Ruiz voted against the plan.', ['Ana Ruiz: a gift to nobody at all,']],
    ['The crew fell silent, with Oren Vale calling it “the longest night of all.”', ['Oren Vale: the longest night of all.']],
    ['“It is over,” Ana Ruiz added, saying the crew “did all that it could.”', ['Ana Ruiz: It is over,', 'Ana Ruiz: did all that it could.']],
    // common nouns
    ['“The bridge is safe,” a NATO official said.', ['a NATO official: The bridge is safe,']],
    ['The department said it would “look into every one of them.”', ['The department: look into every one of them.']],
    ['“The bridge is shut,” said two people familiar with the matter.', ['two people familiar with the matter: The bridge is shut,']],
    ['A spokesman for Vale said “nothing will change this year.”', ['A spokesman for Vale: nothing will change this year.']],
    // led in from the paragraph above
    ['Ana Ruiz wrote:\n“The bridge is safe and will be.”', ['Ana Ruiz: The bridge is safe and will be.']],
    // carried
    ['“The bridge is safe,” Ana Ruiz said.\n“We tested it twice.”', ['Ana Ruiz: The bridge is safe,', 'Ana Ruiz: We tested it twice.']],
    ['Ana Ruiz was furious. “Nobody asked us about it.”', ['Ana Ruiz: Nobody asked us about it.']],
    // full names
    ['Ana Ruiz spoke first.\n“The bridge is safe,” Ruiz said.', ['Ana Ruiz: The bridge is safe,']],
    ['“The bridge is safe,” Mr. Vale said.\nOren Vale leads the works.', ['Oren Vale: The bridge is safe,']],
    // pronouns
    ['Ana Ruiz met Oren Vale on Monday.\n“The bridge is safe,” she said.', ['Ana Ruiz: The bridge is safe,']],
    ['Mr. Vale thanked Ms. Ruiz. He said the bridge was “as safe as houses now.”', ['Vale: as safe as houses now.']],
    ['Susan Hale said nothing. She later wrote that “the matter is closed for good.” She called it “a day to forget for all.”', [
      'Susan Hale: the matter is closed for good.', 'Susan Hale: a day to forget for all.',
    ]],
  ])('%s', (text, expected) => expect(spoken(text)).toEqual(expected)); // biome-ignore format: one row a sentence
});

describe('finds who spoke in crowded sentences', () => {
  test.each([
    ['“It is safe,” Bay Department of Roads deputy director Ana Ruiz said.', ['Ana Ruiz: It is safe,']],
    ['“It is safe,” said local trader and blogger Susan Hale, a critic.', ['Susan Hale: It is safe,']],
    ['“It is safe,” Robert Marl, an assistant harbour inspector said Tuesday.', ['Robert Marl: It is safe,']],
    ['“It is safe,” Arden Police Chief Martin Croft said.', ['Martin Croft: It is safe,']],
    ['“It is safe,” another friend, Ana Ruiz told the Bay Gazette.', ['Ana Ruiz: It is safe,']],
    ['Ana Ruiz, star of the show “Harbour Lights,” thanked the crew for “two nights without any sleep.”', ['Ana Ruiz: two nights without any sleep.']],
    ['Her lawyer’s letter read, “It is all settled between us.”', ['Her lawyer’s letter: It is all settled between us.']],
    ['In a post on X, Susan Hale wrote that “it is all settled now.”', ['Susan Hale: it is all settled now.']],
    ['Ms. Hale met Bill Hale and Susan Hale. Hale smiled. “It is all settled,” she said.', ['Susan Hale: It is all settled,']],
    ['Mayor Ana Ruiz (Greens), who spoke first, said: “It is safe.”', ['Ana Ruiz: It is safe.']],
    ['“It is safe,” said Sen. Ana Ruiz (G-Arden.) in an interview. “We tested it.”', ['Ana Ruiz: It is safe, / We tested it.']],
  ])('%s', (text, expected) => expect(spoken(text)).toEqual(expected)); // biome-ignore format: one row a sentence
});

describe('a transcript', () => {
  const turns =
    'MODERATOR: Welcome to you both.\nSUSAN HALE: Thank you.\nOREN VALE: And from me.\nMODERATOR: Let us begin.';

  test('gives each turn to the name before its colon', () => {
    expect(spoken(turns)).toEqual([
      'MODERATOR: Welcome to you both.', 'SUSAN HALE: Thank you.', 'OREN VALE: And from me.', 'MODERATOR: Let us begin.',
    ]); // biome-ignore format: one row a turn
  });

  test.each([
    ['a list of facts', 'Price: 40 crowns.\nPlace: the old hall.\nDate: Monday.\nPrice: the same for all.'],
    [
      'headings with a colon',
      'ARDEN: The bridge is shut.\nBAYTOWN: The port is open.\nNORTHGATE: Nothing new.',
    ],
  ])('is not %s', (_, text) => expect(spoken(text)).toEqual([]));
});

describe('gives no wrong name', () => {
  test.each([
    ['a pronoun of another gender', 'Peter Hale left early.\n“The bridge is safe,” she said.', ['?: The bridge is safe,']],
    ['a pronoun with nobody before it', '“The bridge is safe,” he said. Peter Hale left early.', ['?: The bridge is safe,']],
    ['two of one name', 'Peter Hale met Susan Hale.\n“The bridge is safe,” Hale said.', ['Hale: The bridge is safe,']],
    ['the one spoken to', 'Peter Hale was told: “Your bridge is not safe.”', ['?: Your bridge is not safe.']],
    ['the one spoken of', 'Peter Hale was called “the worst engineer of the age” at the time.', ['?: the worst engineer of the age']],
    ['the boss of a spokesman', '“The bridge is safe,” Hale spokeswoman Ana Ruiz said.', ['Ana Ruiz: The bridge is safe,']],
    ['the owner of a lawyer', '“The bridge is safe,” Peter Hale’s lawyer said.', ['Peter Hale’s lawyer: The bridge is safe,']],
    ['somebody in a clause of time', 'As the crowd left, Ana Ruiz stood up and said, “The bridge is safe.”', ['Ana Ruiz: The bridge is safe.']],
    ['the first of two clauses', 'Peter Hale liked the plan, but Ana Ruiz rejected it and called it “a gift to nobody at all.”', ['Ana Ruiz: a gift to nobody at all.']],
    ['a name in the quotation', 'Ana Ruiz stood up.\n“Peter Hale was there and he said nothing,” she said.', ['Ana Ruiz: Peter Hale was there and he said nothing,']],
    ['a quotation of another after a narrative', '“The bridge is safe,” Ana Ruiz said.\nThe works began in May. They cost too much.\n“Nobody asked us about it.”', [
      'Ana Ruiz: The bridge is safe,', '?: Nobody asked us about it.',
    ]],
    ['a speaker with no verb of speech', 'Peter Hale walked along the “long and winding bridge of sighs” on Monday.', ['?: long and winding bridge of sighs']],
    ['the name of a place', 'In Boston “nobody wants the bridge at all,” it seems.', ['?: nobody wants the bridge at all,']],
    ['one who only asked', '“Is the bridge safe?” Ana Ruiz asked.\n“It was never safe at all.”', ['Ana Ruiz: Is the bridge safe?', '?: It was never safe at all.']],
    ['a place on the way', 'The road through Orvell adds an hour. It kept a driver, Kai Ostrem, waiting. He drove it, he said, “twice, and in the dark.”', ['Kai Ostrem: twice, and in the dark.']],
    ['a man before a woman with a role', '“It rains too much,” Olvar Holm said.\nThe mayor, Siv Lund, promised a refund. She was sorry.\n“We want the market back,” she said.', ['Olvar Holm: It rains too much,', 'Siv Lund: We want the market back,']],
    ['a man described', 'Officials met a man labelled “the best engineer of the age.”', ['?: the best engineer of the age.']],
    ['a spokesman’s boss', '“It is safe,” a spokesman for Mayor Ana Ruiz said.', ['a spokesman for Mayor Ana Ruiz: It is safe,']],
    ['a paper taken for a woman', 'The Bay Reporter came out late. “It is safe,” she said.', ['?: It is safe,']],
    ['a sign that is held up', 'Ana Ruiz held up a sign saying “No bridge in our bay!”', ['a sign: No bridge in our bay!']],
  ])('%s', (_, text, expected) => expect(spoken(text)).toEqual(expected)); // biome-ignore format: one row a trap
});

describe('is not speech', () => {
  test.each([
    ['a title of a work', 'He sang in the film “Song of the Northern Sea” as a child.'],
    ['a title of a show', 'Ruiz told ABC’s “The Early Morning Hour” nothing new.'],
    ['a nickname', 'Ruiz said Edward “Slim” Marlow left the port in May.'],
    ['a scare quote', 'The “experts” had left the port by noon.'],
    ['a name', 'The party calls itself “Forward Together” these days.'],
  ])('%s', (_, text) => expect(spoken(text)).toEqual([]));
});

describe('what a quotation carries', () => {
  const only = (text: string) => {
    const { quotes } = readQuotes(readText(text));
    const at = (span?: { start: number; end: number }) => span && text.slice(span.start, span.end);
    const { speaker, cue, occasion, kind } = quotes[0]!;
    return {
      kind,
      how: speaker?.how,
      mention: at(speaker?.mention),
      is: at(speaker?.description),
      cue: at(cue),
      occasion: at(occasion),
    };
  };

  test.each([
    ['“The bridge is safe,” Ana Ruiz, the harbour master, said in an interview with the Bay Gazette.', {
      kind: 'direct', how: 'named', mention: 'Ana Ruiz', is: 'the harbour master', cue: 'said', occasion: 'in an interview with the Bay Gazette',
    }],
    ['Mayor Ana Ruiz said on Twitter that it was “as safe as it ever was.”', {
      kind: 'mixed', how: 'named', mention: 'Mayor Ana Ruiz', is: 'Mayor', cue: 'said', occasion: 'on Twitter',
    }],
    ['Susan Hale stood up. “The bridge is safe,” she said.', {
      kind: 'direct', how: 'pronoun', mention: 'she', is: undefined, cue: 'said', occasion: undefined,
    }],
    ['“The bridge is safe,” according to the report.', {
      kind: 'direct', how: 'nominal', mention: 'the report', is: undefined, cue: 'according to', occasion: undefined,
    }],
  ])('%s', (text, expected) => expect(only(text)).toEqual(expected)); // biome-ignore format: one row a sentence

  test('a carried speaker points to the words that carried it', () => {
    const text = '“The bridge is safe,” Ana Ruiz said.\n“We tested it twice.”';
    const second = readQuotes(readText(text)).quotes[1]!;
    expect(second.speaker).toEqual({ name: 'Ana Ruiz', mention: { start: 22, end: 30 }, how: 'carried' });
  });

  test('a name beyond doubt is surer than a pronoun, a pronoun than nobody', () => {
    const { quotes } = readQuotes(
      readText(
        '“The bridge is safe,” Susan Hale said.\nIt rained. “It will be shut,” she said.\n“Nobody knows why,” they wrote.',
      ),
    );
    const [named, pronoun, nobody] = quotes.map(({ confidence }) => confidence);
    expect(named).toBeGreaterThan(pronoun!);
    expect(pronoun).toBeGreaterThan(nobody!);
    expect(nobody).toBe(0);
  });
});
