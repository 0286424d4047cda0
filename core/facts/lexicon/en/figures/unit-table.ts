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
chain: -
league: -
light year: light-years, lightyears ~ ly
light second: -
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
solar mass: solar masses`,
  temperature: `
degree: deg ~ °
degree Celsius: degrees celsius, celsius, degrees centigrade, centigrade, degrees c, deg c, degree c ~ °C ℃ ºC C
degree Fahrenheit: degrees fahrenheit, fahrenheit, degrees f, deg f, degree f ~ °F ℉ ºF F
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
brake horsepower: - ~ bhp
therm: -
quad: -
ton of oil equivalent: tons of oil equivalent ~ toe
barrel of oil equivalent: barrels of oil equivalent ~ boe`,
  other: `
litre: - ~ ltr
gallon: - ~ gal
pint: -
quart: -
gill: -
fluid ounce: fl oz, fl. oz ~ floz
barrel: - ~ bbl bbls
bushel: -
peck: -
teaspoon: tsp, tsps
tablespoon: tbsp, tbsps
cubic centimetre: - ~ cc
acre-foot: acre feet, acre-feet
barrel per day: - ~ bpd
ton per day: - ~ tpd
mile per gallon: - ~ mpg MPG
cubic foot per second: - ~ cfs
cubic foot per minute: - ~ cfm
gallon per minute: - ~ gpm
beat per minute: - ~ bpm
frame per second: -
milliampere-hour: milliampere hours ~ mAh
ampere-hour: ampere hours, amp hours, amp-hours ~ Ah
volt-ampere: - ~ kVA MVA VA
newton metre: newton meters, newton-metre, newton-meter ~ Nm N·m
pound-foot: pound-feet, lb-ft, pound feet, foot-pounds, foot pounds ~ lb-ft lbft
millibar: - ~ mb mbar
atmosphere: - ~ atm
torr: - ~ Torr
millimetre of mercury: millimetres of mercury, millimeters of mercury ~ mmHg
inch of mercury: inches of mercury ~ inHg
pound per square inch: - ~ psi PSI
decibel: - ~ dB db dBA
lux: -
candela: -
lumen: -
roentgen: röntgen, röntgens
rem: -
curie: -
poise: -
radian: - ~ rad
steradian: -
minute of arc: arcminute, arcminutes, arc minutes, minutes of arc ~ arcmin
second of arc: arcsecond, arcseconds, arc seconds, seconds of arc ~ arcsec
joule second: - ~ Js
kilobit: - ~ kb
megabit: - ~ Mb
kilobyte: - ~ KB
kibibyte: - ~ KiB
mebibyte: - ~ MiB
gibibyte: - ~ GiB
tebibyte: - ~ TiB
kilobit per second: - ~ kbps Kbps
megabit per second: - ~ Mbps mbps
gigabit per second: - ~ Gbps
megapixel: - ~ MP
pixel: - ~ px
dot per inch: - ~ dpi
pixel per inch: - ~ ppi
part per million: - ~ ppm
part per billion: - ~ ppb
part per trillion: -
tonne of carbon dioxide equivalent: - ~ tCO2e MtCO2e
gram of carbon dioxide equivalent: - ~ gCO2e`,
};
