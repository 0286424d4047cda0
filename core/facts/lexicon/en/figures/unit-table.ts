import { otherUnits } from './other-units.ts';

/**
 * Units that take no SI prefix, by kind: full English name in the singular, then the other words it is written in; a plural in
 * -s is understood. Their symbols: lexicon/symbols. Sources: as there.
 */
export const unitTable: Readonly<Record<string, string>> = {
  percent: `
%: percent, per cent, percentage, pct, pc, prozent
percentage point: percent point, ppt, ppts, pps
per mille: per mil
basis point: bps, bp`,
  duration: `
minute: min, mins
hour: hr, hrs
day: -
night: -
weekday: -
week: wk, wks
fortnight: -
month: mos
year: yr, yrs, annum
decade: -
century: centuries
millennium: millennia, millenniums
semester: -
weekend: -
megayear: -
gigayear: gigaannum, gigaannums`,
  distance: `
picometre: -
micrometre: micron, microns
kilometre: kms, kilometre-long
centimetre: cms
ångström: angstrom, angstroms, ångströms
mile: -
nautical mile: -
yard: yds
foot: feet
inch: inches
furlong: -
fathom: -
rod: -
cubit: -
light minute: light-minutes
light second: light-seconds
light year: light-years, lightyears
astronomical unit: -`,
  area: `
hectare: -
acre: -
square kilometre: sq kms
square metre: sqm
square foot: sqft
square inch: -
femtobarn: -
picobarn: -`,
  mass: `
kilogram: kilo, kilos, kgs
microgram: -
tonne: metric ton, metric tons, metric tonne, metric tonnes, mt
ton: short tons, long tons
pound-mass: lb, lbs, pound
ounce: -
troy ounce: -
stone: -
hundredweight: cwt
pennyweight: -
scruple: -
pood: -
quintal: -
grain: -
slug: -
carat: -
dram: -
unified atomic mass unit: atomic mass unit, atomic mass units
solar mass: solar masses
kilogram-force: -
pound-force: -`,
  temperature: `
degree: deg
degree Celsius: degrees celsius, celsius, degrees centigrade, centigrade, degrees c, deg c, degree c
degree Fahrenheit: degrees fahrenheit, fahrenheit, degrees f, deg f, degree f
degree Rankine: degrees rankine, rankine
kelvin: -`,
  speed: `
kilometre per hour: -
mile per hour: -
foot per second: -
knot: -
revolution per minute: revolutions per minute, rpm`,
  energy: `
kilowatt: -
kilowatt hour: kilowatthours, kilowatt-hours
kilocalorie: kcal
British thermal unit: btus
horsepower: horse power
metric horsepower: -
erg: -
foot-pound: foot-pounds, foot pounds
brake horsepower: -
therm: -
quad: -
ton of oil equivalent: tons of oil equivalent
barrel of oil equivalent: barrels of oil equivalent`,
  other: otherUnits,
};
