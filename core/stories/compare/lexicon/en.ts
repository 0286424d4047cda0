import { words } from '../../../facts/lexicon/word-list.ts';
import { contrasts, folk, leads, marks, wares } from './en-marks.ts';
import { measures } from './en-measures.ts';
import { states } from './en-states.ts';
import { type CompareLexicon, sorts } from './words.ts';

/** What comparing must know of English. */
export const english: CompareLexicon = {
  states,
  measures,
  marks,
  leads,
  wares,
  folk,
  contrasts,
  between: /^ (?:out )?of (?:[\p{L}’']+ ){0,3}$/u,
  ofWhole: /(?:of|all) (?:the|its|their|these) $/u,
  parts: /^ of (?:the|them|those|these|whom|its|their)(?!\p{L})/u,
  wholes: /^\W*(?:of|among) (?:the|those|these) /u,
  heads: /(\p{L}+) of (?:[\p{L}]+ ){0,2}$/u,
  excepting: /(?:all but|except(?: for)?|apart from) $/u,
  formerly:
    /(?:from|compared (?:with|to)|instead of|rather than|not|(?:earlier|previous|initial|first) (?:\p{L}+ )?of|(?:earlier|previously|initially|originally) (?:been )?(?:put at|given as|reported|estimated at|said)) (?:(?:at least|about|some|around|nearly|only|just|more than) )?$/u,
  numbered: /number of ((?:\p{L}+ ){1,4})/u,
  differs:
    /^ (?:\p{L}+ )?(?:more|less|fewer|above|below|ahead of|behind|\p{L}{3,}er)(?: \p{L}+){0,2} (?:than|the (?:average|norm|usual|record|year|previous))(?!\p{L})/u,
  changedBy: /(?<!\p{L})by (?:(?:about|around|nearly|more than|at least|some|only) )?$/u,
  changedTo: /(?<!\p{L})to (?:(?:about|around|nearly|more than|at least|some|only|over) )?$/u,
  days: /(?<!\p{L})on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?!\p{L})/u,
  lasting:
    /(?<!\p{L})(?:has|have|had|now|so far|total|toll|by|risen|rose|still|remain(?:ed|s|ing)?)(?!\p{L})/u,
  totals:
    /(?<!\p{L})(?:tally|toll|total|number of|bringing|raising the|taking the|altogether|in all)(?!\p{L})/u,
  tallies: /(?<!\p{L})(?:tally|toll|figure|total|count|number)(?!\p{L})/u,
  periods:
    /(?<!\p{L})(?:over|in|within|during|for) (?:the )?(?:past |last )?\p{L}+ (?:years|decades)(?!\p{L})/u,
  built: /(?:built|founded|opened|completed|established|launched|introduced|born|put up)[^,]{0,20}\d{4}/gu,
  ago: /^.{0,40}?(?<!\p{L})(?:years?|months?|weeks?|decades?) (?:ago|earlier|before)(?!\p{L})/u,
  units:
    /(?<!\p{L})(?:percent|per cent|million|billion|euros?|dollars?|pounds|crowns|\p{L}*metres?|hours?|days?|months?|years?)(?!\p{L})/gu,
  leading: words(
    'the central northern southern eastern western old whole entire greater town city village port of river region province county district state island islands',
  ),
  persons: sorts(`
    man boy
    woman girl
    suspect gunman attacker
    victim`),
  nouns: sorts(`
    home house building dwelling property residence household customer
    car vehicle automobile
    lorry truck
    coach bus
    flight departure
    plane aircraft airliner
    ship vessel boat
    police officer policeman policewoman
    firefighter fireman
    soldier serviceman troop
    miner collier
    worker labourer laborer
    employee staff
    demonstrator protester marcher
    spectator onlooker fan supporter
    visitor festivalgoer guest
    motorist driver
    passenger traveller traveler commuter
    child pupil schoolchild
    inhabitant resident villager islander townspeople
    case infection
    vote ballot
    job post position
    migrant refugee
    tree spruce pine oak
    shop store
    cow cattle
    doctor physician medic
    road street
    signature signatory
    school college
    drone uav
    quake earthquake tremor temblor
    fire blaze wildfire inferno flames
    crash accident collision pile-up
    blast explosion bomb
    storm hurricane cyclone typhoon gale
    strike walkout stoppage
    attack raid assault
    hospital clinic
    firm company group
    landslide mudslide
    flood flooding
    town city
    government state
    deal takeover
    prisoner inmate detainee`),
  anybody: words(
    'person people resident inhabitant human individual victim other dimensionless casualty soul dead injured wounded missing death fatality body evacuee detainee arrest injury life more survivor local villager case signature application applicant signatory',
  ),
  roles: words(
    'passenger skier worker miner demonstrator visitor spectator supporter suspect traveller guest participant runner hiker climber pilgrim tourist shopper commuter sailor fisherman diner student employee customer concertgoer worshipper hostage patient protester climber',
  ),
  crowds: words('demonstrator visitor spectator participant concertgoer worshipper'),
  breaks: words(
    'and but while when after as because before where since although though whereas with if than',
  ),
  scenes: /^(?:Meanwhile,? )?(?:In|At|Near|Around|Outside) (?:the )?(\p{Lu}[\p{L}’'-]+)/u,
  places: words('in at near across around above over outside'),
  more: words('more additional new extra'),
  notNames: words(
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
  ),
  namesHaveCapitals: true,
};
