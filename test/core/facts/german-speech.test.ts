import { expect, test } from 'vitest';
import { spoken } from './read-text.ts';

const german = (text: string) => spoken(text, 'de');

test.each([
  // Konjunktiv: whose words a clause reports, in its sentence or in those before.
  [
    'Ein Gutachten kommt zu dem Schluss, die Mole sei „nicht mehr sicher zu betreten“.',
    ['Ein Gutachten: nicht mehr sicher zu betreten'],
  ],
  [
    'Ole Krug lobte das Haus. Es sei „ein Juwel mitten in der Stadt“, das man erhalten müsse.',
    ['Ole Krug: ein Juwel mitten in der Stadt'],
  ],
  [
    'Augenzeugen berichteten von Schüssen. Die Menge sei geflohen. Am Kai habe es „nur noch Geschrei und Panik“ gegeben.',
    ['Augenzeugen: nur noch Geschrei und Panik'],
  ],
  [
    'Ute Falk ist überzeugt, dass der Damm „auch der nächsten Flut standhalten“ wird.',
    ['Ute Falk: auch der nächsten Flut standhalten'],
  ],
  [
    'Dies, so die Behörde, sei „ein Gebot der Vernunft und der Vorsicht“.',
    ['die Behörde: ein Gebot der Vernunft und der Vorsicht'],
  ],
  [
    'Die Polizei hatte nach eigener Darstellung „keine andere Wahl als zu räumen“.',
    ['Die Polizei: keine andere Wahl als zu räumen'],
  ],
  // Subjects that come after the verb, or whose noun stands far from its article.
  [
    'Kritik übte auch der Bauernverband: „Das ruiniert die Höfe.“',
    ['der Bauernverband: Das ruiniert die Höfe.'],
  ],
  [
    'Der Regierung wirft die Gewerkschaft vor, „die Häfen kaputt zu sparen“.',
    ['die Gewerkschaft: die Häfen kaputt zu sparen'],
  ],
  [
    'Als Grund nannte die Behörde „erhebliche Mängel beim Brandschutz“.',
    ['die Behörde: erhebliche Mängel beim Brandschutz'],
  ],
  [
    'Auf ihrer Seite bekannte sich die Gruppe zu der Tat und drohte mit „weiteren Blockaden im ganzen Land“.',
    ['die Gruppe: weiteren Blockaden im ganzen Land'],
  ],
  [
    '„Das ist ein schwarzer Tag“, so der sichtlich bewegte Bürgermeister Klaus Vehring.',
    ['Klaus Vehring: Das ist ein schwarzer Tag'],
  ],
  [
    'Die für den Verkehr zuständige Stadträtin Inga Voss erklärte: „Die Brücke bleibt offen.“',
    ['Inga Voss: Die Brücke bleibt offen.'],
  ],
  [
    'Die Regelung, die Kritiker als „Freibrief für die Reeder im Land“ bezeichnen, gilt ab Mai.',
    ['Kritiker: Freibrief für die Reeder im Land'],
  ],
  [
    'Der Konzern wurde von Kritikern als „Totengräber der kleinen Läden“ bezeichnet.',
    ['Kritikern: Totengräber der kleinen Läden'],
  ],
  [
    'Der Vorsitzende der Gewerkschaft der Lotsen (GdL) in Tarn, Konrad Ahlers, sagte: „Uns fehlen Leute.“',
    ['Konrad Ahlers: Uns fehlen Leute.'],
  ],
  // Tags of other kinds.
  ['„Das wird nichts“, orakelt Ole Krug.', ['Ole Krug: Das wird nichts']],
  ['„Das wird nichts“, ist Ole Krug sicher.', ['Ole Krug: Das wird nichts']],
  ['„Das wird nichts“ (Ole Krug, Hafenmeister)', ['Ole Krug: Das wird nichts']],
  ['„Die Mole hält.“ – Ole Krug', ['Ole Krug: Die Mole hält.']],
  ['„Die Mole hält“ – mit diesem Satz beruhigte Ole Krug die Gäste.', ['Ole Krug: Die Mole hält']],
  ['Mit den Worten „Die Mole hält“ begrüßte Ole Krug die Gäste.', ['Ole Krug: Die Mole hält']],
  ['* Ole Krug (Freie Liste): „Die Mole hält.“', ['Ole Krug: Die Mole hält.']],
  ['Ole Krug, der Hafenmeister: „Die Mole hält.“', ['Ole Krug: Die Mole hält.']],
  ['Dazu der Hafenmeister: „Die Mole hält.“', ['der Hafenmeister: Die Mole hält.']],
  [
    'Zustimmung kam von der Gewerkschaft: „Endlich wird am Kai gebaut.“',
    ['der Gewerkschaft: Endlich wird am Kai gebaut.'],
  ],
  ['„Es war laut“, sagte eine 42 Jahre alte Anwohnerin.', ['eine 42 Jahre alte Anwohnerin: Es war laut']],
  ['Ein Mann rief den Helfern zu: „Verschwindet, sofort!“', ['Ein Mann: Verschwindet, sofort!']],
  ['Nadim al-Salehi sagte: „Die Mole hält.“', ['Nadim al-Salehi: Die Mole hält.']],
  // Several who speak at once.
  ['Ute Falk und Ole Krug erklärten: „Wir gehen nicht.“', ['Ute Falk und Ole Krug: Wir gehen nicht.']],
  ['Ute und Ole Krug erklärten: „Wir gehen nicht.“', ['Ute und Ole Krug: Wir gehen nicht.']],
  [
    '„Wir gehen nicht“, erklärten Ute Falk (SPD) und Ole Krug (CDU).',
    ['Ute Falk (SPD) und Ole Krug: Wir gehen nicht'],
  ],
  ['„Ich gehe nicht“, sagte Ute Falk und Ole Krug nickte.', ['Ute Falk: Ich gehe nicht']],
  // Pronouns for common nouns, by their gender.
  ['Die Polizei sucht Zeugen. Sie bittet um „Hinweise aus dem Ort“.', ['Die Polizei: Hinweise aus dem Ort']],
  [
    'Ein Polizist wurde verletzt. „Ich sah das Boot nicht“, sagte er.',
    ['Ein Polizist: Ich sah das Boot nicht'],
  ],
  [
    'Ute Falk kam zu spät. Der Verein wehrt sich. Er spricht von „einer Kampagne“.',
    ['Der Verein: einer Kampagne'],
  ],
  [
    'Die Polizei kam am Abend. Ute Falk half ihr. Sie sagte: „Ich hatte Angst um die Kinder.“',
    ['Ute Falk: Ich hatte Angst um die Kinder.'],
  ],
  // A body in front of a name is no object, nor are its reported words the reporter's.
  [
    'Die Anklage wirft Ole Krug vor, „Diesel gestohlen zu haben“.',
    ['Die Anklage: Diesel gestohlen zu haben'],
  ],
  [
    'Ole Krug sagte, die Polizei habe erklärt, man sei „nicht zuständig für Boote“.',
    ['die Polizei: nicht zuständig für Boote'],
  ],
  // An object in front.
  ['Den Behörden wirft der Verein vor, „die Fischer zu belügen“.', ['der Verein: die Fischer zu belügen']],
  // The paragraph before.
  ['Hafenmeister Ole Krug ist zufrieden.\n„Die Mole hat gehalten.“', ['Ole Krug: Die Mole hat gehalten.']],
])('%s', (text, expected) => expect(german(text)).toEqual(expected));

