import { describe, expect, test } from 'vitest';
import { composeDigest } from '../../../../core/digest/compose.ts';
import { accountOf } from '../../../../core/digest/edition/reports.ts';
import { chooseStory } from '../../../../core/digest/story/choose-story.ts';
import type { Material } from '../../../../core/digest/story/material.ts';
import { movedOnAmong } from '../../../../core/digest/story/moved-on.ts';
import type { Facts } from '../../../../core/facts/schema.ts';
import { TERN_LETTER } from '../digest-of.ts';
import { entryOf, may, type Written } from '../edition/newsroom.ts';
import { publication } from '../sample.ts';

const told = (written: Written, facts: Partial<Facts> = {}) => {
  const entry = entryOf(written);
  return accountOf({ ...entry, facts: { ...entry.facts, ...facts } }, may(written.at));
};

const wire: Written = {
  id: 'wire',
  at: '03T09:00',
  title: 'Passengers take to lifeboats as ferry burns off Skerrin',
  publisher: 'Northern Wire',
  text: `A fire in the engine room of the car ferry Saint Olwen forced 312 passengers into lifeboats off Skerrin on Saturday morning, the coastguard said.

Nine people were injured in the fire, according to the coastguard. It took firefighters 75 minutes to put out the flames.

"I have taken that boat across for nineteen years and never heard the alarm before today," said the captain, Aidan Quill.`,
};

const local: Written = {
  id: 'local',
  at: '03T12:00',
  title: 'Every passenger of the burning Saint Olwen is back on Skerrin',
  publisher: 'Skerrin Herald',
  text: `The 312 passengers of the ferry Saint Olwen, who were forced into lifeboats by a fire on Saturday, were back on Skerrin by noon.

Skerrin Cottage Hospital said 14 people were injured in the fire. The owner will pay each family £250, it said in a statement.

"I have taken that boat across for nineteen years and never heard the alarm before today," the captain, Aidan Quill, said on the quay.

"We counted them off one by one, and then we counted them again," said Nora Keane, who runs the lifeboat station.`,
};

function storyOf(news: ReturnType<typeof told>[], more: Partial<Material> = {}) {
  const choice = chooseStory({
    ...{ id: 'story', news, had: [], standing: more.had ?? [], listed: news, publication },
    ...{ isDropped: () => false, isCorrected: () => false },
    ...more,
  });
  if (choice === undefined) return undefined;
  const edition = { id: 'daily-1', cadence: 'daily' as const };
  const rest = { edition, closed: may('04T07:00'), publication: TERN_LETTER, corrections: [], leftOut: 0 };
  return composeDigest({ ...rest, stories: [choice] }).stories[0];
}

describe('a story of two reports', () => {
  const story = storyOf([told(wire), told(local)])!;

  test('is led by the newest of those that say the most', () => {
    expect(story.headline).toMatchObject({ source: 1, text: local.title });
    expect(story.sources).toEqual([1, 2]);
  });

  test('has a fact that both state once, with both as its sources', () => {
    const passengers = story.figures.filter(({ figure }) => figure.text.startsWith('312'));
    expect(passengers).toHaveLength(1);
    expect([passengers[0]?.figure.source, ...passengers[0]!.also.map(({ source }) => source)].sort()).toEqual(
      [1, 2],
    );
    const captain = story.quotes.filter(({ speaker }) => speaker?.name.includes('Quill'));
    expect(captain).toHaveLength(1);
    expect([captain[0]?.parts[0]?.source, ...captain[0]!.also.map(({ source }) => source)].sort()).toEqual([
      1, 2,
    ]);
  });

  test('sets what they do not agree on side by side, newest first, and nowhere else', () => {
    expect(
      story.conflicts.map(({ sides }) => sides.map(({ figure }) => [figure.text, figure.source])),
    ).toEqual([
      [
        ['14', 1],
        ['Nine', 2],
      ],
    ]);
    expect(story.figures.filter(({ figure }) => /^(?:14|Nine)/.test(figure.text))).toEqual([]);
  });

  test.each([
    ['Nine hurt as ferry burns off Skerrin', wire.text],
    [
      'Twelve in court over the fire',
      'Twelve engineers of the ferry company appeared before a judge on Friday.',
    ],
  ])('a number without a unit in a headline is no second figure: %s', (title, text) => {
    const [number = ''] = title.split(' ');
    const report = told({ ...wire, title, text });
    expect(report.facts.figures.filter(({ value }) => value === 9 || value === 12)).toHaveLength(2);
    const shown = storyOf([report])!.figures.map(({ figure }) => figure.text);
    expect(shown.filter((words) => words.startsWith(number))).toHaveLength(1);
  });

  test('has facts of both', () => {
    expect(story.figures.map(({ figure }) => figure.source)).toEqual(expect.arrayContaining([1, 2]));
    expect(story.quotes.some(({ speaker }) => speaker?.name === 'Nora Keane')).toBe(true);
  });

  test('a dropped side leaves no conflict, and the other side may stand alone', () => {
    const nine = told(wire).facts.figures.find(({ value }) => value === 9)!;
    const left = storyOf([told(wire), told(local)], {
      isDropped: ({ article }, fact) => article.id === 'wire' && fact === nine.id,
    })!;
    expect(left.conflicts).toEqual([]);
    expect(JSON.stringify(left)).not.toContain('"text":"Nine"');
  });

  test('a dropped fact stands in no sentence either, whichever report it was dropped of', () => {
    const sentences = ({ summary, keyPoints }: NonNullable<typeof story>) =>
      JSON.stringify([summary, keyPoints]);
    expect(sentences(story)).toContain('312 passengers');
    const passengers = told(wire).facts.figures.find(({ value }) => value === 312)!;
    const left = storyOf([told(wire), told(local)], {
      isDropped: ({ article }, fact) => article.id === 'wire' && fact === passengers.id,
    })!;
    expect(left.headline.text).toBe(local.title);
    expect(sentences(left)).not.toContain('312');
    expect(sentences(left)).toContain('14 people');
  });

  test('no sentence has a dropped fact either', () => {
    const report = told(local);
    const fourteen = report.facts.figures.find(({ value }) => value === 14)!;
    const said = (story: ReturnType<typeof storyOf>) =>
      [...story!.summary, ...story!.keyPoints].map(({ text }) => text).join(' ');
    expect(said(storyOf([report]))).toContain('14 people were injured');
    expect(said(storyOf([report], { isDropped: (_, fact) => fact === fourteen.id }))).not.toContain(
      '14 people',
    );
  });

  test('is the same whichever was read first', () => {
    expect(storyOf([told(local), told(wire)])?.headline.text).toBe(local.title);
  });
});

