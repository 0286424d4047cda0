import { otherUnits } from './other-units.ts';

/**
 * Units that take no SI prefix, by kind: full English name in the singular, then the other words it is written in, then "~" and
 * its symbols. A plural in -s is understood. Sources: SI Brochure (BIPM, 9th ed., table 8), NIST Handbook 44 appendix C for
 * customary units, ISO 80000-13 for information, IAU style manual for astronomy.
 */
export const unitTable: Readonly<Record<string, string>> = {
  percent: `
%: percent, per cent, percentage, pct, pc, prozent ~ % ％
percentage point: percent point, ppt, ppts, pps
per mille: per mil ~ ‰
basis point: bps, bp`,
  duration: `
minute: min, mins
hour: hr, hrs ~ h
day: -
night: -
weekday: -
week: wk, wks
fortnight: -
month: mos
year: yr, yrs
decade: -
century: centuries
millennium: millennia, millenniums
semester: -
weekend: -
megayear: - ~ Ma Myr
gigayear: gigaannum, gigaannums ~ Ga Gyr`,
  distance: `
picometre: - ~ pm
micrometre: micron, microns
kilometre: kms, kilometre-long
centimetre: cms
ångström: angstrom, angstroms, ångströms ~ Å
mile: - ~ mi
nautical mile: - ~ nmi
yard: yds ~ yd
foot: feet ~ ft ′
inch: inches ~ in ″
furlong: -
fathom: -
rod: -
cubit: -
light minute: light-minutes
light second: light-seconds
light year: light-years, lightyears ~ ly
astronomical unit: - ~ AU`,
  area: `
hectare: - ~ ha
acre: -
square kilometre: sq kms ~ sqkm
square metre: sqm ~ sqm
square foot: sqft ~ sqft
square inch: -
femtobarn: - ~ fb
picobarn: - ~ pb`,
  mass: `
kilogram: kilo, kilos, kgs
microgram: - ~ mcg
tonne: metric ton, metric tons, metric tonne, metric tonnes, mt
ton: short tons, long tons
pound-mass: lb, lbs, pound ~ lb lbs
ounce: - ~ oz
troy ounce: -
stone: -
hundredweight: cwt ~ cwt
quintal: -
grain: -
slug: -
carat: -
dram: -
unified atomic mass unit: atomic mass unit, atomic mass units
solar mass: solar masses
kilogram-force: - ~ kgf
pound-force: - ~ lbf`,
  temperature: `
degree: deg ~ °
degree Celsius: degrees celsius, celsius, degrees centigrade, centigrade, degrees c, deg c, degree c ~ °C ℃ ºC C
degree Fahrenheit: degrees fahrenheit, fahrenheit, degrees f, deg f, degree f ~ °F ℉ ºF F
degree Rankine: degrees rankine, rankine ~ °R
kelvin: - ~ K`,
  speed: `
kilometre per hour: - ~ kph kmh kmph
mile per hour: - ~ mph MPH m.p.h
foot per second: - ~ fps
knot: - ~ kn kt kts
revolution per minute: revolutions per minute, rpm ~ rpm RPM`,
  energy: `
kilowatt: - ~ KW
kilowatt hour: kilowatthours, kilowatt-hours ~ KWh kwh
calorie: kcal ~ kcal
British thermal unit: btus ~ BTU Btu
horsepower: horse power ~ hp HP PS
metric horsepower: -
erg: -
foot-pound: foot-pounds, foot pounds ~ ft-lb
brake horsepower: - ~ bhp
therm: -
quad: -
ton of oil equivalent: tons of oil equivalent ~ toe
barrel of oil equivalent: barrels of oil equivalent ~ boe`,
  other: otherUnits,
};