test.each([
  // What others are said to say is nobody's here.
  ['Damit reagierte der Minister auf Vorwürfe, er habe „die Gefahr jahrelang verharmlost“.'],
  ['Ole Krug wies Gerüchte zurück, er sei „ohne ein Wort abgereist und verschwunden“.'],
  ['Zur Begründung hieß es, der Antrag sei „formal nicht zulässig gewesen, leider“.'],
  ['Ihm wird vorgeworfen, „die Gefahr jahrelang klein geredet zu haben“.'],
  ['Die Fischer kamen in den Hafen. „Wir haben genug gewartet“, sagte sie.'],
  ['Der Minister kam. Das Fest sei „ein voller Erfolg für alle gewesen“, hieß es.'],
  ['Die Flut stieg. Sie habe „alles mit sich gerissen, was dort stand“.'],
])('no speaker: %s', (text) => {
  for (const quote of german(text)) expect(quote).toMatch(/^\?: /);
});

test.each([
  // Words beside a noun are what it is called.
  ['Die Initiative „Rettet die alte Mole am Hafen“ hat 4.000 Unterschriften gesammelt, sagte Ole Krug.'],
  ['Das Programm „Schule am Meer für alle Kinder“ wird fortgesetzt.'],
  ['Ole Krug wurde zum „Hafenmeister des Jahres“ gewählt.'],
])('nobody’s speech: %s', (text) => expect(german(text)).toEqual([]));

test.each([
  [
    'Dem „Hafenkurier“ sagte Ole Krug, es sei „ein Wunder auf See“ gewesen.',
    ['Ole Krug: ein Wunder auf See'],
  ],
  ['Laut „Hafenkurier“ sagte der Kapitän: „Es war ein Wunder.“', ['der Kapitän: Es war ein Wunder.']],
])('a newspaper’s name beside a verb is no speech: %s', (text, expected) =>
  expect(german(text)).toEqual(expected),
);
