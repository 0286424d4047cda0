import type { ContextLexicon } from '../../figures.ts';
import { numberedClubs } from '../../numbered-clubs.ts';
import { words } from '../../word-list.ts';

/** Words that tell a number of another sort (a date, a name, an address) from a figure. */
export const context: ContextLexicon = {
  months: words(
    'januar jänner februar märz april mai juni juli august september oktober november dezember jan feb mrz apr jun jul aug sep sept okt nov dez',
  ),
  eras: words('v.chr n.chr'),
  decades: words('er ern'),
  clock: words('uhr mez mesz utc gmt'),
  starts: words('beginn anpfiff anstoß start einlass los beginnt startet'),
  atTime: words('um'),
  past: words('nach vor'),
  agesAround: words('anfang mitte ende'),
  beforeYear: words(
    'im in seit ab bis von vor nach um anfang mitte ende jahr jahre jahren jahres sommer winter frühjahr frühling herbst saison und oder zwischen spätestens bereits schon erst januar februar märz april mai juni juli august september oktober november dezember olympia wm em expo jahrgang stand der das die des dem',
  ),
  identifiers: words(
    'artikel art paragraf paragraph § absatz satz seite seiten kapitel zimmer raum gate flug route autobahn bundesstraße landstraße linie gleis tor halle haus block stufe phase klasse kategorie typ version band ausgabe folge staffel runde tag spieltag etappe platz rang teil punkt kanal sendung nummer startnummer rückennummer gruppe liga division postleitzahl a b s u agenda formel hartz windows apollo bus terminal bezirk plz resolution kap bd channel studio fußnote',
  ),
  slangSums: new Set(),
  models: words(
    'boeing airbus iphone ipad ios android windows galaxy playstation xbox tesla audi bmw mercedes golf porsche peugeot renault fiat volvo mazda dax mdax tecdax sdax stoxx euro dow nikkei covid covid- g hartz tatort sat pro rtl agenda apollo sputnik falcon sojus ariane formel fc sv tsv tsg vfb vfl sc top leopard',
  ),
  names: new Set(['rapper 50', 'democraten 66', 'stuttgart 21', ...numberedClubs]),
  streets: words('straße strasse str allee weg gasse platz ring ufer damm chaussee'),
  streetEndings: ['straße', 'strasse', 'str', 'allee', 'gasse', 'platz', 'weg', 'ufer', 'damm'],
  calls: words('telefon tel ruf notruf hotline rufnummer fax'),
  numberSigns: words('nr nummer no # bestellnummer seriennummer kundennummer rechnungsnummer hausnummer'),
};
