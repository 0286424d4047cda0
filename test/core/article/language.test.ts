import { describe, expect, test } from 'vitest';
import { identifyLanguage, settleLanguage } from '../../../core/article/language.ts';

test.each([
  ['The council said that it had not been told of the wall, and that the work was to begin in May.', 'en'],
  [
    'Der Bürgermeister sagte, dass die Mauer nicht mehr zu retten ist und dass der Bau mit dem Sommer beginnt.',
    'de',
  ],
  [
    'Le maire a dit que la digue est perdue, mais que les travaux ont commencé dans le port pour une durée de six mois.',
    'fr',
  ],
  [
    'El alcalde dijo que las obras del puerto no han empezado, pero que están listas para el verano con una nueva empresa.',
    'es',
  ],
  [
    'Il sindaco ha detto che la diga non è più da salvare e che i lavori sono in corso da lunedì nel porto.',
    'it',
  ],
  [
    'De burgemeester zei dat de dijk niet meer te redden is en dat het werk in de haven maandag begint.',
    'nl',
  ],
  ['O autarca disse que o dique não tem salvação e que as obras do porto começam na segunda-feira.', 'pt'],
  ['Borgmästaren sade att muren inte går att rädda och att arbetet i hamnen börjar på måndag.', 'sv'],
  ['Borgmesteren sagde at muren ikke kan reddes, og at arbejdet blev udsat efter stormen.', 'da'],
  ['Ordføreren sa at muren ikke kan reddes, og at arbeidet ble utsatt etter stormen.', 'nb'],
  ['Pormestari sanoi, että muuri ei kestä ja että työt satamassa ovat alkaneet, mutta rahaa ei ole.', 'fi'],
  ['Burmistrz powiedział, że mur nie jest do uratowania i że prace w porcie są już opóźnione.', 'pl'],
  ['Starosta řekl, že zeď už není možné zachránit a že práce v přístavu jsou podle plánu.', 'cs'],
  [
    'A polgármester azt mondta, hogy a fal már nem menthető, és hogy a munka csak hétfő után lesz kész.',
    'hu',
  ],
  ['Primarul a spus că zidul nu mai poate fi salvat și că lucrările din port au fost amânate.', 'ro'],
  ['Belediye başkanı duvarın ayakta olmadığını ve limandaki çalışma için daha çok para olduğunu dedi.', 'tr'],
  ['Wali kota mengatakan tembok itu tidak bisa diselamatkan dan pekerjaan di pelabuhan akan ditunda.', 'id'],
  ['Мэр сказал, что стена не выдержала.', 'ru'],
  ['Мер сказав, що стіна не витримала і її знесуть.', 'uk'],
  ['Ο δήμαρχος είπε ότι ο τοίχος έπεσε.', 'el'],
  ['市長は「壁はもう救えない」と述べた。', 'ja'],
  ['市长说，这堵墙已经无法挽救。', 'zh'],
  ['시장은 벽을 구할 수 없다고 말했다.', 'ko'],
  ['قال رئيس البلدية إن الجدار لا يمكن إنقاذه.', 'ar'],
  ['Flood: 44 homes lost', 'en'],
  [
    '“Der Spiegel” and “Die Zeit” said that the town was of no use to them, and that they were not to return.',
    'en',
  ],
])('%s', (text, lang) => expect(identifyLanguage(text)).toBe(lang));

test('words of no known language are und', () => {
  expect(identifyLanguage('kvelu dorm haska pelti '.repeat(40))).toBe('und');
});

describe('a language that is declared', () => {
  const DE =
    'Rund 300 Fischer haben am Montag die Arbeit in den Häfen niedergelegt. „Wir sind nicht gefragt worden“, sagte Mara Quill, die mit ihnen auf dem Kai stand. Die Stadt hat für den Ausfall 2,4 Millionen Euro bezahlt, und das ist nach ihrer Rechnung nicht genug.';
  const EN =
    'About 300 fishermen left their boats in the harbour on Monday. “They did not ask us,” said Mara Quill, who was with them on the quay. The town has paid 2.4 million for the loss, and that is not enough by its own count, as it said in a letter to the board.';
  const RU =
    'Около 300 рыбаков оставили в понедельник свои лодки в гавани. «Нас не спросили», — сказала Мара Квилл, которая стояла с ними на причале. Город заплатил за потери 2,4 миллиона, и этого, по его собственным расчётам, мало, как он написал в письме правлению.';
  const DA =
    'Omkring 300 fiskere lod i mandags bådene ligge i havnen. „De har ikke spurgt os,“ sagde Mara Quill, som stod med dem på kajen. Byen har betalt 2,4 millioner for tabet, og det er ikke nok efter dens egen regning, som den skrev i et brev til bestyrelsen.';
  test.each([
    ['en', DE, 'de'],
    ['de', EN, 'en'],
    ['en', RU, 'ru'],
    ['ru', EN, 'en'],
    ['en', DA, 'da'],
    [undefined, DE, 'de'],
    ['und', DE, 'de'],
  ])('%s gives way to what the text is in: %.20s', (declared, text, lang) =>
    expect(settleLanguage(text, declared)).toBe(lang),
  );

  test.each([
    ['the same', 'de', DE],
    ['a short text', 'en', 'Der Hafen ist nicht mehr zu retten.'],
    ['a text in two languages', 'en', `${DE} ${EN}`],
    ['a neighbour', 'nb', DA],
    ['a neighbour in another alphabet', 'uk', RU],
    ['a language that cannot be told', 'af', DE],
    ['a language of two alphabets', 'sr', EN],
    ['words of no known language', 'en', 'kvelu dorm haska pelti '.repeat(40)],
  ])('%s: %s holds', (_, declared, text) => expect(settleLanguage(text, declared)).toBe(declared));
});
