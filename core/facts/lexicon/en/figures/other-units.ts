/**
 * Units of volume, flow, electricity, pressure, angle, information and concentration that take no SI prefix; laid out and
 * sourced as unit-table.ts.
 */
export const otherUnits = `
litre: -
gallon: -
pint: -
quart: -
gill: -
fluid ounce: fl oz, fl. oz
barrel: -
bushel: -
peck: -
hogshead: -
cup: -
cord: -
board foot: board feet
teaspoon: tsp, tsps
tablespoon: tbsp, tbsps
cubic centimetre: -
acre-foot: acre feet, acre-feet
barrel per day: -
ton per day: -
mile per gallon: -
cubic foot per second: -
cubic foot per minute: -
gallon per minute: -
beat per minute: -
frame per second: -
milliampere-hour: milliampere hours
ampere-hour: ampere hours, amp hours, amp-hours
volt-ampere: -
newton metre: newton meters, newton-metre, newton-meter
pound-foot: pound-feet, lb-ft, pound feet
millibar: -
atmosphere: -
torr: -
millimetre of mercury: millimetres of mercury, millimeters of mercury
inch of mercury: inches of mercury
pound per square inch: -
decibel: -
lux: -
candela: -
lumen: -
roentgen: röntgen, röntgens
rem: -
curie: -
poise: -
dyne: -
oersted: -
foot-candle: -
nit: -
baud: -
dioptre: diopter, diopters
revolution: -
rotation: -
standard gravity: gs, gees, g-force
man-hour: man-hours, person-hours
radian: -
steradian: -
minute of arc: arcminute, arcminutes, arc minutes, minutes of arc
second of arc: arcsecond, arcseconds, arc seconds, seconds of arc
joule second: -
kilobyte: -
kibibyte: -
mebibyte: -
gibibyte: -
tebibyte: -
pebibyte: -
exbibyte: -
zebibyte: -
yobibyte: -
kibibit: -
mebibit: -
gibibit: -
tebibit: -
kilobit per second: -
megabit per second: -
gigabit per second: -
megapixel: -
pixel: -
dot per inch: -
pixel per inch: -
part per million: -
part per billion: -
part per trillion: -
rad: rads
kiloohm: kilohm, kilohms
megaohm: megohm, megohms
mho: -
neper: -
phot: -
stilb: -
lambert: -
foot-lambert: foot-lamberts, foot lamberts
maxwell: -
gilbert: -
rutherford: -
debye: -
franklin: -
statvolt: -
statcoulomb: -
phon: -
sone: -
centimetre of mercury: -
centimetre of water: -
technical atmosphere: -
barye: -
poundal: -
sthene: -
kilopond: -
ton-force: tons-force
pascal second: -
watt second: -
volt second: -
newton second: -
coulomb metre: coulomb meters, coulomb meter
kilogram metre: kilogram meters, kilogram meter
ampere-turn: ampere turns
person-year: person years
passenger kilometre: passenger kilometers, passenger-kilometres, passenger-kilometers
tonne kilometre: tonne-kilometres, tonne kilometers, tonne-kilometers
international unit: -
milliarcsecond: -
gradian: gons, gon
light hour: light-hours
light day: light-days
minim: -
firkin: -
kilderkin: -
hectare-metre: -
stere: -
noggin: -
fluid dram: fl dr
million barrels of oil equivalent: -
billion cubic metre: -
billion cubic foot: -
trillion cubic foot: -
million British thermal unit: -
million tonne per annum: -
twenty-foot equivalent unit: teus
deadweight ton: deadweight tons, deadweight tonnes, deadweight tonne
gross ton: gross tons, gross tonnage
milligram per decilitre: -
candela: -
lux: -`;
