import type { NounLexicon } from '../../figures.ts';
import { words } from '../../word-list.ts';

const irregular = `menschen Mensch|personen Person|leute Leute|männer Mann|männern Mann|frauen Frau|kinder Kind|kindern Kind|häuser Haus|häusern Haus|wohnungen Wohnung|städte Stadt|städten Stadt|länder Land|ländern Land
|tote Toter|toten Toter|verletzte Verletzter|verletzten Verletzter|tiere Tier|tieren Tier|autos Auto|fahrzeuge Fahrzeug|fahrzeugen Fahrzeug|boote Boot|booten Boot|schiffe Schiff|schiffen Schiff|flugzeuge Flugzeug|flugzeugen Flugzeug
|soldaten Soldat|polizisten Polizist|beamte Beamter|beamten Beamter|mitarbeiter Mitarbeiter|mitarbeitern Mitarbeiter|einwohner Einwohner|einwohnern Einwohner|beschäftigte Beschäftigter|beschäftigten Beschäftigter|stimmen Stimme|sitze Sitz|sitzen Sitz
|fälle Fall|fällen Fall|stellen Stelle|arbeitsplätze Arbeitsplatz|arbeitsplätzen Arbeitsplatz|plätze Platz|plätzen Platz|schüler Schüler|schülern Schüler|studenten Student|bürger Bürger|bürgern Bürger|zuschauer Zuschauer|zuschauern Zuschauer
|passagiere Passagier|passagieren Passagier|flüchtlinge Flüchtling|flüchtlingen Flüchtling|demonstranten Demonstrant|opfer Opfer|opfern Opfer|familien Familie|haushalte Haushalt|haushalten Haushalt|unternehmen Unternehmen|firmen Firma
|tore Tor|toren Tor|punkte Punkt|punkten Punkt|spiele Spiel|spielen Spiel|schulen Schule|kliniken Klinik|bäume Baum|bäumen Baum|teilnehmer Teilnehmer|teilnehmern Teilnehmer|mitglieder Mitglied|mitgliedern Mitglied|abgeordnete Abgeordneter|abgeordneten Abgeordneter`;
const plurals = new Map(
  irregular
    .replaceAll('\n', '')
    .split('|')
    .map((pair): [string, string] => {
      const [plural = '', singular = ''] = pair.split(' ');
      return [plural, singular];
    }),
);

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** What German nouns and the little words around them look like (Duden, Die Grammatik). Every noun has a capital. */
export const nouns: NounLexicon = {
  capitalsAreNames: false,
  stop: words(
    `der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene mein dein sein seine seinen seiner seinem ihr ihre ihren ihrer ihrem unser kein keine keinen
    ich du er sie es wir man ihm ihn ihnen uns mich mir sich wer was welche welcher welches und oder aber doch sondern denn so wie als dass ob wenn weil
    von zu in im an am auf aus bei beim mit nach vom zum zur durch für gegen hinter neben ohne seit um unter über vor während wegen trotz zwischen bis ab gegenüber laut pro je
    ist sind war waren wird werden wurde wurden worden hat haben hatte hatten kann können konnte konnten soll sollen sollte muss müssen musste darf dürfen will wollen wollte sei seien habe wäre hätte würde
    nicht nie auch nur noch schon bereits dann da hier dort jetzt heute gestern morgen sagte sagten teilte später früher zuvor danach sowie`,
  ),
  verbs: words(
    `starben starb kamen kam gingen ging nahmen nahm gaben gab verloren verlor gewannen gewann fielen fiel stiegen stieg sanken sank standen stand lagen lag blieben blieb wurden erhielten erhielt
    fuhr fuhren erlitt erlitten lehnt lehnen klagt klagen zahlt zahlen liefert liefern dauert dauern misst wiegt umfasst zählt lief liefen sah sahen fehlten
    leben lebten arbeiten arbeiteten stimmten demonstrierten protestierten flohen sterben kommen gehen erhalten warten sitzen stehen liegen fehlen kosten kostet kostete betrug beträgt`,
  ),
  plurals,
  adjectives: words(
    'mehr weniger weitere weiteren neue neuen andere anderen ganze ganzen volle vollen erste ersten letzte letzten deutsche deutschen rosa lila prima',
  ),
  temporal: words('lang später früher zuvor vorher danach vor nach seit jahr jahre monat woche tag mal'),
  pluralModifiers: new Set(),
  participleEndings: ['end', 'ende', 'enden'],
  adjectiveEndings: ['e', 'en', 'er', 'es', 'em'],
  of: words('von der des'),
  off: new Set(),
  worth: new Set(),
  determiners: words(
    'der die das den dem des ein eine einen einem einer eines seine seiner ihre ihrer diese dieser dieses diesen',
  ),
  joins: words('und oder &'),
  linkers: words('von in für an auf aus mit bei unter zwischen pro gegen im am der des'),
  clauses: words(
    'und aber oder während weil obwohl wobei als wo wenn ob nachdem bevor seit bis sodass damit dass der die das welche wer verglichen trotz laut sondern denn',
  ),
  relatives: words('der die das welche welcher welches'),
  purpose: words('für'),
  content: words('an'),
  pronouns: words('ich du er sie es wir man ihm ihn ihnen uns mich mir dies das wer welche'),
  nominatives: new Set(),
  reflexives: words('sich'),
  having: words('mit'),
  manners: words('sterne mal fach teilig köpfig tägig stündig jährig monatig wöchig stellig prozentig'),
  bodies: new Set(),
  speakers: words('ich wir du ihr'),
  endings: words('heute gestern morgen'),
  openings: words('und aber oder doch jedoch auch dann so nun unterdessen bei in mit von an um nur'),
  oneOf: new Set(),
  oneAfter: new Set(),
  singular: (plural) => plurals.get(plural) ?? capitalised(plural),
  // Past tenses and participles: "senkte", "getötet", "verurteilt".
  isVerbForm: (word) =>
    /^(?:[a-zäöüß]{3,}(?:te|ten|iert)|(?:ge|ver|be|er|ent|zer)[a-zäöüß]{2,}t)$/.test(word),
  isPlural: (word) => plurals.has(word) || (word.length > 4 && /(?:en|er|ern|e|s)$/.test(word)),
};
