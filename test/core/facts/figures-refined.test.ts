import { describe, expect, test } from 'vitest';
import { figuresOf } from './read-figures.ts';

const first = (text: string, title?: string) => {
  const [figure] = figuresOf(text, title);
  if (figure === undefined) throw new Error(`no figure in: ${text}`);
  return figure;
};

test.each([
  ['At least 44 people died.', 'at-least'],
  ['More than 60 shops shut.', 'more-than'],
  ['Over 30 shops shut.', 'more-than'],
  ['Up to 25 shops shut.', 'at-most'],
  ['Fewer than 12 shops shut.', 'less-than'],
  ['Nearly 90 shops shut.', 'nearly'],
  ['About 90 shops shut.', 'about'],
  ['Some 90 shops shut.', 'about'],
  ['It rose to as high as roughly 352 metres.', 'at-most'],
  ['A 40-plus crowd of 90 or more people came.', 'at-least'],
  ['The fire drew dozens of engines.', 'about'],
  ['Ninety shops shut.', 'exact'],
  ['A total of 90 shops shut.', 'exact'],
  ['The lights went out over the past 90 days.', 'exact'],
])('%s is %s', (text, qualifier) => expect(first(text).qualifier).toBe(qualifier));

test.each<[string, ('up' | 'down' | undefined)[]]>([
  ['Profits rose 12% to £8.2m.', ['up', undefined]],
  ['Sales fell by a further 4%.', ['down']],
  ['Shares are up 15 percent.', ['up']],
  ['It was a 3 percent drop.', ['down']],
  ['Costs are 8% higher.', ['up']],
  ['Sales reached £3m.', [undefined]],
  ['Up to 25 shops shut.', [undefined]],
  ['They wrapped up a six-hour session.', [undefined]],
])('the direction in: %s', (text, changes) =>
  expect(figuresOf(text).map(({ change }) => change)).toEqual(changes),
);

test.each([
  ['Forty-four wounded soldiers came home.', 'wounded soldiers'],
  ['Of 60 per cent of its revenue from advertising, none is left.', 'revenue from advertising'],
  ['Revenue in the quarter rose to £8.2m.', 'Revenue in the quarter'],
  ['The port faces a fine of $500.', 'fine'],
  ['They agreed a 30-year loan.', 'loan'],
  ['It paid $12,000 for a new roof.', 'new roof'],
  ['Savers hold £1.1m in deposits.', 'deposits'],
  ['Tolls fell 4% and rents gained 3%.', 'Tolls'],
  ['Ana Ruiz, 44, resigned.', 'Ana Ruiz'],
  ['Three quarters of 2,000 adults polled agreed.', 'adults'],
  ['The 5,000sq ft store employs around 150 people.', 'store'],
  ['It has a P/E ratio of 15.4.', 'P/E ratio'],
  ['Get the oak mirror at $448.', 'oak mirror'],
  ['The heap, which weighs 9 tonnes, is moving.', 'heap'],
  ['Pell, aged 61, was charged.', 'Pell'],
  ['Staff took a 5% pay deal.', 'pay deal'],
])('what is counted in: %s', (text, counts) => expect(first(text).counts).toBe(counts));

test('the second of two clauses has its own subject', () => {
  const [, second] = figuresOf('Tolls fell 4% and rents gained 3%.');
  expect(second?.counts).toBe('rents');
});

test('a count tells whom its clause is about', () => {
  expect(first('Ana Ruiz has scored 22 goals.')).toMatchObject({ counts: 'goals', subject: 'Ana Ruiz' });
  expect(first('There were 22 goals.').subject).toBeUndefined();
});

