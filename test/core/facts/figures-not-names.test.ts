import { expect, test } from 'vitest';
import { figuresOf } from './read-figures.ts';

const words = (text: string, lang = 'en') =>
  figuresOf(text, undefined, lang).map(({ span }) => text.slice(span.start, span.end));

test.each([
  'The 50 Cent concert was cancelled.',
  'Fans of 1860 Munich protested.',
  'Democrats 66 lost ground.',
  'Hannover 96 sacked its coach.',
  'Rocky 4 was shown.',
  'Orwell’s “1984” is on the syllabus.',
  'Her album “25” topped the charts.',
  'The 787 Dreamliner was grounded.',
  'The Year 9 pupils sat the test.',
  'Class 4B won.',
  'The under-19s lost.',
  'The claim appears in footnote 7.',
  'See Vol. 3 of the report.',
  'The postcode 1010 is in the centre.',
])('names: %s', (text) => expect(words(text)).toEqual([]));

test.each<[string, string[]]>([
  ['Overnight 12 died in the flood.', ['12']],
  ['About 40 died.', ['40']],
  ['Hannover lost 96 jobs.', ['96']],
  ['Rocky sold 4 million tickets.', ['4 million']],
  ['All 10 US sailors were freed.', ['10']],
  ['The 40 Brenholm fans sang.', ['40']],
  ['He said “25 people” came.', ['25']],
  ['At one point 40 were missing.', ['40']],
  ['The class of 40 pupils sang.', ['40']],
  ['The coin cost 50 cents.', ['50 cents']],
])('figures beside names: %s', (text, expected) => expect(words(text)).toEqual(expected));

test.each([
  'The video runs at 1080p.',
  'It streams in 4K.',
  'The 4K version costs nothing.',
  'A .38 revolver was found.',
  'A .22-calibre rifle was found.',
  'PM2.5 levels rose.',
  'Kick-off is at 19.30.',
  'He left at quarter past six.',
  'At 7 he left for work.',
])('pictures, bores and times: %s', (text) => expect(words(text)).toEqual([]));

test.each<[string, string[]]>([
  ['Shares fell to 480p.', ['480p']],
  ['He has 4K followers.', ['4K']],
  ['She ran a 5K race.', ['5K']],
  ['The gap is .25 points.', ['.25']],
  ['The stock closed at 19.30.', ['19.30']],
  ['The rate starts at 4.25%.', ['4.25%']],
  ['At 12 schools pupils left.', ['12']],
])('figures like them: %s', (text, expected) => expect(words(text)).toEqual(expected));

test.each([
  'Das Gesetz tritt am 1. Mai 2006 in Kraft.',
  'Sie lebt seit 1991 in Berlin.',
  'Er wurde 1964 in Arden geboren.',
  'Die 2001 beschlossenen Regeln gelten noch.',
  'Der 1. FC Nordhafen verlor.',
  'Der 1.FC Nordhafen verlor.',
  'Der Rapper 50 Cent sang in Arden.',
  'Die Partei Democraten 66 verlor.',
  'Schalke 04 spielte remis.',
  'Der TSV 1860 München stieg ab.',
  'Stuttgart 21 wird teurer.',
  'Die Tram 12 fällt aus.',
  'Der Bezirk 7 ist klein.',
  'Nach § 218 BGB ist das verboten.',
  'Auf S. 44 steht es.',
  'Sie steht in den Top 10.',
  'Er ist Mitte 40.',
  'Beginn ist um 19.30 Uhr.',
  'Um 7 beginnt die Frühschicht.',
  'Das Video läuft in 1080p.',
  'Der Film läuft in 4K.',
  'Hinweise unter Telefon 0351/483 22 33.',
  'Feinstaub PM2,5 steigt.',
])('no German figure: %s', (text) => expect(words(text, 'de')).toEqual([]));

test.each<[string, string[]]>([
  ['In Hannover 96 Verletzte.', ['96']],
  ['Auf dem Marktplatz 300 Menschen.', ['300']],
  ['Die Tüte kostet 50 Cent.', ['50 Cent']],
  ['Die Stadt hat 1860 Einwohner.', ['1860']],
  ['Das Rohr ist 5 Zoll dick.', ['5 Zoll']],
  ['Die Mauer wuchs um 30 in zwei Tagen.', ['30', 'zwei Tagen']],
  ['Am Ende 40 Tote.', ['40']],
  ['Nach zwei Stunden war Schluss.', ['zwei Stunden']],
  ['Es kostet 19,30 Euro.', ['19,30 Euro']],
])('German figures like them: %s', (text, expected) => expect(words(text, 'de')).toEqual(expected));

test('an inch is English alone', () => {
  expect(
    figuresOf('Het huis staat sinds 1991 in Arden.', undefined, 'nl').map(({ unit }) => unit),
  ).not.toContain('inch');
  expect(figuresOf('The rod is 5 in thick.')[0]?.unit).toBe('inch');
});
