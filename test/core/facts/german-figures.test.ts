import { expect, test } from 'vitest';
import { figuresOf, numberOf } from './read-figures.ts';

const german = (text: string) => figuresOf(text, undefined, 'de');

test.each([
  [
    'Der Umsatz stieg um 4,5 Prozent auf 1.234,5 Millionen Euro.',
    [
      [4.5, '%'],
      [1_234_500_000, 'EUR'],
    ],
  ],
  ['Die Stadt zahlt 4,5 Mio. Euro für den Bau.', [[4_500_000, 'EUR']]],
  ['Der Preis liegt bei 1,2 Mrd. Euro.', [[1_200_000_000, 'EUR']]],
  ['Das Projekt kostet drei Milliarden Dollar.', [[3_000_000_000, 'USD']]],
  [
    'Bei dem Unfall starben zwei Kinder und drei Frauen.',
    [
      [2, 'Kind'],
      [3, 'Frau'],
    ],
  ],
  ['Rund 1.200 aufgebrachte Fischer demonstrierten.', [[1200, 'Fischer']]],
  ['Eineinhalb Stunden dauerte der Einsatz.', [[1.5, 'hour']]],
  ['Anderthalb Millionen Menschen sahen zu.', [[1_500_000, 'Mensch']]],
  ['Eine halbe Million Haushalte war ohne Strom.', [[500_000, 'Haushalt']]],
  ['Ein Drittel der Wähler blieb zu Hause.', [[1 / 3, 'dimensionless']]],
  ['Neun von zehn Befragten sind dafür.', [[0.9, 'dimensionless']]],
  ['Zwischen 10 und 15 Grad werden erwartet.', [[[10, 15], 'degree']]],
  ['Von 10 bis 15 Prozent ist die Rede.', [[[10, 15], '%']]],
  ['Fünfundvierzig Kilometer lang ist der Deich.', [[45, 'kilometre']]],
  ['Die Miete liegt bei 12,50 Euro pro Quadratmeter.', [[12.5, 'EUR per square metre']]],
  ['Die Temperatur fiel auf -5 Grad Celsius.', [[-5, 'degree Celsius']]],
  ['Dutzende Menschen mussten ihre Häuser verlassen.', [[[24, 100], 'Mensch']]],
  ['Der 34-Jährige war sofort tot.', [[34, 'year of age']]],
  ['Sie ist 34 Jahre alt.', [[34, 'year of age']]],
  ['Karl Huber, 34, ist Hafenmeister.', [[34, 'year of age']]],
])('%s', (text, expected) => {
  expect(german(text).map((figure) => [numberOf(figure), figure.unit])).toEqual(expected);
});

test.each([
  ['Am 5. Mai beginnt der Prozess.'],
  ['Am 3. Oktober 2021 öffnete das Museum.'],
  ['Der SV Nordhafen spielt in der 2. Liga.'],
  ['Das geschah im 19. Jahrhundert.'],
  ['Seit 1998 ist die Werft geschlossen.'],
  ['In den 1990er Jahren wurde die Werft gebaut.'],
  ['Die Sitzung begann um 8.30 Uhr und endete um 20:15 Uhr.'],
  ['Das Schiff legt um 8 Uhr ab.'],
  ['Die Nr. 10 der Mannschaft heißt Tamm.'],
  ['Er wohnt in der Hafenstraße 12.'],
  ['Das Spiel endete 2:1.'],
  ['Artikel 5 schützt die Presse.'],
  ['Ein Mann und eine Frau kamen zu Hilfe.'],
])('no figure: %s', (text) => expect(german(text)).toEqual([]));

test.each([
  ['Mehr als 200 Menschen kamen.', 'more-than'],
  ['Rund 200 Menschen kamen.', 'about'],
  ['Etwa 200 Menschen kamen.', 'about'],
  ['Mindestens 200 Menschen kamen.', 'at-least'],
  ['Bis zu 200 Menschen kamen.', 'at-most'],
  ['Fast 200 Menschen kamen.', 'nearly'],
  ['Weniger als 200 Menschen kamen.', 'less-than'],
  ['Gestern kamen 200 Menschen.', 'exact'],
])('%s: %s', (text, qualifier) => expect(german(text)[0]?.qualifier).toBe(qualifier));

test.each([
  ['Der Umsatz stieg um 4 Prozent.', 'up'],
  ['Der Umsatz sank um 4 Prozent.', 'down'],
  ['Der Anteil liegt bei 4 Prozent.', undefined],
])('%s: %s', (text, change) => expect(german(text)[0]?.change).toBe(change));

test('who states it', () => {
  expect(german('Nach Angaben der Polizei waren 300 Beamte im Einsatz.')[0]?.attribution).toBe('der Polizei');
});

// In German small letters end a noun's phrase.
test.each([
  ['Ein Drittel der Befragten lehnt den Plan ab.', 'Befragten'],
  ['Die 42 Jahre alte Frau erlitt schwere Verletzungen.', 'Frau'],
  ['Der Mann wurde zu sechs Monaten Haft verurteilt.', 'Haft'],
  ['Das Feuer vernichtete 1.200 Hektar Wald.', 'Wald'],
])('what it counts: %s', (text, expected) => expect(german(text)[0]?.counts).toBe(expected));
