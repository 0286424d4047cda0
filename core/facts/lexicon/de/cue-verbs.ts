// Verbs that report speech or writing. Own lists, drawn up from how German-language news attributes words.
const regular = `sagen erklären betonen meinen antworten erwidern entgegnen ergänzen erläutern erzählen fragen fordern warnen mahnen klagen
beklagen loben berichten bestätigen bekräftigen beteuern behaupten bemängeln bedauern begründen bemerken bezeichnen kommentieren kritisieren konstatieren
charakterisieren resümieren prognostizieren formulieren glauben hoffen fürchten befürchten jubeln melden mutmaßen plädieren präzisieren
predigen reagieren schildern schimpfen schwärmen spotten urteilen verkünden verlangen verlauten versichern vermuten verteidigen wettern
twittern argumentieren äußern appellieren attestieren beschuldigen bilanzieren diagnostizieren flüstern informieren jammern kontern lästern monieren
murmeln notieren offenbaren rügen rechtfertigen stöhnen tadeln teilen tönen verdeutlichen vermelden verneinen verurteilen wiederholen würdigen
fügen räumen drohen erinnern wünschen kündigen signalisieren spekulieren posten freuen überlegen raunen ätzen sticheln witzeln scherzen
poltern donnern folgern schlussfolgern orakeln unken frohlocken insistieren dozieren referieren unterstellen bezweifeln veranschaulichen
 titulieren danken entschuldigen beruhigen grübeln beschwichtigen dementieren gratulieren bekunden zürnen begrüßen bemühen bejahen führen fassen betiteln ermahnen ermuntern ermutigen
beruhigen bezichtigen merken setzen pflichten stimmen sorgen staunen lachen lächeln grüßen rechnen betrachten verwahren tippen wundern ärgern entrüsten empören schäumen
verlauten urteilen dichten titeln bloggen mailen simsen funken kolportieren erkundigen haken`;

/** Verbs with a stem of their own: finite singular, finite plural, past participle. */
const irregular = {
  singular: `spricht sprach schreibt schrieb ruft rief verspricht versprach widerspricht widersprach nennt nannte rät riet hieß heißt weist wies bittet bat
beschreibt beschrieb verweist verwies bestreitet bestritt schwört schwor beschwört beschwor gesteht gestand unterstreicht unterstrich verrät verriet empfiehlt empfahl
denkt dachte schreit schrie wirft warf fährt fuhr hält hielt schlug schlägt lehnte lehnt stellte stellt findet fand gibt gab meinte befand befindet verbreitete weiß wusste vertritt vertrat
will wandte wendet schloss vergleicht verglich zitiert zitierte sieht sah zeigt zeigte hebt hob
mitteilt mitteilte feststellt feststellte hinzufügt hinzufügte anmerkt anmerkte einwendet einwandte`,
  plural: `sprachen sprechen schrieben schreiben riefen rufen versprachen versprechen nannten nennen raten rieten heißen hießen weisen wiesen bitten baten beschrieben verweisen
verwiesen bestritten beschworen gestanden unterstrichen empfahlen denken dachten warfen werfen hielten schlugen lehnten stellten fanden gaben wussten vertraten sehen sahen heben hoben halten geben finden schlagen lehnen stellen wenden wandten bestreiten gestehen unterstreichen verraten empfehlen widersprechen widersprachen schwören schworen vergleichen verglichen zitieren mitteilten feststellten hinzufügten zeigten`,
  participle: `gesprochen geschrieben gerufen versprochen widersprochen genannt geraten hingewiesen gebeten beschrieben verwiesen bestritten gestanden unterstrichen empfohlen gesagt
mitgeteilt hinzugefügt eingeräumt angekündigt zugegeben bekanntgegeben vorgeworfen festgestellt ausgesprochen klargestellt zitiert zurückgewiesen abgelehnt eingestuft gewertet bewertet abgetan abgestritten aufgerufen`,
};

// Take things that are not speech far more often than speech: they tell a speaker only straight beside a quotation.
const weak =
  words(`teilen fügen räumen zeigt zeigte zeigten kündigen freuen stellte stellt stellten findet fand fanden gibt gab gaben weiß wusste wussten begrüßen führen fassen hebt hob setzen pflichten stimmen sorgen rechnen betrachten grüßen lachen lächeln merken haken dichten funken tippen
will sieht sah hält hielt hielten weist wies wiesen wirft warf warfen fährt fuhr lehnte lehnt lehnten befindet schlug schlägt schlugen heißen schloss wandte wendet sehen sahen heben hoben halten geben finden schlagen lehnen stellen wenden wandten`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

const stemOf = (verb: string) => verb.replace(/e?n$/, '');
const link = (stem: string) => (/[dt]$|(?:ch|[^aeiouyäöülrmnh])[mn]$/.test(stem) ? 'e' : '');
const prefixed = /^(?:be|er|ver|ent|zer|miss|wider|unter|über|wieder|schlussf|umschr|frohl)|ieren$/;

function singularForms(verb: string): string {
  const stem = stemOf(verb);
  return `${stem}${link(stem)}t ${stem}${link(stem)}te`;
}
function pluralForms(verb: string): string {
  const stem = stemOf(verb);
  return `${verb} ${stem}${link(stem)}ten`;
}
function participle(verb: string): string {
  const stem = stemOf(verb);
  const own = prefixed.test(verb) ? '' : 'ge';
  return `${own}${stem}${link(stem)}t`;
}

const verbs = regular.split(/\s+/);
const strong = verbs.filter((verb) => !weak.has(verb));
const takesThings = verbs.filter((verb) => weak.has(verb));
const listed = (list: string, take: boolean) =>
  list
    .split(/\s+/)
    .filter((word) => weak.has(word) === take)
    .join(' ');
const each = (list: readonly string[], form: (verb: string) => string) => list.map(form).join(' ');

const particles = `macht machte machten: deutlich klar|teilt teilte teilten: mit|kündigt kündigte kündigten: an|räumt räumte räumten: ein
|fügt fügte fügten: hinzu|gibt gab gaben: an bekannt zu|stellt stellte stellten: klar fest|merkt merkte merkten: an|wendet wandte wandten: ein
|lehnt lehnte lehnten: ab|fährt fuhr fuhren: fort|schlägt schlug schlugen: vor|wirft warf warfen: ein|wehrt wehrte wehrten: ab|setzt setzte setzten: hinzu nach`;

/** Verbs that report speech with a particle that comes last, often right after them: "teilte mit". */
export const separable = particles
  .replaceAll('\n', '')
  .split('|')
  .flatMap((group) => {
    const [verbs = '', after = ''] = group.split(': ');
    return verbs.split(' ').map((verb): [string, ReadonlySet<string>] => [verb, words(after)]);
  });

export const cues = {
  singular: () => `${each(strong, singularForms)} ${listed(irregular.singular, false)}`,
  plural: () => `${each(strong, pluralForms)} ${listed(irregular.plural, false)}`,
  participle: () => `${each(strong, participle)} ${irregular.participle.split(/\s+/).join(' ')}`,
  weakSingular: () => `${each(takesThings, singularForms)} ${listed(irregular.singular, true)}`,
  weakPlural: () => `${each(takesThings, pluralForms)} ${listed(irregular.plural, true)}`,
};
