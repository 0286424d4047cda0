import { anyOf } from './words.ts';

/** What sets a number apart from another of the same thing: another time, a plan, a part (own lists). */
export const marks = anyOf({
  forecast: `expect(?:ed|s|ing|ation)?(?! to (?:rise|grow|climb|increase|fall|go)), forecast(?:s|ers)?, predict(?:ed|s|ions?)?, project(?:ed|ions?), could, might,
    likely, hop(?:es?|ed|ing), anticipated?, threaten(?:ed|s)?, estimates for`,
  target:
    'target(?:s|ed)?, aims?, aimed, aiming, goals?, (?:is|are|were) needed, planned, limit, maximum, minimum',
  would: 'would',
  former: `previous(?:ly)?, formerly, (?:the|old|all-time|world|national|course) record, last year, last season, a year earlier, year before, years before, in the past, until now, until (?:sunday|monday|tuesday|wednesday|thursday|friday|saturday), originally, initially,
    so far this year, historic, an earlier`,
  quarter:
    '(?:first|second|third|fourth|last)[ -]quarter, quarterly, three months, (?:for|in|of) the quarter',
  half: 'half-year, half year, first half, second half, six months, first six months',
  nine: 'nine months',
  stage:
    '(?:first|second|third|fourth|opening|closing) (?:half|set|round|week|day|month|session|game|leg|test|period|hour|phase|weekend|night)',
  month:
    'monthly, in january, in february, in march, in april, in june, in july, in august, in september, in october, in november, in december, a month',
  week: 'this week, weekly, a week',
  day: 'daily, a day(?! (?:tickets?|pass|trip)), on the first day, per day, first day',
  overall:
    'nationwide, national(?:ly)? (?:turnout|average|rate|figure|total), country as a whole, across the country, worldwide, since the start, in total over, altogether since',
  part: 'alone, were among, was among, one of the',
  grave: `seriously, critically, severely, gravely, badly, (?:serious|critical|grave|stable) condition, (?:serious|critical|severe|grave) injuries, life-threatening,
    intensive care, fighting for (?:their|his|her) li(?:ves|fe), in danger of dying`,
  light: 'slightly, lightly, (?:minor|slight|light) injuries',
  suspected: 'suspected cases, suspected infections, unconfirmed, probable',
  average: 'average, median, mean',
  peak: 'peak, peaked, highest, at its height, crested',
  except: 'excluding, core rate, core inflation, stripping out',
  rest: 'the rest, the remainder',
  insured: 'insured, insurance, insurers?',
  year: 'this year, this season, this month, so far this, full year, full-year, best year, annual(?:ly)?, for the year, a year, yearly',
  close: 'closed at, closed up, closed down, at the close, close of trading, closing',
  early: 'early trading, opened (?:at|up|down)',
  aftershock: 'aftershocks?',
  future:
    'once the, once it, from (?:january|february|march|april|may|june|july|august|september|october|november|december), next year, next month, next season',
  until:
    'until (?:the end|january|february|march|april|may|june|july|august|september|october|november|december)',
});

/** Of which people a number speaks (own lists). */
export const folk = anyOf({
  children:
    'child, children, pupils?, minors, teenagers?, schoolchildren, babies, infants?, under-18s, boys?, girls?',
  women: 'women, woman, mothers?',
  men: 'men',
  adults: 'adults?, grown-ups',
});

/** Classes of words one of which rules out another (own lists). */
export const contrasts = anyOf({
  order: 'first, second, third, fourth, fifth, sixth',
  side: 'north(?:ern)?, south(?:ern)?, east(?:ern)?, west(?:ern)?',
  rank: 'upper, lower, rear',
  sex: 'men, women, male, female, boys?, girls?, man, woman, husband, wife',
  stage: 'net, operating, gross, pretax, pre-tax',
  month:
    'january, february, (?<=(?:in|of|since|until|last|early|late|from|by) )march, april, may, june, july, august, september, october, november, december',
  season: 'spring, summer, autumn, winter',
  place: 'abroad, domestic, foreign',
});

/** What leads to a number that is a plan, or a part of another (own lists). */
export const leads = anyOf({
  target: `needs?, needed, requires?, seeks?, seeking, sought, asking for, asks? for, asked for, demand(?:s|ed|ing)?, insists? on, insisted on, wants?(?! to),
    aims? to, to (?:raise|collect|reach|find|hire|recruit)`,
  offer: 'offered, offers?, offering',
  margin:
    '(?:led|ahead|won|winning|lead|leads|leading) (?:\\p{L}+ )?(?:\\p{L}+ )?by, majority of, margin of, lead of',
  plan: `wants? to, plans? to, must`,
  part: 'of them, of whom, among them, among those, including, (?<!number )of those, of these',
});

/** Classes of words for what is sold, one of which rules out another (own list). */
export const wares = anyOf({
  transport: 'rail, train, bus, tram, air, ferry, taxi, metro',
  buyer: 'adults?, child, children, pupils, students, pensioners, families',
});
