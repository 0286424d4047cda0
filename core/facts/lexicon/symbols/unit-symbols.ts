import type { FigureKind } from '../../schema.ts';

/**
 * Symbols of units that take no SI prefix, by kind: the unit's name, then its symbols. Sources: SI Brochure (BIPM, 9th ed.,
 * table 8), NIST Handbook 44 appendix C for customary units, ISO 80000-13 for information, IAU style manual for astronomy.
 */
export const unitSymbols: Partial<Record<FigureKind, string>> = {
  percent: '%: % ％|per mille: ‰',
  duration: 'hour: h|megayear: Ma Myr|gigayear: Ga Gyr',
  distance:
    'picometre: pm|ångström: Å|mile: mi|nautical mile: nmi|yard: yd|foot: ft ′|inch: ″|light year: ly|astronomical unit: AU',
  area: 'hectare: ha|square kilometre: sqkm|square metre: sqm|square foot: sqft|femtobarn: fb|picobarn: pb',
  mass: 'microgram: mcg|pound-mass: lb lbs|ounce: oz|hundredweight: cwt|kilogram-force: kgf|pound-force: lbf',
  temperature:
    'degree: °|degree Celsius: °C ℃ ºC C|degree Fahrenheit: °F ℉ ºF F|degree Rankine: °R|kelvin: K',
  speed:
    'kilometre per hour: kph kmh kmph|mile per hour: mph MPH m.p.h|foot per second: fps|knot: kn kt kts|revolution per minute: rpm RPM',
  energy:
    'kilowatt: KW|kilowatt hour: KWh kwh|kilocalorie: kcal kCal|British thermal unit: BTU Btu|horsepower: hp HP PS|foot-pound: ft-lb ft-lbs ft·lb ft·lbf ft-lbf|brake horsepower: bhp|ton of oil equivalent: toe|barrel of oil equivalent: boe',
  other:
    'litre: ltr|gallon: gal|fluid ounce: floz|barrel: bbl bbls|cubic centimetre: cc|barrel per day: bpd|ton per day: tpd|mile per gallon: mpg MPG|cubic foot per second: cfs|cubic foot per minute: cfm|gallon per minute: gpm|beat per minute: bpm|milliampere-hour: mAh|ampere-hour: Ah|volt-ampere: kVA MVA VA|newton metre: Nm N·m|pound-foot: lb-ft lbft|millibar: mb mbar|atmosphere: atm|torr: Torr|millimetre of mercury: mmHg|inch of mercury: inHg|pound per square inch: psi PSI|decibel: dB db dBA dBm dBi|radian: rad|minute of arc: arcmin|second of arc: arcsec|joule second: Js|kilobyte: KB|kibibyte: KiB|mebibyte: MiB|gibibyte: GiB|tebibyte: TiB|pebibyte: PiB|exbibyte: EiB|zebibyte: ZiB|yobibyte: YiB|kibibit: Kibit|mebibit: Mibit|gibibit: Gibit|tebibit: Tibit|kilobit per second: kbps Kbps|megabit per second: Mbps mbps|gigabit per second: Gbps|megapixel: MP|pixel: px|dot per inch: dpi|pixel per inch: ppi|part per million: ppm|part per billion: ppb|centimetre of mercury: cmHg|centimetre of water: cmH2O|international unit: IU|milliarcsecond: mas|million barrels of oil equivalent: mmboe MMboe|billion cubic metre: bcm Bcm|billion cubic foot: bcf Bcf|trillion cubic foot: tcf Tcf|million British thermal unit: MMBtu mmBtu mmbtu MMBTU|million tonne per annum: mtpa MTPA|twenty-foot equivalent unit: TEU TEUs teu|deadweight ton: dwt DWT|candela: cd|lux: lx',
  ratio: 'time: x ×',
};
