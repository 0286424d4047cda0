import { expect, test } from 'vitest';
import { readQuotes } from '../../../core/facts/quotes.ts';
import { readText, spoken } from './read-text.ts';

const german = (text: string) => spoken(text, 'de');

test.each([
  // After the quotation the verb comes first.
  ['„Der Damm hält“, sagte Bürgermeisterin Ilse Brandt am Montag.', ['Ilse Brandt: Der Damm hält']],
  ['»Das Geld ist weg«, klagt Schatzmeister Jonas Weber.', ['Jonas Weber: Das Geld ist weg']],
  [
    '"Das Geld ist weg", sagt der Schatzmeister des Vereins.',
    ['der Schatzmeister des Vereins: Das Geld ist weg'],
  ],
  ['„Wir zahlen nicht mehr“ sagte Ute Falk dem Sender.', ['Ute Falk: Wir zahlen nicht mehr']],
  ['„Wir zahlen nicht mehr“, hatte Ute Falk zuvor erklärt.', ['Ute Falk: Wir zahlen nicht mehr']],
  ['„Die Zahlen sind falsch“, gab Bodo Hain zu.', ['Bodo Hain: Die Zahlen sind falsch']],
  ['„Die Zahlen sind falsch“, wehrte sich Bodo Hain.', ['Bodo Hain: Die Zahlen sind falsch']],
  ['„Warum erst jetzt?“, fragte eine Anwohnerin.', ['eine Anwohnerin: Warum erst jetzt?']],
  ['„Wir bleiben (vorerst)“, sagte Ute Falk.', ['Ute Falk: Wir bleiben (vorerst)']],
  // Other words for a verb.
  [
    '„Der Damm hält“, so Hafenmeister Ole Krug. „Wir haben nichts zu befürchten.“',
    ['Ole Krug: Der Damm hält / Wir haben nichts zu befürchten.'],
  ],
  [
    '„Das hätte nie passieren dürfen“, wie Anwohnerin Petra Kühn sagte.',
    ['Petra Kühn: Das hätte nie passieren dürfen'],
  ],
  [
    '„Die Frist läuft ab“, heißt es in einer Erklärung des Verbandes.',
    ['einer Erklärung des Verbandes: Die Frist läuft ab'],
  ],
  // Before the quotation the subject stands on either side of the verb.
  [
    'Bundeskanzlerin Vera Lindqvist betonte: „Wir lassen niemanden zurück.“',
    ['Vera Lindqvist: Wir lassen niemanden zurück.'],
  ],
  ['Nach dem Spiel sagte Trainer Uwe Stahl: „Wir waren zu langsam.“', ['Uwe Stahl: Wir waren zu langsam.']],
  ['Der Zeitung sagte Filip Kerma: „Wir waren zu langsam.“', ['Filip Kerma: Wir waren zu langsam.']],
  ['Ute Falk (CDU) sagte: „Wir zahlen nicht mehr.“', ['Ute Falk: Wir zahlen nicht mehr.']],
  ['Am 5. Mai sagte Ole Krug: „Die Mole ist fertig.“', ['Ole Krug: Die Mole ist fertig.']],
  ['Bodo Hain dazu: „Die Stadt hat weggesehen.“', ['Bodo Hain: Die Stadt hat weggesehen.']],
  ['Ute Falk wurde mit den Worten zitiert: „Wir zahlen nicht mehr.“', ['Ute Falk: Wir zahlen nicht mehr.']],
  ['Das Blatt zitiert Ute Falk mit den Worten: „Wir zahlen nicht.“', ['Ute Falk: Wir zahlen nicht.']],
  // A role, and a name set beside it.
  [
    '„Wir sind bereit“, sagte der Sprecher der Polizei, Karl Huber, am Freitag.',
    ['Karl Huber: Wir sind bereit'],
  ],
  [
    'Der Vorsitzende der Fischer, Heinrich Tamm, warnte davor, „das Kind mit dem Bade auszuschütten“.',
    ['Heinrich Tamm: das Kind mit dem Bade auszuschütten'],
  ],
  ['„Das ist absurd“, kommentiert der Kieler Ökonom Bernd Aalto.', ['Bernd Aalto: Das ist absurd']],
  ['„Das ist absurd“, meint der Gewerkschaftssekretär Filip Kerma.', ['Filip Kerma: Das ist absurd']],
  ['„Das ist absurd“, sagte Ulf von der Heyde.', ['Ulf von der Heyde: Das ist absurd']],
  // Built into the reporter's sentence.
  [
    'Die Opposition nannte den Plan „einen Angriff auf die Rechte der Bürger“.',
    ['Die Opposition: einen Angriff auf die Rechte der Bürger'],
  ],
  [
    'Ole Krug hat den Plan als „völlig unausgereift und teuer“ bezeichnet.',
    ['Ole Krug: völlig unausgereift und teuer'],
  ],
  [
    'Laut Polizei handelte es sich um „einen tragischen Unfall mit Folgen“.',
    ['Polizei: einen tragischen Unfall mit Folgen'],
  ],
  [
    'Nach Angaben der Feuerwehr war er „in wenigen Minuten gerettet“.',
    ['der Feuerwehr: in wenigen Minuten gerettet'],
  ],
  [
    'Dem Bericht zufolge ist die Brücke „in einem bedenklichen Zustand“.',
    ['Dem Bericht: in einem bedenklichen Zustand'],
  ],
  [
    'Wie die Polizei mitteilte, habe er „jede weitere Aussage verweigert“.',
    ['die Polizei: jede weitere Aussage verweigert'],
  ],
  // Pronouns and bare surnames.
  [
    'Ole Krug ist Hafenmeister. „Ich habe so etwas noch nie gesehen“, sagte er.',
    ['Ole Krug: Ich habe so etwas noch nie gesehen'],
  ],
  [
    'Die Ministerin Vera Lindqvist trat zurück. Sie sagte: „Ich habe einen Fehler gemacht.“',
    ['Vera Lindqvist: Ich habe einen Fehler gemacht.'],
  ],
  ['Ole Krug kam am Abend. „Das war knapp für uns“, sagte Krug.', ['Ole Krug: Das war knapp für uns']],
])('%s', (text, expected) => expect(german(text)).toEqual(expected));

