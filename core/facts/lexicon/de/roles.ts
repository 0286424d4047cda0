// Nouns for what people are, as they stand before names and end longer nouns ("Regierungssprecher"). Own lists.
const masculine = `Sprecher Minister Präsident Kanzler Premier Bürgermeister Chef Leiter Direktor Vorsteher Vorstand Sekretär Berater Beamter Bewohner Einwohner
Anwohner Nachbar Politiker Senator Botschafter Diplomat Richter Anwalt Staatsanwalt Rechtsanwalt Verteidiger Kläger Ermittler Kommissar Polizist Offizier General Oberst Major
Hauptmann Leutnant Kommandeur Kommandant Soldat Admiral Professor Doktor Arzt Chirurg Pfleger Lehrer Schüler Student Forscher Wissenschaftler Experte Ökonom Analyst Historiker Biologe
Physiker Meteorologe Soziologe Journalist Reporter Redakteur Autor Schriftsteller Dichter Verleger Moderator Intendant Regisseur Schauspieler Sänger Musiker Künstler Komponist
Trainer Spieler Torwart Stürmer Kapitän Manager Unternehmer Gründer Inhaber Eigentümer Investor Banker Händler Landwirt Bauer Arbeiter Fahrer Pilot Zeuge
Augenzeuge Überlebender Kandidat Gegner Kritiker Anhänger Mitarbeiter Kollege Freund Bruder Sohn Vater Ehemann Onkel Großvater Pfarrer Bischof Erzbischof Kardinal Papst Priester Imam Rabbi
König Prinz Fürst Graf Herzog Kaiser Sultan Emir Scheich Rapper Aktivist Gewerkschafter Funktionär Verwalter Betreiber Veranstalter Organisator Koordinator Delegierter Gouverneur Fraktionschef
Ministerpräsident Regierungschef Amtsinhaber Nachfolger Vorgänger Stellvertreter Vize Genosse Intendant Rektor Dekan Kurator Kustos Ingenieur Architekt Techniker Entwickler Meister Feuerwehrmann
Sportler Fischer Wirt Hotelier Koch Bäcker Metzger Käufer Kunde Nutzer Leser Wähler Rentner Patient Häftling Verdächtiger Täter Vertreter Repräsentant Abgesandter Unterhändler Gesandter Ombudsmann
Kanzlerkandidat Oppositionsführer Führer Anführer Rebell Rebellenführer Tierarzt Zoologe Geologe Astronom Archäologe Virologe Psychologe Pädagoge Philosoph Theologe Förster Jäger Schiedsrichter Präses
Schützer Jurist Statistiker Volkswirt Klimaforscher Fan Besucher Passagier Tourist Demonstrant Flüchtling Sachverständiger Gutachter Personalrat Betriebsrat Landrat Stadtrat Ratsherr Kämmerer Schatzmeister`;
const neuter = 'Mitglied Opfer Kind Mädchen Paar Team Ratsmitglied Vorstandsmitglied';
const feminine =
  'Frau Mutter Tochter Schwester Oma Großmutter Ehefrau Witwe Person Quelle Königin Hebamme Krankenschwester Leute Eltern Fachleute Kreise Kreisen';
/** Adjectives and participles that serve as nouns. */
const adjectival = `Vorsitzend Beamt Abgeordnet Beauftragt Angestellt Bevollmächtigt Verantwortlich Betroffen Angehörig Verwandt Bekannt Angeklagt
Beschuldigt Verletzt Gefangen Überlebend Reisend Studierend Vorstandsvorsitzend Fraktionsvorsitzend Parteivorsitzend Bundestagsabgeordnet Aufsichtsratsvorsitzend Delegiert Verdächtig Sachverständig`;

const list = (words: string) => words.trim().split(/\s+/);
const lower = (words: readonly string[]) => words.map((word) => word.toLowerCase()).join(' ');
const feminineOf = (noun: string) => {
  if (noun.endsWith('mann')) return `${noun.slice(0, -4)}frau`;
  return `${noun.endsWith('e') ? noun.slice(0, -1) : noun.replace(/arzt$/, 'ärzt').replace(/anwalt$/, 'anwält')}in`;
};

/** Nouns that stand before names as titles do, in all their cases, by the gender of whom they stand for. */
export const roles = {
  male: () =>
    lower(
      list(masculine).flatMap((noun) => [
        noun,
        `${noun}s`,
        ...(noun.endsWith('e') ? [`${noun}n`] : [`${noun}en`]),
      ]),
    ),
  female: () => lower(list(masculine).map(feminineOf)),
  many: () => lower(list(masculine).flatMap((noun) => [`${feminineOf(noun)}nen`, `${noun}e`, `${noun}n`])),
  adjectivalMale: () => lower(list(adjectival).map((noun) => `${noun}er`)),
  adjectival: () => lower(list(adjectival).flatMap((noun) => [`${noun}e`, `${noun}en`, `${noun}em`])),
  others: () =>
    lower([
      ...list(neuter),
      ...list(feminine),
      ...list(neuter).flatMap((noun) => [`${noun}er`, `${noun}ern`, `${noun}s`]),
    ]),
};

export const titles = {
  any: 'dr. dr prof. prof dipl.-ing. freiherr von-der kard.',
  male: 'herr herrn hr. sir lord sankt bruder don',
  female: 'frau fr. lady dame queen schwester',
};
