import { describe, expect, test } from 'vitest';
import { spoken } from './read-text.ts';

const CAST = ' Sen. Dale Horvath and Mayor Marla Quint both voted no.';

describe('a participle belongs to whom its sentence gives it', () => {
  test.each([
    ['Horvath criticized Quint for calling the vote “a betrayal of working families.”', 'Marla Quint'],
    ['Horvath accused Quint of saying the levy was “dead on arrival at the hall.”', 'Marla Quint'],
    ['The paper quoted Quint as saying crews were “doing the best they can.”', 'Marla Quint'],
    ['Quint was quoted as saying crews were “doing the best they can.”', 'Marla Quint'],
    ['Horvath criticized Quint on Monday for calling the vote “a betrayal of families.”', 'Marla Quint'],
    ['Aides heard Quint saying that the numbers should be “buried until spring.”', 'Marla Quint'],
    ['Horvath shared a video of Quint saying the numbers should be “buried until spring.”', 'Marla Quint'],
    ['Horvath answered Quint’s letter calling the tax “a necessary evil for all.”', 'Marla Quint'],
    ['Quint denied telling donors that she would “burn the whole thing down.”', 'Marla Quint'],
    ['Horvath said Quint should apologize for calling his crew “goons in windbreakers.”', 'Marla Quint'],
    // and to the main subject where nobody else is its own
    ['Quint apologized for telling voters that the bridge was “safe as a house.”', 'Marla Quint'],
    ['Quint thanked Horvath before calling the rescue “a minor miracle in May.”', 'Marla Quint'],
    ['Quint answered Horvath by calling the audit “a hunt from start to finish.”', 'Marla Quint'],
    ['Quint apologized to Horvath for calling the audit “a hunt from start to end.”', 'Marla Quint'],
  ])('%s', (text, name) => expect(spoken(text + CAST)[0]).toMatch(new RegExp(`^${name}: `)));
});

describe('a noun of speech belongs to its owner', () => {
  test.each([
    [
      'Horvath dismissed Quint’s claim that the budget was “balanced on the backs of renters.”',
      'Marla Quint',
    ],
    ['Quint’s promise to “leave no street unpaved” has become a punch line.', 'Marla Quint'],
    ['Horvath seized on Quint’s repeated remarks that the levy was “the last one.”', 'Marla Quint'],
    ['In Quint’s view, the bank has “a lot to answer for this year.”', 'Marla Quint'],
    // but not where a verb of its own parts it from the quotation
    ['Horvath said Quint’s claim was “the worst excuse of the year.”', 'Dale Horvath'],
    ['Horvath said Quint’s comments “show how little is left.”', 'Dale Horvath'],
    ['Horvath said Quint’s claim that she won was “the worst excuse of all.”', 'Dale Horvath'],
  ])('%s', (text, name) => expect(spoken(text + CAST)[0]).toMatch(new RegExp(`^${name}: `)));
});

describe('who does what a passive says', () => {
  test.each([
    ['Quint was accused by Horvath of “hiding behind lawyers and lobbyists.”', 'Dale Horvath'],
    ['The bill, described by Quint as “a disaster for the county,” passed.', 'Marla Quint'],
    ['The bill was described as “a disaster for the county” by Mayor Marla Quint.', 'Marla Quint'],
    ['Quint was called “a disaster for the county” in May.', '?'],
    ['Proposed by Quint, the rule is meant to “raise the bar for everybody in town.”', '?'],
    ['The letter, signed by Quint and Horvath, says the bank has “a lot to answer for.”', 'The letter'],
  ])('%s', (text, name) => expect(spoken(text + CAST)[0]?.split(': ')[0]).toBe(name));
});