test.each([
  ['Der Film „Das Haus am Ende der Mole“ läuft seit Montag.'],
  ['Die Partei „Bürger für den Hafen“ stellte den Antrag.'],
  ['Der „Hafenbote“ erscheint am Samstag.'],
  ['Sie fuhr mit der „Seestern“ nach Nordhafen.'],
])('nobody’s speech: %s', (text) => expect(german(text)).toEqual([]));

test.each([
  // A common noun beside a verb of speech is no name, nor is a time, a thing or the reader.
  ['„Das ist unser letztes Angebot“, hieß es.'],
  ['Im Wortlaut: „Die Stadt hat weggesehen.“'],
  ['„Das war knapp für uns alle.“ Am Montag begann der Prozess.'],
  ['„Das war knapp für uns alle“, dachte man.'],
  ['„Ich habe so etwas noch nie gesehen“, sagte er.'],
  ['Ute Falk traf die Fischer. „Wir brauchen dringend Geld“, sagten sie.'],
  ['Minister Brehm, so hieß es, habe „keinerlei Kenntnis davon gehabt“.'],
])('no speaker: %s', (text) => {
  for (const quote of german(text)) expect(quote).toMatch(/^\?: /);
});

test('common nouns are nobody', () => {
  const text =
    'Die Polizei Nordhafen sperrte Straßen und Brücken. Im Mai kamen Gäste. Ole Krug half den Helfern.';
  expect(readQuotes(readText(text, 'de')).people.map(({ name }) => name)).toEqual(['Ole Krug']);
});

test.each([
  ['„Der Damm hält“, sagte Ole Krug, Hafenmeister von Nordhafen, am Montag.', 'Hafenmeister von Nordhafen'],
  ['„Der Damm hält“, sagte Hafenmeister Ole Krug.', 'Hafenmeister'],
  ['Ole Krug, der seit 2001 im Rat sitzt, sagte: „Der Damm hält.“', undefined],
])('who that is: %s', (text, expected) => {
  const span = readQuotes(readText(text, 'de')).quotes[0]?.speaker?.description;
  expect(span && text.slice(span.start, span.end)).toBe(expected);
});
