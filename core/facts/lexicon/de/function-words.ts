// Closed classes of German (Duden, Die Grammatik). Own lists.
export const auxiliaries = `bin bist ist sind seid war waren wäre wären sei seien habe hast hat haben hatte hatten hätte hätten werde wird werden wurde wurden würde würden
kann können konnte konnten könnte könnten soll sollen sollte sollten will wollen wollte wollten muss müssen musste mussten müsste müssten darf dürfen durfte durften dürfte dürften
mag mögen mochte möchte möchten worden gewesen lässt ließ lassen`;
export const adverbs = `anders meist zumeist ehemals einst längst stets sich mich uns ihn ihm ihnen dazu darauf daraufhin darüber davon dabei dafür dagegen damit danach daran heute gestern morgen vorgestern nun jetzt dann
auch noch nur schon bereits erneut wieder weiter weiterhin zudem außerdem ferner jedoch allerdings hingegen indes indessen deshalb daher darum deswegen dennoch trotzdem so sodann zuvor vorher nachher später
früher zuletzt zunächst anschließend schließlich abschließend wörtlich unterdessen inzwischen mittlerweile kürzlich jüngst neulich soeben gerade eben immer nie niemals oft häufig manchmal selten
sehr ganz fast etwa rund ungefähr mindestens höchstens insgesamt lediglich besonders vor-allem sogar selbst allein zusammen gemeinsam ebenfalls ebenso gleichfalls gleichzeitig zugleich hier dort da überall
nicht nie hinzu zurück fest folgendermaßen entsprechend ausdrücklich scharf offenbar vermutlich wahrscheinlich möglicherweise vielleicht wohl natürlich freilich zwar
einmal zweimal erstmals nochmals nochmal öffentlich offiziell telefonisch schriftlich mündlich persönlich ähnlich knapp eindringlich ihrerseits seinerseits demnach somit also folglich laut-eigener hierzu hierbei hierfür rückblickend`;
export const determiners = `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner dieser diese dieses diesen diesem jener jene jenes jenen jenem
mein meine meinen sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer euer eure jeder jede jedes jeden jedem mancher manche manches manchen
einige einigen einiger mehrere mehreren mehrerer viele vielen vieler alle allen aller beide beiden beider andere anderen anderer zahlreiche zahlreichen zwei drei vier fünf sechs sieben acht neun zehn elf zwölf solche solcher
dessen deren wessen welch derselbe dieselbe sämtliche wenige wenigen etliche`;
export const prepositions = `in im an am auf aus bei beim durch für gegen hinter mit nach neben ohne seit um unter über von vom vor während wegen trotz zu zum zur zwischen
bis ab gegenüber gemäß laut innerhalb außerhalb aufgrund angesichts anlässlich bezüglich hinsichtlich mittels statt anstatt entlang nahe samt einschließlich ausschließlich mithilfe zugunsten
anhand infolge seitens per pro via wider ins ans aufs ums übers vors beiderseits dank entgegen inmitten jenseits zuliebe`;
export const joiners = 'und oder sowie bzw. aber sondern doch denn & beziehungsweise';
export const subordinators = `dass daß weil wenn als ob obwohl obgleich während nachdem bevor ehe bis seitdem sobald solange indem sodass damit falls sofern da wie warum wieso weshalb wo wohin
woher wann wonach wobei womit wodurch worauf woraufhin wofür wogegen worüber um`;
export const relatives = 'wer was wen wem welcher welche welches welchen welchem wessen dessen deren denen';

/** Finite verbs that are common in news and report no speech, where their endings do not tell. */
export const verbs = `gibt gab gaben kommt kam kamen geht ging gingen steht stand standen liegt lag lagen sieht sah sahen nimmt nahm nahmen bleibt blieb blieben findet fand fanden
hält hielt hielten lässt ließ ließen läuft lief liefen tritt trat traten trifft traf trafen zieht zog zogen bringt brachte brachten beginnt begann begannen gewinnt gewann gewannen verliert verlor
verloren stirbt starb starben steigt stieg stiegen fällt fiel fielen sinkt sank sanken wächst wuchs wuchsen wirft warf warfen schlägt schlug schlugen schließt schloss schlossen trägt trug trugen
spricht sprach sprachen bricht brach brachen hilft half halfen führt macht stellt setzt zeigt sucht plant hofft lebt arbeitet spielt kauft verkauft erhält erhielt erhielten entsteht entstand
entstanden besteht bestand bestanden verlässt verließ verließen erscheint erschien erschienen scheint schien beträgt betrug gehört gehören rechnet reagiert unterstützt geriet gerieten
befindet befand befanden erfährt erfuhr erfuhren flieht floh flohen gilt galt galten gelingt gelang droht wies wiesen bietet bot boten verbietet verbot nutzt braucht folgt fordert kritisiert wendet
bezieht bezog tötet verletzt schickt zwingt zwang erwartet ergibt ergab ergaben greift griff griffen leitet leidet litt meldet regiert wählt verbringt verbrachte vertritt vertrat zitiert`;

/** Konjunktiv I, the mood of reported speech, where its form differs from the Indikativ's. */
export const reported = `sei seien habe werde könne müsse solle wolle dürfe möge wisse gebe gehe komme stehe bleibe liege lasse nehme finde sehe brauche
mache halte führe bringe trage spreche treffe gelte bestehe gehöre handle handele zeige setze stelle erwarte verfüge verstoße entspreche diene drohe fehle
reiche lebe arbeite leide bedeute verliere gewinne steige sinke falle wachse laufe ziehe helfe bekomme erhalte unterstütze fordere glaube hoffe fühle
freue sorge schade gefährde verletze verhindere zerstöre ermögliche übernehme beginne ende passe wirke tue kenne denke biete verdiene scheine erinnere`;

// What opens a source: the words after it name the one who said it.
export const relays = [
  'nach angaben von',
  'nach angaben',
  'nach einschätzung von',
  'nach einschätzung',
  'nach auskunft von',
  'nach auskunft',
  'nach ansicht von',
  'nach ansicht',
  'nach meinung von',
  'nach meinung',
  'nach auffassung von',
  'nach auffassung',
  'nach darstellung von',
  'nach darstellung',
  'nach worten von',
  'nach den worten von',
  'nach den worten',
  'den worten von',
  'nach aussage von',
  'nach aussage',
  'nach aussagen von',
  'nach aussagen',
  'nach informationen von',
  'nach informationen',
  'nach überzeugung',
  'nach überzeugung von',
  'aus sicht von',
  'aus sicht',
  'aus der sicht',
  'in den worten von',
  'in den worten',
  'laut',
  'verlautete aus',
  'verlautet aus',
  'heißt es in',
  'heißt es im',
  'hieß es in',
  'hieß es im',
  'hieß es aus',
  'heißt es aus',
  'hieß es von',
  'heißt es auf',
];
/** Nouns for what is said, before the words themselves: „mit den Worten ‚…‘“. */
export const speechNouns = 'worten satz sätzen ruf rufen frage parole parolen begründung hinweis bemerkung';
export const pronouns = { male: 'er', female: 'sie', thing: 'es', self: 'ich du wir', nobody: 'man dies' };
export const timeWords = `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember
abend abends vormittag nachmittag nacht mittag mittags nachts minuten minute stunde stunden tag tage tagen woche wochen wochenende monat monate monaten jahr jahre jahren jahres uhr ende anfang mitte beginn`;
