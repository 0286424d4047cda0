import { CLASS } from '../lexicon/quotes.ts';
import { withJoinedRight } from './joint.ts';
import { type Phrase, phraseEndingAt, phraseStartingAt } from './phrases.ts';
import {
  isAdverb,
  isCue,
  isKind,
  isOf,
  isQuotation,
  isVerb,
  lower,
  overAdverbs,
  type Setting,
} from './scene.ts';
import { secondTag } from './second-tag.ts';
import { beginsTag, isOpenAside, speakerAfter, speakerBefore } from './tag-speaker.ts';
import { KIND } from './tokens.ts';

/** Who speaks and the words that say so, as positions in a frame. */
export interface Attribution {
  readonly speaker: Phrase;
  readonly cue: number; //     position of the verb or of the first word of "according to"
  readonly cueEnd: number; //  inclusive
  readonly rule: 'after' | 'inverted' | 'relayed' | 'before' | 'transcript' | 'clause';
}

type Items = readonly number[];
const SHORT_TAG = 12; // items
const REACH = 45; // items between a speaker and the verb

/** Reads the tag that begins at `from`: "Ruiz, the mayor, said", "said Ruiz". */
export function tagAt(scene: Setting, items: Items, from: number): Attribution | undefined {
  if (scene.reading.lexicon.quotes.verbSecond) return secondTag(scene, items, from);
  return invertedTag(scene, items, from) ?? plainTag(scene, items, from);
}

function invertedTag(scene: Setting, items: Items, from: number): Attribution | undefined {
  const cue = overAdverbs(scene, items, from, 1);
  if (!isCue(scene, items, cue) || isOf(scene, items[cue], CLASS.weakCue)) return undefined;
  const speaker = phraseStartingAt(scene, items, cue + 1);
  if (!speaker || speaker.how === 'pronoun') return undefined;
  return { speaker: speakerAfter(scene, items, speaker), cue, cueEnd: cue, rule: 'inverted' };
}

function plainTag(scene: Setting, items: Items, from: number): Attribution | undefined {
  const first = phraseStartingAt(scene, items, from);
  if (!first || !beginsTag(scene, items, first)) return undefined;
  const speaker = withJoinedRight(scene, items, first);
  const cue = verbOf(scene, items, speaker.to + 1);
  if (cue < 0 || isSaidOfQuotation(scene, items, first, cue)) return undefined;
  return { speaker: speakerBefore(scene, items, speaker, cue), cue, cueEnd: cue, rule: 'after' };
}

/** "a figure disputed by Ruiz", "a claim the mayor denied": a noun set beside the quotation is what it is called, and says nothing. */
function isSaidOfQuotation(scene: Setting, items: Items, { how, head, to }: Phrase, cue: number): boolean {
  if (how !== 'nominal' || isOf(scene, items[head], CLASS.role | CLASS.organisation)) return false;
  const { agents } = scene.reading.lexicon.quotes;
  if (cue === to + 1 && agents.has(lower(scene, items[cue + 1]))) return true;
  return isOf(scene, items[head], CLASS.speechNoun) && isOf(scene, items[to + 1], CLASS.determiner);
}

/** The position of the verb of speech whose subject's noun ends just before `from`; -1 where there is none. */
function verbOf(scene: Setting, items: Items, from: number): number {
  let verbs = 0; // verbs passed since the last comma
  let aside = false; // between commas
  for (let at = from; at < items.length && at - from < REACH; at += 1) {
    const item = items[at]!;
    if (isQuotation(item)) {
      // The title of a work in an aside, whose closing comma may stand inside the mark: author of “Harbour Lights,” said
      if (!aside) return -1;
      verbs = 0;
      continue;
    }
    if (
      isKind(scene, item, KIND.stop) ||
      isKind(scene, item, KIND.semicolon) ||
      isKind(scene, item, KIND.colon)
    )
      return -1;
    if (
      isKind(scene, item, KIND.comma) ||
      isKind(scene, item, KIND.dash) ||
      isKind(scene, item, KIND.open) ||
      isKind(scene, item, KIND.close)
    ) {
      aside = !aside;
      verbs = 0;
      continue;
    }
    if (isCue(scene, items, at) && verbs === 0 && !isNounHere(scene, items, at)) {
      const afterAside = endsAside(scene, items[at - 1]);
      const direct = at === from || !aside;
      if (direct || afterAside || isOpenAside(scene, items, from, at)) return at;
    }
    if (isOf(scene, item, CLASS.auxiliary) || isAdverb(scene, items, at)) continue;
    if (isVerb(scene, items, at) && !isNounHere(scene, items, at)) verbs += 1;
    if (isOf(scene, item, CLASS.relative)) aside = true;
    if (at === from && isOf(scene, item, CLASS.and | CLASS.subordinator)) return -1;
  }
  return -1;
}

const endsAside = (scene: Setting, item: number | undefined) =>
  isQuotation(item) ||
  isKind(scene, item, KIND.comma) ||
  isKind(scene, item, KIND.close) ||
  isKind(scene, item, KIND.dash);

const isNounHere = (scene: Setting, items: Items, at: number) =>
  isOf(scene, items[at - 1], CLASS.determiner | CLASS.preposition) &&
  !isOf(scene, items[at - 1], CLASS.relative);

/** Reads "according to Ruiz" at `from`. */
export function relayAt(scene: Setting, items: Items, from: number): Attribution | undefined {
  if (scene.reading.lexicon.quotes.relaysAfter.has(lower(scene, items[from]))) {
    const speaker = phraseEndingAt(scene, items, from - 1);
    return speaker && { speaker, cue: from, cueEnd: from, rule: 'relayed' };
  }
  if (!isOf(scene, items[from], CLASS.relay)) return undefined;
  for (const phrase of scene.reading.lexicon.quotes.relays) {
    if (!phrase.every((word, at) => lower(scene, items[from + at]) === word)) continue;
    const speaker = phraseStartingAt(scene, items, from + phrase.length);
    if (speaker) return { speaker, cue: from, cueEnd: from + phrase.length - 1, rule: 'relayed' };
  }
  return undefined;
}

/** Whether the tokens from `from` on are a tag of their own: `“Why?” Ruiz asked.` */
export function isWholeTag(scene: Setting, from: number, to: number, whole: boolean): boolean {
  const items: number[] = [];
  for (let at = from; at < to && items.length < 30; at += 1) {
    if (scene.words.kind[at] === KIND.mark) break;
    items.push(at);
    if (scene.words.kind[at] === KIND.stop) break;
  }
  const tag = tagAt(scene, items, 0);
  if (!tag || isOf(scene, items[tag.cue], CLASS.weakCue)) return false;
  if (tag.rule === 'after') {
    for (let at = tag.speaker.to + 1; at < tag.cue; at += 1) if (!isAdverb(scene, items, at)) return false;
  }
  const next = items[tag.rule === 'inverted' ? tag.speaker.to + 1 : tag.cue + 1];
  if (next === undefined || isKind(scene, next, KIND.stop)) return true;
  if (whole) return false;
  if (items.length <= SHORT_TAG) return true;
  return (
    isKind(scene, next, KIND.comma) ||
    (isOf(scene, next, CLASS.time | CLASS.adverb | CLASS.preposition | CLASS.subordinator) &&
      !isOf(scene, next, CLASS.relative))
  );
}