test.each([
  ['At least 44 people were killed when a ferry capsized.', 'people were killed'],
  ['Revenue in the quarter rose to £8.2m.', 'Revenue in the quarter rose'],
  ['Half of adults in Wexmoor smoke.', 'adults in Wexmoor smoke'],
  ['The 28-year-old driver fled.', 'driver fled'],
  ['$5.', '$5.'],
  ['The county said it would match gifts to the relief fund up to £2m.', 'gifts to the relief fund'],
  ['Ruiz, in a letter, put the saving at no more than £84,000.', 'saving'],
  ['Pell said that he had sailed with the fleet for 34 years.', 'sailed with the fleet'],
  ['She said nothing was lost and that £450,000 had been spent on pumps.', 'spent on pumps'],
  ['A replacement is estimated to cost $186m.', 'replacement is estimated to cost'],
  ['It found cracks in 14 of its 36 hangers.', 'of its 36 hangers'],
  ['Traders say that takings are down by 40%.', 'takings are down'],
  ['Residents of 17 streets are asked to boil water.', 'streets'],
  ['They said 61,000 people had visited in the first two weeks.', 'people had visited'],
  ['Pay will rise for those who work at night by 12%.', 'those who work at night'],
  // A noun that says too little alone.
  ['Gunmen killed 11 people.', 'Gunmen killed'],
  ['The Ostby index gave up 117 points, or 0.7%.', 'Ostby index gave up'],
  ['The visitors came from at least 19 nations.', 'visitors came'],
  ['A blast on day 2 of the fair, at pier 5, killed 11 people.', 'killed'],
  ['The board found that 19 children were hurt.', 'children were hurt'],
  ['Divers raised 11 rusty anchors.', 'rusty anchors'],
  ['Gunmen stormed a barracks, killing 11 people.', 'Gunmen stormed a barracks, killing'],
  ['She was told of 11 people.', 'people'],
  ['Holm jailed him for 12 years in prison.', 'in prison'],
  ['Fares fell less than Holm predicted, and a good deal less than the 6% of May.', 'good deal'],
  ['Holm was mayor for 12 years in Ostby.', 'Holm was mayor'],
  ['Holm sailed for 12 years in a dinghy.', 'Holm sailed'],
])('the label in: %s', (text, label) => {
  const { span, sentence } = { span: first(text).label, sentence: first(text).sentence };
  expect(text.slice(span.start, span.end)).toBe(label);
  expect(sentence.start <= span.start && span.end <= sentence.end).toBe(true);
});

test.each([
  ['At least 44 people died, police said.', 'police'],
  ['According to the health ministry, 44 people died.', 'the health ministry'],
  ['Some 44 people died, according to Wexmoor’s coast guard.', 'Wexmoor’s coast guard'],
  ['The ministry said 44 people died.', 'The ministry'],
  ['He said 44 people died.', undefined],
  ['Some 44 people died on Monday.', undefined],
])('who states it in: %s', (text, source) => expect(first(text).attribution).toBe(source));

describe('a figure stated twice', () => {
  const text = 'The ferry carried 44 people.\nAll 44 people are safe. It cost $3m.';
  const figures = figuresOf(text);

  test('is one figure with a mention', () => {
    expect(figures).toHaveLength(2);
    expect(figures[0]?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['44']);
  });

  test('is another figure where it measures something else', () => {
    expect(figuresOf('Tolls fell 4%. Rents rose 4%.')).toHaveLength(2);
  });
});

describe('ranking', () => {
  const best = (text: string, title?: string) => {
    const [top] = figuresOf(text, title).sort((a, b) => b.score - a.score);
    return top && text.slice(top.span.start, top.span.end);
  };
  const text =
    'A ferry with 380 people aboard sank off Ostby.\nThe inquiry may take nine months and cost £2.4m.';

  test('the lead comes first', () => expect(best(text)).toBe('380'));
  test('the title comes before the lead', () =>
    expect(best(text, 'Ferry inquiry to cost £2.4m')).toBe('£2.4m'));
  test('scores lie between 0 and 1', () => {
    for (const { score } of figuresOf(text)) expect(score > 0 && score < 1).toBe(true);
  });
});
