/**
 * Units of volume, flow, electricity, pressure, angle, information and concentration that take no SI prefix; laid out and
 * sourced as unit-table.ts.
 */
export const otherUnits = `
litre: - ~ ltr
gallon: - ~ gal
pint: -
quart: -
gill: -
fluid ounce: fl oz, fl. oz ~ floz
barrel: - ~ bbl bbls
bushel: -
peck: -
hogshead: -
cup: -
cord: -
board foot: board feet
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
pound-foot: pound-feet, lb-ft, pound feet ~ lb-ft lbft
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
gram of carbon dioxide equivalent: - ~ gCO2e`;
