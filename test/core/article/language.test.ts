import { expect, test } from 'vitest';
import { identifyLanguage } from '../../../core/article/language.ts';

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
  ['Мэр сказал, что стена не выдержала.', 'und'],
  ['Flood: 44 homes lost', 'en'],
  [
    '“Der Spiegel” and “Die Zeit” said that the town was of no use to them, and that they were not to return.',
    'en',
  ],
])('%s', (text, lang) => expect(identifyLanguage(text)).toBe(lang));

test('words of no known language are und', () => {
  expect(identifyLanguage('kvelu dorm haska pelti '.repeat(40))).toBe('und');
});
