// Verbs that report speech or writing. Own list, drawn up from how English-language news attributes words.
const strong = `say tell notify add ask answer reply respond explain note state announce declare insist argue claim assert
maintain contend stress emphasize emphasise acknowledge admit concede confess confirm recall reveal
remark observe comment continue conclude warn caution predict suggest propose promise pledge vow swear testify write tweet
joke quip shout yell scream cry whisper mutter boast brag complain lament exclaim wonder report repeat
reiterate retort counter insinuate allege proclaim opine muse recount relate plead beg advise urge demand order
interject inform remind estimate speculate read chant sing gush
fume grumble grouse protest object affirm clarify elaborate summarize summarise assure apologise apologize
vent rant fire shoot snap jab crack chime shrug sigh laugh deadpan text email blog message hint imply signal indicate
specify rule agree disagree thunder bellow roar tease teach caution utter voice preach profess stipulate deny rave chuckle groan gasp murmur mumble stammer whine
implore beseech instruct prescribe decree recommend dictate pray`;
const weak = `call quote cite sign post retweet mention express point pronounce believe feel think guess worry decide conclude name dub label term brand deem describe characterize characterise portray depict compare liken refer
praise commend applaud laud hail tout welcome credit thank salute congratulate honor honour celebrate cheer endorse mock ridicule deride
lampoon taunt insult criticize criticise blast slam rip attack assail denounce decry condemn rebuke chide scold bash knock
lambaste lambast excoriate pan skewer savage accuse charge blame fault dismiss reject oppose support defend demand seek
invite encourage challenge question discuss address view regard talk speak paint introduce
deliver issue release publish offer call cast frame pitch sum appeal argue admire
threaten swear vow refuse decline apologize echo invoke evoke reference raise
encourage echo stump rail lash swipe tear trash bemoan bristle scoff sneer shrug balk insist press promise`;

// Of these, the ones whose object is mostly a thing: they give way to a plainer verb of speech before them.
const things = `sign post decide support oppose seek address view regard talk speak introduce deliver issue release publish offer cast press
raise decline refuse welcome invite feel think believe invoke evoke reference retweet challenge question discuss defend sum tear trash
frame pitch paint demand celebrate conclude appeal`;

const doubled = new Set(
  'admit beg chat hum rip stop quip slam pan plan refer dub jab nod brag snap'.split(' '),
);
const irregular: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  swear: 'swore sworn',
  think: 'thought',
  feel: 'felt',
  read: 'read',
  sing: 'sang sung',
  shoot: 'shot',
  hold: 'held',
  find: 'found',
  see: 'saw seen',
  speak: 'spoke spoken',
  give: 'gave given',
  send: 'sent',
  seek: 'sought',
  cast: 'cast',
  hit: 'hit',
  tear: 'tore torn',
  teach: 'taught',
  rip: 'ripped',
};

/** The finite forms of a regular or listed verb: "deny" → "denies denied". */
function finiteForms(verb: string): string {
  const vowelY = /[^aeiou]y$/.test(verb);
  const third = vowelY ? `${verb.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const past =
    irregular[verb] ??
    (vowelY
      ? `${verb.slice(0, -1)}ied`
      : verb.endsWith('e')
        ? `${verb}d`
        : `${verb}${doubled.has(verb) ? verb.at(-1) : ''}ed`);
  return `${third} ${past}`;
}

/** The present participle: "deny" → "denying". */
function participle(verb: string): string {
  if (/[^e]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return `${verb}${doubled.has(verb) ? verb.at(-1) : ''}ing`;
}

const each = (verbs: string, form: (verb: string) => string) => verbs.split(/\s+/).map(form).join(' ');

export const thingVerbs = each(things, finiteForms);
export const strongBare = each(strong, (verb) => verb);
export const weakBare = each(weak, (verb) => verb);
export const strongCues = each(strong, finiteForms);
export const strongParticiples = each(strong, participle);
export const weakCues = `${each(weak, finiteForms)} labelled signalled`; // British spellings too
export const weakParticiples = `${each(weak, participle)} labelling signalling`;
