import type { Qualifier } from '../../../schema.ts';
import type { AgeLexicon } from '../../figures.ts';
import { phrases, words } from '../../word-list.ts';

const qualifiers = (table: Partial<Record<Qualifier, string>>): Map<string, Qualifier> =>
  new Map(
    Object.entries(table).flatMap(([qualifier, list]) =>
      phrases(list).map((phrase): [string, Qualifier] => [phrase, qualifier as Qualifier]),
    ),
  );

/** Phrases that say how exactly the number after them is meant (Associated Press Stylebook, "more than, over"). */
export const before = qualifiers({
  exact:
    'a total of, total of, totalling, totaling, a combined, a record, exactly, precisely, a further, another, an additional, an extra, a whopping, a staggering, a mere, only, just, even',
  about:
    'about, around, roughly, approximately, approx, some, circa, an estimated, estimated, a reported, in the region of, on the order of, in the neighborhood of, somewhere around, ~, ≈, c, an average of, averaging, averaged, average, somewhere between, perhaps, maybe, or so, close to around',
  'at-least':
    'at least, a minimum of, no fewer than, no less than, not less than, minimum, a minimum, no lower than, ≥, starting at, starting from',
  'more-than':
    'more than, over, well over, just over, greater than, in excess of, upwards of, upward of, north of, above, exceeding, exceeded, exceeds, exceed, surpassed, surpassing, topped, topping, slightly more than, slightly over, a little over, a little more than, far more than, far over, better than, >, beyond, higher than, larger than, longer than, older than, bigger than, wider than, taller than, faster than, heavier than',
  'at-most':
    'up to, at most, a maximum of, as many as, as much as, as high as, no more than, not more than, maximum, a maximum, as long as, as far as, as late as, ≤, capped at, a cap of, a limit of, as few as, as little as, as low as',
  'less-than':
    'less than, fewer than, under, below, just under, just below, slightly less than, slightly under, a little under, a little less than, well under, shy of, just shy of, short of, just short of, lower than, smaller than, shorter than, younger than, <, sub, south of',
  nearly:
    'nearly, almost, close to, just about, practically, virtually, approaching, nearing, near, not quite, very nearly, pushing',
});

/** Of these, the ones that open a period too, and the words before them where they do not. */
export const during = words('over');
export const lasting = words(
  'for last lasts lasted lasting take takes took taken spend spends spent in of by at after within with is was were been just well a an the little slightly far and or live lived wait waited',
);

/** Words before an "over" that says what about. */
export const matters: ReadonlyMap<string, RegExp> = new Map([
  [
    'over',
    /^(?:charged|jailed|fined|sued|sues?|arrested|convicted|sentenced|accused|questioned|sacked|suspended|banned|row|dispute|fears?|anger|fury|outrage|lawsuit|probe|investigation|inquiry|battle|clash|feud|spat|court|trial|concerns?|backlash|protests?|strikes?)$/,
  ],
]);

/** The same, after the number and what it counts. */
export const after = qualifiers({
  about: 'or so, approximately, or thereabouts, ish, or more or less, odd, roughly',
  'at-least':
    'or more, or above, or older, or over, or higher, or longer, or better, at least, at a minimum, minimum, and up, and older, and over, and above, plus, +',
  'at-most':
    'or less, or fewer, or under, or younger, or below, at most, or lower, maximum, max, tops, and under, and younger',
});

/** What follows a number that says nothing by itself: some of those told before, or how long ago. */
export const leaning: ReadonlySet<string> = new Set([
  'ago',
  'of them',
  'of those',
  'of these',
  'of whom',
  'of which',
]);

/** How English states ages. */
export const ages: AgeLexicon = {
  year: words('year years yr yrs'),
  old: words("old olds old's old’s"),
  aged: words('aged age ages'),
  verbs: words('is was turned turns'),
  people: words('he she who'),
  titled: words('at'),
  unitName: 'year of age',
};

const up =
  'up rise rises rising rose risen increase increases increased increasing grow grows grew grown growing growth gain gains gained gaining jump jumps jumped jumping climb climbs climbed climbing surge surges surged surging soar soars soared soaring rally rallied rallies rallying add adds added adding advance advances advanced advancing hike hikes hiked leap leaps leaped leapt spike spikes spiked expand expands expanded expanding expansion higher swell swelled swollen double doubled doubles triple tripled quadrupled balloon ballooned boost boosts boosted accelerate accelerated accelerates rebound rebounded widened widen strengthened uptick upturn improve improved improves firmed recover recovered recovers edged inched ticked crept perked bagged';
const down =
  'down fall falls falling fell fallen drop drops dropped dropping decrease decreases decreased decreasing decline declines declined declining lose loses lost losing slide slides slid sliding slump slumps slumped slumping plunge plunges plunged plunging tumble tumbles tumbled tumbling slip slips slipped slipping sink sinks sank sunk sinking cut cuts cutting reduce reduces reduced reducing reduction shed sheds shedding shrink shrinks shrank shrunk shrinking dip dips dipped dipping plummet plummets plummeted plummeting crash crashed crashes lower lowered lowers ease eases eased easing contracted contraction retreat retreated retreats slash slashed slashes narrowed weakened downturn slowed slows weakened weaken softened pared trimmed trims erased shaved';

/** Words of change and the way they point. */
export const change: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...up.split(' ').map((word): [string, 'up'] => [word, 'up']),
  ...down.split(' ').map((word): [string, 'down'] => [word, 'down']),
]);

/** Words of change that are so only straight before the figure: "up 15 %", not "wrapped up a six-hour session". */
export const particles = words('up down');

/** Words of change that say what was done to things when these follow: "the storm sank 7 boats". */
export const acting = words('sink sinks sank sunk sinking drop drops dropped dropping crash crashed crashes');

/** Verbs that attribute a statement, and the phrase that does so without one (Associated Press Stylebook, "said"). */
export const said = words(
  'said says say told tells announced announces reported reports estimated estimates confirmed confirms found finds showed shows stated states noted notes wrote writes warned warns claimed claims believes predicted predicts forecast forecasts calculated revealed reveals',
);
/** Opens by how much something changed. */
export const differences = words('by');
/** Before a share that stands without what it is a share of: "fell by a third". */
export const shareAfter = words('by to than only just');
/** Quirk et al., A Comprehensive Grammar of the English Language, 3.21. */
export const auxiliaries = words(
  "is are was were be been being am has have had having do does did will would shall should can could may might must isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't",
);
export const accordingTo: ReadonlyArray<readonly string[]> = [
  ['according', 'to'],
  ['citing'],
  ['per', 'data', 'from'],
];

export const accordingToAfter: ReadonlySet<string> = new Set();

const weights: [number, string][] = [
  [0.5, 'to'],
  [0.4, 'industrial jones dow'],
  [0.3, 'close closed people killed dead'],
  [0.25, 'death deaths killing died prison points average'],
  [0.15, 'first today least new or for age'],
  [-0.15, 'another magnitude days week ago and nearly on from'],
  [-0.2, 'be only last by'],
  [-0.25, 'about with of'],
  [-0.35, 'who'],
];

/** Words near a figure that make it the news of its article, or keep it from being that; fitted with the weights of figure-rank.ts. */
export const weighty: ReadonlyMap<string, number> = new Map(
  weights.flatMap(([weight, list]) => [...words(list)].map((word): [string, number] => [word, weight])),
);
