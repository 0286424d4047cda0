// Nouns for bodies, places, works and occasions of speech, alone and at the end of longer nouns. Own lists.
export const organisations = `ausschuss kommission ministerium ministeriums universität hochschule schule institut instituts rat rates gericht gerichts gerichtshof gerichtshofs amt amtes behörde behörden agentur
verband verbands verbandes verbände bund bundes union partei parteien fraktion kongress senat parlament regierung regierungen verwaltung stiftung konzern konzerns gruppe firma unternehmen unternehmens
gesellschaft bank banken sparkasse gewerkschaft gewerkschaften kirche armee marine luftwaffe polizei feuerwehr bundeswehr krankenhaus klinik klinikum museum bibliothek flughafen bündnis koalition
bewegung organisation organisationen verein vereins klub club kammer landtag bundestag bundesrat stadtrat gemeinderat aufsichtsrat sicherheitsrat staatsanwaltschaft anwaltschaft anklage verteidigung kanzlei
kanzleramt rathaus zentrale zentrum betrieb werk versicherung kasse börse ag gmbh e.v. kg sdp bürgerinitiative initiative opposition leitung direktion vorstand spitze hilfswerk wetterdienst
spd cdu csu fdp pds grüne grünen afd uno eu nato who bka bnd adac dgb ifo rki airlines airways association committee council group corporation company university`;
/** Feminine nouns among these that no suffix betrays. */
export const feminines =
  'polizei partei behörde zeitung agentur firma bank kasse gruppe fraktion kirche armee luftwaffe marine feuerwehr wehr bibliothek union klinik universität schule hochschule börse initiative kanzlei stadt gemeinde presse post bahn uno eu spd cdu csu fdp afd nato studie';
export const places = `Deutschland Österreich Schweiz Frankreich Italien Spanien Portugal Großbritannien England Schottland Irland Niederlande Belgien Luxemburg Dänemark Schweden
Norwegen Finnland Island Polen Tschechien Slowakei Ungarn Rumänien Bulgarien Griechenland Türkei Russland Ukraine Weißrussland Serbien Kroatien Bosnien Slowenien Albanien Kosovo USA Amerika Kanada Mexiko Brasilien
Argentinien Chile Kolumbien Venezuela Kuba China Japan Indien Pakistan Afghanistan Iran Irak Syrien Israel Libanon Jordanien Ägypten Libyen Tunesien Marokko Algerien Sudan Südsudan Äthiopien Kenia Nigeria Südafrika
Simbabwe Somalia Australien Neuseeland Korea Südkorea Nordkorea Vietnam Thailand Indonesien Europa Asien Afrika Berlin Hamburg München Köln Frankfurt Stuttgart Düsseldorf Dortmund Essen Leipzig Bremen Dresden Hannover
Nürnberg Duisburg Bochum Bonn Münster Karlsruhe Mannheim Augsburg Wiesbaden Kiel Rostock Schwerin Erfurt Mainz Magdeburg Potsdam Saarbrücken Freiburg Wien Graz Linz Salzburg Innsbruck Zürich Bern Basel Genf Brüssel
Paris London Rom Madrid Lissabon Athen Moskau Kiew Warschau Prag Budapest Washington Peking Tokio Kairo Jerusalem Bagdad Teheran Kabul Bayern Sachsen Hessen Thüringen Brandenburg Niedersachsen Saarland
Nordrhein-Westfalen Rheinland-Pfalz Baden-Württemberg Schleswig-Holstein Mecklenburg-Vorpommern Sachsen-Anhalt`;
export const works = `film buch roman serie sendung album lied song stück theaterstück oper gemälde spiel gedicht titel programm kampagne aktion reihe tagung festival broschüre wettbewerb namen name überschrift schlagzeile thema ausstellung dokumentation motto musical hörspiel schiff projekt sonde`;
/** Works that speak. */
export const media =
  'zeitung zeitschrift magazin nachrichtenmagazin blatt sender fernsehsender nachrichtensender nachrichtenagentur website webseite portal';
export const occasions = `interview gespräch erklärung rede pressemitteilung mitteilung pressekonferenz konferenz brief mail e-mail bericht anhörung debatte aussage stellungnahme auftritt ansprache
beitrag artikel kommentar papier positionspapier gutachten klage studie studien umfrage analyse gesetz urteil beschluss antrag nachricht video botschaft podcast radio fernsehen twitter facebook veranstaltung versammlung
treffen gottesdienst predigt vortrag notiz radioansprache fernsehansprache schreiben text dokument dokumente bekanntmachung aussendung erlass
vertrag abkommen verfassung resolution charta richtlinie verordnung satzung protokoll tagebuch leitartikel flugblatt aufruf appell petition manifest entwurf
anklageschrift presseerklärung rundschreiben statement kommuniqué posting eintrag blog vorlage leitfaden chronik`;
export const surfaces =
  'schild schilder plakat plakate transparent transparente banner aufschrift aufkleber graffiti inschrift tafel slogan';
/** Nouns that stand before others without a word between, for an amount of them. */
export const amounts = `million millionen milliarde milliarden euro dollar prozent kilometer meter tonnen liter grad stück mal hektar`;