describe('a clause that has ended governs nothing', () => {
  test.each([
    ['As Quint spoke, rivals gathered against what organizers call “a giveaway to banks.”', 'organizers'],
    ['As Quint spoke, the hall was filling up against “a giveaway to the banks.”', undefined],
    ['As Quint put it, the bank has “a lot to answer for.”', 'Marla Quint'],
    ['Quint said the deal was done, but Horvath remained “deeply skeptical of it all.”', undefined],
    ['Quint said the deal was done, but it was “not a perfect one by far.”', 'Marla Quint'],
    ['Quint was aware that critics say the law is “a gift to the banks.”', 'critics'],
    ['Quint wrote that the lawyers had offered “nothing but speculation and innuendo.”', 'Marla Quint'],
    ['Horvath attacked Quint, who voted no and later said it was “the best she could do.”', 'Marla Quint'],
    ['Horvath unveiled a plan that failed and said it was “the best he could do.”', 'Dale Horvath'],
    ['Horvath has hammered Quint and, in a new ad, says she is “the worst mayor of all.”', 'Dale Horvath'],
    ['Horvath on Tuesday night said the plan would “gut the middle class.”', 'Dale Horvath'],
    ['Horvath, like Quint, believes the deal is “a bad one for farmers.”', 'Dale Horvath'],
  ])('%s', (text, name) => {
    const [first] = spoken(text + CAST);
    expect(name ? first?.startsWith(`${name}: `) : !first || first.startsWith('?: ')).toBe(true);
  });
});

describe('speakers the eye finds at once', () => {
  test.each([
    ['“We will keep it open,” Quint and Horvath said in a joint statement.', 'Quint and Horvath'],
    ['“We will keep it open,” said Quint and Horvath.', 'Quint and Horvath'],
    ['Quint and Horvath said in May they were “committed to the hospital.”', 'Quint and Horvath'],
    ['Horvath met with Arden and Quint said they were “committed to the hospital.”', 'Marla Quint'],
    [
      'Fish grew “bolder and less social,” Quint and her colleagues reported in May.',
      'Quint and her colleagues',
    ],
    ['“The data were noisy,” said University of Arden biologist Mirela Stanescu.', 'Mirela Stanescu'],
    ['Fish grew “bolder and less social,” lead author Tova Lindqvist said.', 'Tova Lindqvist'],
    ['“To fix the road, we must raise” the gas tax, said new Secretary Gil Amado.', 'Gil Amado'],
    ['“The plan is sound” said Gil Amado.', 'Gil Amado'],
    ['“The last icon of all,” Jim Swann, author of “Icons and Ages,” said in May.', 'Jim Swann'],
    ['“He should go now,” Horvath’s former chief of staff, Lou Danner, said.', 'Lou Danner'],
    ['“It is a zoo in here,” inmate Carl Dix said.', 'Carl Dix'],
    ['“It is a zoo in here,” said County Executive Ray Dufresne.', 'Ray Dufresne'],
    ['One of Horvath’s aides called the story “a work of pure fiction.”', 'One of Horvath’s aides'],
    ['A person briefed on the talks said the offer was “as good as dead.”', 'A person briefed on the talks'],
    ['Republicans, including Horvath, have called the plan “a gift to the banks.”', 'Republicans'],
    ['Reg Dunn told the Gazette the plan would “gut the middle class.” Dale Horvath agreed.', 'Reg Dunn'],
  ])('%s', (text, name) => expect(spoken(text + CAST)[0]?.split(': ')[0]).toBe(name));
});

describe('a pronoun stands for whom the sentence before is about', () => {
  test.each([
    ['A spokesman for Dale Horvath declined to talk. “The senator has said it all,” he said.', 'A spokesman for Dale Horvath'],
    ['Dale Horvath’s attorney said it was false. “We look forward to court,” he said.', 'Dale Horvath’s attorney'],
    ['A woman in the crowd shouted at Marla Quint. “You should be ashamed,” she said.', 'A woman in the crowd'],
    // not where the noun may stand for a name, or its gender does not agree
    ['Dale Horvath was late. The senator blamed traffic. “It was a mess out there,” he said.', 'Dale Horvath'],
    ['Dale Horvath, a lawyer, was late. “It was a mess out there,” he said.', 'Dale Horvath'],
    ['The INS Harbell came in late. “It was a mess out there,” he said.', '?'],
    ['Dale Horvath met a crowd. A woman shouted at him. “It was a mess out there,” he said.', undefined],
  ])('%s', (text, name) => {
    const [first] = spoken(text);
    expect(name ? first?.startsWith(`${name}: `) : !first?.startsWith('A woman')).toBe(true);
  }); // biome-ignore format: one row a sentence
});