describe('a figure that its own source has moved on', () => {
  const fire = (id: string, at: string, publisher: string, text: string) =>
    told({ id, at, publisher, title: `Castleford: ${id}`, text: `${text}, the hospital said.` });
  const six = 'Six people were injured in the warehouse fire in Barrow Lane';
  const nine = 'Nine people are now known to have been injured in the warehouse fire in Barrow Lane';
  const numbers = (...news: ReturnType<typeof told>[]) =>
    storyOf(news)!.figures.map(({ figure }) => figure.text);

  test('stands on no card beside the later one', () => {
    expect(numbers(fire('first', '03T09:00', 'Echo', six), fire('second', '03T14:00', 'Echo', nine))).toEqual(
      ['Nine'],
    );
  });

  test('stands where it is the later one, or the only one', () => {
    expect(numbers(fire('first', '03T09:00', 'Echo', nine), fire('second', '03T14:00', 'Echo', six))).toEqual(
      ['Six'],
    );
    expect(numbers(fire('first', '03T09:00', 'Echo', six))).toEqual(['Six']);
  });

  test('is past where each of its sources has moved it on', () => {
    const [first, second] = [
      fire('first', '03T09:00', 'Echo', six),
      fire('second', '03T14:00', 'Echo', nine),
    ];
    const other = fire('other', '03T10:00', 'Post', six);
    const isPast = movedOnAmong([first, other, second]);
    const fact = (...reports: ReturnType<typeof told>[]) => {
      const statements = reports.map((report) => ({ report, figure: report.facts.figures[0]! }));
      return { statements, had: false, dropped: false, out: false };
    };
    expect([fact(first), fact(other), fact(first, other), fact(second)].map(isPast)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('the lead', () => {
  test('is no article without a title where there is one', () => {
    const { title: _, ...untitled } = local;
    expect(storyOf([told(wire), told(untitled)])?.headline.text).toBe(wire.title);
  });

  test('is no short note, though it is newer', () => {
    const note = { ...local, text: 'The ferry Saint Olwen caught fire off Skerrin.' };
    expect(storyOf([told(wire), told(note)])?.headline.text).toBe(wire.title);
  });
});

describe('a story that readers had', () => {
  const note: Written = {
    id: 'note',
    at: '03T15:00',
    title: 'Saint Olwen: what we know',
    publisher: 'Skerrin Herald',
    text: 'A fire in the engine room of the car ferry Saint Olwen forced passengers into lifeboats off Skerrin on Saturday morning, the coastguard said.',
  };

  test('is no news in other words', () => {
    expect(storyOf([told(note)], { had: [told(wire)] })).toBeUndefined();
  });

  test('is news when it says something else, without a figure or a quotation', () => {
    const arrest =
      'Police arrested the ferry’s chief engineer at his home and searched the company’s offices.';
    const story = storyOf([told({ ...note, text: arrest })], { had: [told(wire)] });
    expect(story).toMatchObject({ update: true, figures: [], quotes: [], conflicts: [], changes: [] });
    expect([...story!.summary, ...story!.keyPoints].map(({ text }) => text)).toEqual([arrest]);
  });

  test('tells only what is new of a report', () => {
    const story = storyOf([told(local)], { had: [told(wire)] })!;
    expect(story.update).toBe(true);
    expect(story.quotes.map(({ speaker }) => speaker?.name)).toEqual(['Nora Keane']);
    expect(story.figures.map(({ figure }) => figure.text)).not.toContain('312');
    expect(story.changes).toEqual([]); // the other paper stands by its nine
    const sides = story.conflicts.map((one) => one.sides.map(({ figure }) => figure.text));
    expect(sides).toEqual([['14', 'Nine']]);
  });

  test('says no sentence again that stands in it, nor a figure of such a sentence', () => {
    const first = wire.text.slice(0, wire.text.indexOf('\n'));
    const again = { ...local, text: `${first}\n\n${local.text}` };
    const story = storyOf([told(again)], { had: [told(wire, { figures: [] })] })!;
    expect([...story.summary, ...story.keyPoints].map(({ text }) => text)).not.toContain(first);
    expect(story.figures.map(({ sentence }) => sentence.text)).not.toContain(first);
  });

  test('its own new revision changes nothing of the event', () => {
    const revised = { ...wire, revision: '2', text: wire.text.replace('Nine people', 'Sixteen people') };
    const story = storyOf([told(revised)], { had: [told(wire)] })!;
    expect(story.changes).toEqual([]);
    expect(story.figures.map(({ figure }) => figure.text)).toEqual(['Sixteen']);
  });

  test('of which nothing is left untold is none', () => {
    expect(storyOf([], { had: [told(wire)] })).toBeUndefined();
  });
});
