import type { NounLexicon } from '../../figures.ts';
import { words } from '../../word-list.ts';

const irregular: [string, string][] =
  `people person|men man|women woman|children child|feet foot|teeth tooth|mice mouse|geese goose|oxen ox|policemen policeman|policewomen policewoman|firemen fireman|gunmen gunman|servicemen serviceman|servicewomen servicewoman|fishermen fisherman|congressmen congressman|grandchildren grandchild|schoolchildren schoolchild|lives life|wives wife|knives knife|wolves wolf|leaves leaf|halves half|shelves shelf|calves calf|thieves thief|loaves loaf|hooves hoof|staff staff|police police officer|personnel personnel|crew crew|aircraft aircraft|spacecraft spacecraft|fish fish|sheep sheep|deer deer|cattle cattle|livestock livestock|poultry poultry|youth youth|media medium|data datum|criteria criterion|phenomena phenomenon|bacteria bacterium|fungi fungus|alumni alumnus|cacti cactus|crises crisis|analyses analysis|diagnoses diagnosis|theses thesis|bases base|oases oasis|parentheses parenthesis|axes axis|series series|species species|headquarters headquarters|dead dead|wounded wounded|injured injured|missing missing|homeless homeless|elderly elderly|migrants migrant|movies movie|cookies cookie|zombies zombie|rookies rookie|selfies selfie|calories calorie|ties tie|pies pie|lies lie|dies die|shoes shoe|toes toe|heroes hero|potatoes potato|tomatoes tomato|mosquitoes mosquito|torpedoes torpedo|tornadoes tornado|volcanoes volcano|echoes echo|vetoes veto|embargoes embargo|buses bus|taxis taxi|gases gas|viruses virus|campuses campus|bonuses bonus|choruses chorus|statuses status|censuses census|canvases canvas|surpluses surplus|walruses walrus|octopuses octopus|lenses lens|cases case|houses house|horses horse|nurses nurse|courses course|purchases purchase|releases release|increases increase|decreases decrease|leases lease|diseases disease|licenses license|licences licence|expenses expense|responses response|offenses offense|offences offence|phases phase|phrases phrase|noises noise|exercises exercise|franchises franchise|enterprises enterprise|warehouses warehouse|causes cause|uses use|abuses abuse|clauses clause|databases database|cruises cruise|prizes prize|sizes size|breezes breeze|axles axle|caches cache|headaches headache|heartaches heartache|avalanches avalanche|niches niche|inches inch`
    .split('|')
    .map((pair): [string, string] => {
      const space = pair.indexOf(' ');
      return [pair.slice(0, space), pair.slice(space + 1)];
    });
const plurals = new Map(irregular);

const notPlural = words(
  'was has is his its this as us thus yes plus less across perhaps always sometimes afterwards towards besides unless whereas does goes says news series s mass class loss business boss press process access success focus virus bus gas status campus bonus corps kms versus minus analysis basis crisis tennis address congress various previous serious famous numerous dangerous religious ours yours theirs hers lens texas paris wales los las des tres hours-long years-long jobless homeless wireless express progress princess illness witness fitness wilderness chris james charles thomas williams jones davis harris adams evans roberts stevens rogers myers brooks jesus christmas arkansas kansas illinois massachusetts athens brussels naples hamas isis dallas vegas honduras cyprus netherlands philippines bahamas angeles columbus sales-based grass glass cross dress chess stress brass bless guess confess overseas upstairs downstairs indoors outdoors nowadays alas afterwards backwards forwards',
);

const notVerbs = words(
  'hundred sacred hatred kindred naked wicked crooked rugged ragged aged biped moped shed sled',
);

