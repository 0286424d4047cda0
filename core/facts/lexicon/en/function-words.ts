// Closed classes of English. Own lists.
export const auxiliaries = `be am is are was were been being has have had having do does did will would can could may might must shall should
isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't cannot isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t
don’t doesn’t didn’t won’t wouldn’t can’t couldn’t shouldn’t ain’t ain't got gotten`;
export const adverbs = `himself herself themselves itself myself yourself ourselves also later then again once twice even just only still now already never ever always often sometimes soon
too further instead meanwhile however therefore thus perhaps maybe not n't yet so first ago earlier
afterward afterwards together here there back forth elsewhere simply almost nearly rather quite very much more
most least less well today tonight yesterday tomorrow furthermore moreover nonetheless nevertheless aloud alike altogether online onstage live
long far away out up down off further longer seldom none likewise overnight outright both all each indeed`;
export const determiners = `the a an this that these those his her hers its their our my your some any many several few every each
another other others one two three four five six seven eight nine ten eleven twelve both all no more most half dozens hundreds thousands millions
such whose either neither certain various numerous multiple countless`;
export const prepositions = `of in on at by for with from to into onto over under about against between among amid during
before after since until through throughout across behind beyond near toward towards upon within without
along alongside around despite despite except inside outside like unlike off per via regarding concerning including
following versus besides beneath beside above below than`;
export const joiners = 'and but or nor & plus';
export const subordinators = `that if when because while although though whereas whether as since after before until unless where
why how once lest so what whatever`;
export const relatives = 'who which whom whose that';
export const infinitives = 'to';

// Finite verbs that are common in news and report no speech, with irregular pasts.
export const verbs = `go goes went come comes came take takes took make makes made get gets got know knows knew become becomes became
keep keeps kept begin begins began run runs ran bring brings brought stand stands stood win wins won lose loses lost meet meets met
leave leaves left lead leads led grow grows grew fall falls fell rise rises rose hear hears heard show shows showed
put puts set sets sit sits sat lie lies lay pay pays paid buy buys bought spend spends spent build builds built hold holds held
need needs try tries turn turns start starts stop stops help helps work works move moves live lives look looks seem seems
appear appears remain remains include includes serve serves plan plans face faces draw draws drew drive drives drove
fight fights fought fly flies flew throw throws threw wear wears wore choose chooses chose strike strikes struck
understand understands understood catch catches caught sell sells sold deal deals dealt mean means meant let lets cut cuts quit
break breaks broke eat eats ate wake wakes woke follow follows join joins visit visits play plays want wants
happen happens change changes allow allows create creates represent represents require requires spread spreads
arrive arrives return returns travel travels attend attends die dies open opens closes walk walks sound sounds
contain contains feature features enter enters remember remembers learn learns receive receives reach reaches continue
give gives gave sent sends send saw sees see found finds find cost costs led chose cast hit lost read bear bore born bound bred built burst bent bit blew flung forgot forgave froze hung hid knelt laid lent lit rang sank shook shone shut slept slid stole stole strove swam swung swept tore woke withdrew undertook upheld overcame oversaw mistook forbade foresaw broke drank drove hurt cut needs used seems want wants like likes love loves hope hopes fear fears expect expects prefer prefers enjoy enjoys think describes plays marks marked earn earns came agreed stuck sparked drew paused proved proves`;

// What opens a source: the words after it name the one who said it.
export const relays = [
  'according to',
  'in the words of',
  'as reported by',
  'as told to',
  'as quoted by',
  'per',
];

// Pronouns that can be the subject of speech, by gender and number.
export const pronouns = { male: 'he', female: 'she', many: 'they', thing: 'it', self: 'i we you' };
// Of a person, as the owner of what was said or the object of a verb.
export const possessors = { male: 'his him', female: 'her' };
// What somebody says, which a clause with its words may follow.
export const speechNouns = `claim claims comment comments remark remarks statement statements promise promises pledge pledges vow assertion
assertions argument arguments warning warnings suggestion suggestions contention boast boasts accusation accusations allegation
allegations quip joke jokes observation admission insistence prediction predictions complaint complaints tweet tweets answer reply response
declaration declarations acknowledgment demand demands call calls question questions words message view opinion belief`;
export const timeWords = `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
september october november december jan. feb. aug. sept. sep. oct. nov. dec. mon. tue. wed. thu. fri. sat. sun. yesterday today tonight tomorrow morning afternoon
evening night midnight noon week weeks month months year years day days weekend hours hour minutes later`;
