import type { ProseLexicon } from '../index.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Closed word classes of English, and the irregular verbs news uses most in the past and present tense. */
export const prose: ProseLexicon = {
  functionWords: words(
    `the a an and or but nor so yet if then than that this these those there here of in on at to for from by with
     without into onto over under about after before between through during against among within near off out up
     down as is are was were be been being am has have had having do does did will would can could may might must
     shall should not no it its he him his she her hers they them their theirs we us our ours you your i me my who
     whom whose which what when where why how all any both each few more most other some such only own same too
     very just also even still again once because while until although though since said says told asked added
     mr mrs ms dr one two first last new`,
  ),
  dependent: words(
    `he she it they this that these those his her its their but and or so yet then also however meanwhile there
     such another both neither`,
  ),
  clauses: words(
    `after as while because when where which who whose although though but before since following amid despite
     unless until whereas with including according`,
  ),
  openers: words(
    `after as while because when where although though before since following amid despite unless until whereas with
     according given for over if once noting citing speaking asked in on at during under by`,
  ),
  phrases: words('in on at for from by near during under over outside inside across along against through'),
  relatives: words('who which that whose'),
  verbs: words(
    `is are was were has have had will would can could may might must does did said says say told rose fell hit won
     lost left took made gave came went met set put cut began broke brought built bought chose drew drove ate fed
     felt fought found flew forgot froze got grew held kept knew led lay lent let meant paid ran sang sank sat saw
     sold sent shook shot shut slept spent spoke split spread stood stole struck swept swore taught tore thought
     threw understood wore wrote won't isn't wasn't plans wants seeks faces hopes expects warns calls backs urges
     votes rises falls wins loses leaves takes makes gives comes goes becomes became beat costs`,
  ),
  verbEnding: /^[a-z]{2,}[^e]ed$/,
};