/** The singular of a regular or listed English plural (Quirk et al., A Comprehensive Grammar, 5.73–5.103). */
export function singular(plural: string): string {
  const known = plurals.get(plural);
  if (known !== undefined) return known;
  if (/[^aeiou]ies$/.test(plural) && plural.length > 4) return `${plural.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz)es$/.test(plural)) return plural.slice(0, -2);
  return isPlural(plural) && plural.endsWith('s') ? plural.slice(0, -1) : plural;
}

/** Whether a word looks like a plural noun. Third-person verbs look the same and are told by their place. */
export function isPlural(word: string): boolean {
  if (plurals.has(word)) return true;
  if (word.length < 4 || !word.endsWith('s') || notPlural.has(word)) return false;
  const before = word.charAt(word.length - 2);
  return before !== 's' && before !== "'" && before !== '’' && !/(?:ous|is|us)$/.test(word);
}

/** What English nouns and the little words around them look like. */
export const nouns: NounLexicon = {
  capitalsAreNames: true,
  stop: words(
    `a an the this that these those my your his her its our their some any no each every either neither both all another such what which whose who whom
    i you he she it we they me him them us himself herself itself themselves myself yourself ourselves one's
    and or but nor so yet for of to in on at by with from into onto out over under up down off about above across after against along amid among amongst around as before behind below beneath beside besides between beyond despite during except inside near outside past per since than through throughout till toward towards underneath until unto upon versus via vs within without
    is are was were be been being am has have had having do does did done doing will would shall should can could may might must ought
    not n't never ever also just only even still already then there here when where why how if because although though while whereas unless whether once
    said says say saying told tell tells added according reported reports
    ago later earlier away apart together respectively each too very now today yesterday tomorrow tonight annually monthly weekly daily yearly overall altogether instead alone like unlike worth due amid`,
  ),
  verbs: words(
    `died dying die killed killing injured wounded hurt went go goes going came come comes coming took take takes taking made make makes making got get gets getting gave give gives gave left leave leaves leaving lost lose loses losing won win wins winning fell fall falls falling rose rise rises rising grew grow grows growing became become becomes held hold holds kept keep keeps found find finds saw see sees seen sent send sends spent spend spends stood stand stands began begin begins begun ran run runs running led lead leads met meet meets paid pay pays sold sell sells bought buy buys brought bring brings broke break breaks built build builds caught cut cuts drew draw drove drive ate eat felt feel flew fly fought fight forgot forget froze hid hit hits knew know knows lay lie lived live lives put puts read rode ride sang set sets shook shot sat sit slept sleep spoke speak stole struck swam taught thought threw wore wrote write need needs want wants remain remains work works worked show shows showed seem seems appear appears include includes included including turned turn voted vote filed face faces faced use used reach reached remain mean means expect expects wait waited believe believes agree agreed try tried start started stop stopped continue continued suffered received attended gathered signed took joined followed arrived escaped survived tested protested marched participated accounted cost costs fetched posted averaged totaled totalled climbed dropped slid gained jumped plunged soared tumbled slipped edged surged increased decreased declined fled surrounded blew bore beat bent bled burst cast chose clung dealt dug drank fed flung hung knelt laid lent lit overcame proved quit rang rid sank sought shed shone shut sped spun split spread sprang stuck stung stank strode strove swore swept swung tore thrust understood undertook upheld withdrew withheld withstood wept overtook underwent boasts employs owns operates allows requires contains weighs lasts sells generates delivers creates seeks suggests represents comprises produces provides consists belongs receives earns pays spends invests helps lets asks adds expect boast employ require contain weigh produce provide receive earn`,
  ),
  plurals,
  adjectives: words(
    `more other additional new old young different separate several few many further fewer extra total big small large little great good bad best worst better worse top main major minor key high low higher lower long short full whole real last past next first second third previous early late recent current former straight consecutive local regional national federal foreign international global public private civil military human male female white black red blue green wounded injured dead suspected confirmed armed eligible alleged missing registered licensed unidentified unnamed unvaccinated uniformed elected retired displaced stranded trapped innocent elderly senior junior part-time full-time so-called smaller larger older younger bigger fresh single double dual key free open close heavy light hot cold dry wet strong weak rare common live alive surviving related unrelated unarmed masked known unknown similar equivalent equal various leading remaining nearby busy poor rich healthy sick homeless unemployed jobless vulnerable pregnant undocumented illegal legal fatal deadly critical serious domestic daily weekly monthly annual average typical special extra nuclear ballistic electric solar russian american british french german chinese japanese israeli palestinian ukrainian indian african european asian mexican canadian australian syrian iraqi iranian turkish italian spanish polish dutch swedish korean saudi afghan pakistani republican democratic democrat conservative liberal catholic christian muslim jewish hispanic latino`,
  ),
  temporal: words(
    'last next previous following past coming earlier later more less higher lower fewer wide long tall deep high old year years month months week weeks day days us each until time times north south east west northeast northwest southeast southwest inland offshore away apart off outside whatever apiece late early this alone straight overnight',
  ),
  pluralModifiers: words(
    'dead injured wounded missing homeless elderly crew staff police youth sports sales arms jobs savings goods women men systems communications operations veterans drugs news series species bonds securities futures human-rights civil-rights',
  ),
  participleEndings: ['ing', 'ed', 'ly'],
  adjectiveEndings: [
    'ed',
    'ing',
    'ous',
    'ive',
    'able',
    'ible',
    'ful',
    'less',
    'ish',
    'ical',
    'onal',
    'ary',
    'est',
    'ly',
  ],
  of: words('of'),
  off: words('off'),
  worth: words('worth costing'),
  determiners: words('the a an its his her their our my your this that these those all some any'),
  joins: words('and or &'),
  linkers: words('of in for on at from with by among across between per over under against'),
  clauses: words(
    'and but or while whereas because although though when where if as after before since until so that which who whom whose than compared according including despite amid unless whether',
  ),
  relatives: words('that which who'),
  purpose: words('for'),
  content: words('in'),
  pronouns: words('i you he she it we they them him us me this that these those there who which one'),
  nominatives: words('i he she we they'),
  reflexives: words('themselves himself herself itself'),
  having: words('with'),
  manners: words(
    'star time way part fold figure digit piece tier ply prong string something odd plus speed door line peat ever on',
  ),
  bodies: words('strong man'),
  speakers: words('i we you'),
  endings: words(
    'up down off out over away today yesterday tomorrow tonight ago together each apart annually daily monthly weekly overall',
  ),
  openings: words(
    'and but or so yet meanwhile also then now still however overall about of in at by with some just only even another',
  ),
  oneOf: words(
    'of another that who thing day way hand time point might can could should would must has is was were will may day who’s or and to in at on by for with but the a as if',
  ),
  oneAfter: words(
    'no any every some each this that the which another many good bad big new little only-one last first next not-one square day loved dear',
  ),
  singular,
  isVerbForm: (word) => word.length > 4 && /[^e]ed$/.test(word) && !notVerbs.has(word),
  isPlural,
};
