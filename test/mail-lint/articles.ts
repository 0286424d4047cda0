import type { Marked, MarkedFigure } from '../core/digest/marked.ts';

const BOATS: readonly [words: string, value: number, label: string][] = [
  ['1,200', 1200, 'boats in the north harbour'],
  ['640', 640, 'boats in the south harbour'],
  ['95', 95, 'boats in the old basin'],
];
const counted = (words: string, label: string) => `The harbour office counted ${words} ${label}.`;

/** An invented article whose figures count one thing, sentence after sentence: they are drawn as bars. */
export const harbours: Marked = {
  text: `A count of boats\n\n${BOATS.map(([words, , label]) => counted(words, label)).join(' ')}`,
  article: { id: 'boats', title: 'A count of boats', url: 'https://harbour.example/boats' },
  headline: 'A count of boats',
  figures: BOATS.map(([words, value, label]) => ({
    ...{ words, value, label, unit: 'boat' },
    sentence: counted(words, label),
  })),
};

const LONG_WORD = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
const LONG_LABEL = `people in all of the parishes that lie on either side of the old canal between Upper Marl and Nether Ayle, visitors and those who came home for the holidays not counted, by the ${LONG_WORD}`;
const LONG_NUMBERS = ['1,234,567,890.12', '4 to 5 hundred thousand million', '77'];

/** An invented article whose numbers, labels and names are longer than a phone is wide. */
export const longWinded: Marked = {
  text: `${LONG_WORD} ${LONG_WORD}

${LONG_NUMBERS.map((words) => `There were ${words} ${LONG_LABEL}.`).join('\n\n')}

"${LONG_WORD.repeat(2)}," said ${LONG_WORD} ${LONG_WORD}.`,
  article: {
    id: 'long',
    title: `${LONG_WORD} ${LONG_WORD}`,
    publisher: LONG_WORD,
    byline: [LONG_WORD],
    url: `https://${LONG_WORD.normalize('NFD')
      .replace(/[^a-z]/gi, '')
      .slice(0, 60)}.example/${'a'.repeat(200)}`,
  },
  headline: `${LONG_WORD} ${LONG_WORD}`,
  summary: [`There were ${LONG_NUMBERS[0]} ${LONG_LABEL}.`],
  figures: LONG_NUMBERS.map(
    (words): MarkedFigure => ({
      ...{ words, label: LONG_LABEL, sentence: `There were ${words} ${LONG_LABEL}.` },
      attribution: LONG_WORD,
    }),
  ),
  quotes: [{ parts: [LONG_WORD.repeat(2)], speaker: { name: `${LONG_WORD} ${LONG_WORD}` } }],
};

/** An invented article in Arabic, with numbers that run from left to right in it. */
export const crossing: Marked = {
  text: `عبّارة الميناء تعود بعد شتاء من الإصلاح

تبحر العبّارة من جديد يوم الاثنين بعد 14 أسبوعا من العاصفة التي خلعت جسرها. كلّف الإصلاح الجزر 3.4 مليون جنيه، كما قال مجلس الميناء.

وقّع 1,260 من السكان عريضة، وقال 62% من التجار إنهم خسروا حجوزات الشتاء. وتراجع عدد الركاب -18% خلال الموسم.

قالت مروة الصياد، صاحبة النزل: "وُعدنا بشهر فنلنا شتاء كاملا".`,
  article: {
    id: 'crossing',
    key: 'articles/crossing.txt',
    lang: 'ar',
    title: 'عبّارة الميناء تعود بعد شتاء من الإصلاح',
    publisher: 'بريد الجزر',
    published: '2031-03-07T06:30:00+00:00',
    url: 'https://island-post.example/crossing',
  },
  headline: 'عبّارة الميناء تعود بعد شتاء من الإصلاح',
  summary: ['تبحر العبّارة من جديد يوم الاثنين بعد 14 أسبوعا من العاصفة التي خلعت جسرها.'],
  keyPoints: ['وتراجع عدد الركاب -18% خلال الموسم.'],
  figures: [
    {
      words: '3.4 مليون جنيه',
      label: 'كلّف الإصلاح الجزر',
      sentence: 'كلّف الإصلاح الجزر 3.4 مليون جنيه، كما قال مجلس الميناء.',
      value: 3_400_000,
      unit: 'GBP',
      kind: 'money',
      attribution: 'مجلس الميناء',
    },
    {
      words: '62%',
      label: 'من التجار إنهم خسروا حجوزات الشتاء',
      sentence: 'وقّع 1,260 من السكان عريضة، وقال 62% من التجار إنهم خسروا حجوزات الشتاء.',
      value: 62,
      unit: '%',
      kind: 'percent',
    },
    {
      words: '-18%',
      label: 'عدد الركاب',
      sentence: 'وتراجع عدد الركاب -18% خلال الموسم.',
      value: 18,
      unit: '%',
      kind: 'percent',
      change: 'down',
    },
  ],
  quotes: [
    {
      parts: ['وُعدنا بشهر فنلنا شتاء كاملا'],
      speaker: { name: 'مروة الصياد', description: 'صاحبة النزل' },
    },
  ],
};
