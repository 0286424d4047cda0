/**
 * Units by kind: full English name in the singular, then the other words it is written in, then "~" and its symbols.
 * Sources: SI Brochure (BIPM, 9th ed., tables 2, 4, 7, 8 and the note on symbols), NIST Handbook 44 appendix C for customary
 * units, ISO 80000-13 for information. American spellings follow the British name.
 */
export const unitTable: Readonly<Record<string, string>> = {
  percent: `
%: percent, per cent, percentage, pct, pc, prozent ~ % ％
percentage point: percentage points, percent point, ppt, ppts, pps
per mille: per mil ~ ‰
basis point: basis points, bps, bp`,
  duration: `
second: seconds, sec, secs ~ s
minute: minutes, min, mins
hour: hours, hr, hrs ~ h
day: days
night: nights
weekday: weekdays
week: weeks, wk, wks
fortnight: fortnights
month: months, mos
year: years, yr, yrs
decade: decades
century: centuries
millennium: millennia, millenniums
semester: semesters
weekend: weekends
microsecond: microseconds ~ µs μs
megayear: - ~ Ma Myr
gigayear: gigaannum, gigaannums ~ Ga Gyr`,
  distance: `
metre: metres, meter, meters ~ m
kilometre: kilometres, kilometer, kilometers, kms, kilometre-long ~ km
centimetre: centimetres, centimeter, centimeters, cms ~ cm
millimetre: millimetres, millimeter, millimeters ~ mm
micrometre: micrometres, micrometer, micrometers, micron, microns ~ µm μm
nanometre: nanometres, nanometer, nanometers ~ nm
picometre: picometres, picometer ~ pm
mile: miles ~ mi
nautical mile: nautical miles ~ nmi
yard: yards, yds ~ yd
foot: feet ~ ft ′
inch: inches ~ in ″
furlong: furlongs
fathom: fathoms
light year: light years, light-years, lightyears ~ ly
astronomical unit: astronomical units ~ AU`,
  area: `
square metre: square metres, square meter, square meters, sq m, sq metres, sq meters, sqm ~ m2 m² sqm
square kilometre: square kilometres, square kilometer, square kilometers, sq km, sq kms ~ km2 km² sqkm
square centimetre: square centimetres, square centimeter, square centimeters, sq cm ~ cm2 cm²
square mile: square miles, sq mi, sq miles, sq mile
square foot: square feet, sq ft, sq feet, sq foot ~ sqft ft2 ft²
square inch: square inches, sq in ~ in2 in²
square yard: square yards, sq yd, sq yards
hectare: hectares ~ ha
acre: acres`,
  mass: `
kilogram: kilograms, kilogramme, kilogrammes, kilo, kilos, kgs ~ kg
gram: grams, gramme, grammes ~ g
milligram: milligrams ~ mg
microgram: micrograms ~ µg μg mcg
tonne: tonnes, metric ton, metric tons, metric tonne, metric tonnes, mt ~ t
ton: tons, short tons, long tons
kiloton: kilotons, kilotonne, kilotonnes ~ kt
megaton: megatons, megatonne, megatonnes ~ Mt
gigaton: gigatons, gigatonne, gigatonnes ~ Gt
pound-mass: lb, lbs, pound ~ lb lbs
ounce: ounces ~ oz
carat: carats
dram: drams`,
  temperature: `
degree: degrees, deg ~ °
degree Celsius: degrees celsius, degree celsius, celsius, degrees centigrade, centigrade, degrees c, deg c, degree c ~ °C ℃ ºC C
degree Fahrenheit: degrees fahrenheit, degree fahrenheit, fahrenheit, degrees f, deg f, degree f ~ °F ℉ ºF F
kelvin: kelvins ~ K`,
  speed: `
kilometre per hour: kilometres per hour, kilometers per hour, kilometres an hour, kilometers an hour ~ km/h kph kmh km/hr kmph
mile per hour: miles per hour, miles an hour ~ mph MPH m.p.h
metre per second: metres per second, meters per second ~ m/s
foot per second: feet per second ~ ft/s fps
knot: knots ~ kn kt kts
revolution per minute: revolutions per minute, rpm ~ rpm RPM`,
  energy: `
watt: watts ~ W
kilowatt: - ~ KW
watt hour: watt hours, watt-hours ~ Wh
kilowatt hour: kilowatt hours, kilowatt-hours, kilowatthours ~ kWh KWh kwh
megawatt hour: megawatt hours, megawatt-hours ~ MWh
gigawatt hour: gigawatt hours, gigawatt-hours ~ GWh
terawatt hour: terawatt hours, terawatt-hours ~ TWh
joule: joules ~ J
calorie: calories, kcal ~ cal kcal
British thermal unit: british thermal units, btus ~ BTU Btu
electronvolt: electronvolts, electron volts ~ eV
horsepower: horse power ~ hp HP PS
brake horsepower: - ~ bhp
therm: therms`,
  other: `
litre: litres, liter, liters ~ l L ltr
millilitre: millilitres, milliliter, milliliters ~ ml mL
centilitre: centilitres, centiliter, centiliters ~ cl
hectolitre: hectolitres, hectoliter, hectoliters ~ hl
gallon: gallons ~ gal
pint: pints
quart: quarts
barrel: barrels ~ bbl bbls
barrel per day: barrels per day, bpd ~ bpd b/d
ton per day: - ~ tpd
bushel: bushels
teaspoon: teaspoons
tablespoon: tablespoons
cubic metre: cubic metres, cubic meter, cubic meters, cu m ~ m3 m³
cubic kilometre: cubic kilometres, cubic kilometers ~ km3 km³
cubic centimetre: cubic centimetres, cubic centimeters ~ cm3 cm³ cc
cubic foot: cubic feet, cu ft ~ ft3 ft³
cubic yard: cubic yards
acre-foot: acre feet, acre-feet
mile per gallon: miles per gallon ~ mpg MPG
hertz: - ~ Hz
volt: volts ~ V
ampere: amperes, amps, amp ~ A
milliampere-hour: milliampere hours ~ mAh
ohm: ohms ~ Ω
newton: newtons ~ N
newton metre: newton metres, newton meters ~ Nm N·m
pound-foot: pound-feet, lb-ft, pound feet ~ lb-ft lbft
pascal: pascals ~ Pa
sievert: sieverts ~ Sv
gray: - ~ Gy
becquerel: becquerels ~ Bq
mole: - ~ mol
hectopascal: hectopascals ~ hPa
millibar: millibars ~ mb mbar
pound per square inch: - ~ psi PSI
decibel: decibels ~ dB db
lumen: lumens
bit: bits ~ bit
kilobit: kilobits ~ kb kbit
megabit: megabits ~ Mb Mbit
gigabit: gigabits ~ Gbit
byte: bytes
kilobyte: kilobytes ~ kB KB
kibibyte: kibibytes ~ KiB
megabyte: megabytes ~ MB
gigabyte: gigabytes ~ GB
terabyte: terabytes ~ TB
megabit per second: megabits per second ~ Mbps mbps Mb/s
gigabit per second: gigabits per second ~ Gbps Gb/s
megapixel: megapixels ~ MP
pixel: pixels ~ px
part per million: parts per million ~ ppm
part per billion: parts per billion ~ ppb
joule second: - ~ Js
gram per kilometre: grams per kilometre, grams per kilometer ~ g/km
kilogram per cubic metre: - ~ kg/m³ kg/m3
kilogram per cubic centimetre: - ~ kg/cm³ kg/cm3
tonne of carbon dioxide equivalent: - ~ tCO2e MtCO2e
inverse second: - ~ s-1`,
};
