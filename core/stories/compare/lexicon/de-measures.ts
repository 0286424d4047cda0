import { anyOf } from './words.ts';

const business = {
  profit: '\\p{L}*gewinn(?:e|s)?, verdien(?:t|te|ten|en), \\p{L}*überschuss',
  loss: '\\p{L}*verlust(?:e|en|s)?, defizit',
  revenue: '\\p{L}*umsatz(?:es)?, umsätze, erlöse?, einnahmen',
  shares: 'aktien?, aktienkurs',
  dividend: 'dividende',
  debt: '\\p{L}*schulden',
  wages: 'löhne?, gehälter, gehalt, lohn, mehr geld, tarifverdienste',
  rent: '\\p{L}*mieten?',
  prices: 'preise?, inflation, inflationsrate, teuerung, teurer',
  exports: 'exporte?',
  investment: 'investier(?:t|te|ten|en), investition(?:en)?',
  tax: '\\p{L}*steuer',
};

/** The classes of en-measures.ts in German (own lists). */
export const measures: Readonly<Record<string, RegExp>> = {
  money: anyOf({
    ...business,
    acquisition:
      'ablöse, ablösesumme, wechselt, übernahme, übernehmen, übernimmt, kauf(?:t|en|te|ten)?, kaufpreis, gekauft, zahl(?:t|en|te)',
    damage: '\\p{L}*schaden, \\p{L}*schäden, sachschaden',
    donated: '\\p{L}*spenden?\\p{L}*, gespendet, gesammelt, sammelte(?:n)?',
    grant: 'zuschuss, zuschüsse, fördermittel, förderung, förder(?:t|n)',
    fine: 'bußgeld, geldstrafe, strafe',
    ticket: '\\p{L}*fahrschein, \\p{L}*ticket, \\p{L}*karten?, eintritt',
    prize: 'preisgeld, gewonnen, jackpot',
    stolen: 'gestohlen, beute, erbeutet(?:e|en)?',
    cost: '\\p{L}*kosten, kostet(?:e|en)?, budget, \\p{L}*preis, etat',
  }),
  '%': anyOf({
    ...business,
    turnout: '\\p{L}*beteiligung, gingen zur wahl, wahlberechtigten, gewählt, wählten',
    voteshare: 'der stimmen, stimmenanteil, stimmen',
    counted: 'ausgezählt, auszählung',
    infavour: 'dafür, stimmten für, zustimmung',
    against: 'dagegen, stimmten gegen',
    jobless: 'arbeitslos(?:e|en|igkeit)?, arbeitslosenquote',
    interest: 'zins(?:en|satz)?, leitzins',
    growth: 'wachstum, wirtschaft, wuchs, bruttoinlandsprodukt',
    contained: 'unter kontrolle',
    filled: 'gefüllt, füllstand, ausgelastet, auslastung',
  }),
  distance: anyOf({
    depth: 'tief(?:e)?, \\p{L}*tiefe, unter der erde, unter tage',
    height: 'hoch, höhe, hohe[rns]?',
    level: '\\p{L}*pegel, wasserstand, \\p{L}*pegelstand, stieg, stand',
    length: 'lang(?:e|er|en|es)?, länge',
    width: 'breit(?:e|er|en)?',
    away: 'entfernt, entfernung, abstand, von',
    rain: 'regen(?:s)?, niederschlag',
    snow: '\\p{L}*schnee(?:s)?',
    radius: 'umkreis, radius',
    tailback: '\\p{L}*stau, länge',
  }),
  area: anyOf({
    burnt:
      'brannte[n]?, brenn(?:t|en), \\p{L}*brand(?:es)?, feuer, flammen, verbrannt(?:e|en)?, abgebrannt, erfasst',
    flooded: 'überflutet, unter wasser',
    covered: 'ölteppich, bedeckt',
  }),
  duration: anyOf({
    wait: '\\p{L}*wartezeit(?:en)?, wart(?:en|eten|ete)',
    delay: 'verspätung(?:en)?',
    prison: 'haft, gefängnis',
    closed: 'gesperrt, geschlossen, sperrung, vollsperrung, stillstand',
    lasted: 'dauer(?:t|te|ten|n)?, lang',
    outage: 'ohne strom, stromausfall',
  }),
  months: anyOf({
    prison: 'haft, gefängnis, freiheitsstrafe',
    closed: 'gesperrt, geschlossen, sperrung',
    lasted: 'dauer(?:t|te|ten|n)?, bauzeit',
  }),
  mass: anyOf({
    seized: 'beschlagnahmt, sichergestellt, kokain, heroin, rauschgift',
    spilled: 'ausgelaufen, liefen, auslaufen, öl',
    delivered: 'geliefert, hilfsgüter',
    harvested: 'ernte, geerntet, ernteten',
    weighed: 'wiegt, wog, gewicht, schwer(?:e|er|en)?',
  }),
  speed: anyOf({
    wind: '\\p{L}*wind, \\p{L}*böen, \\p{L}*sturm, \\p{L}*orkan',
    travelled: 'fuhr, raste, tempo, geschwindigkeit',
  }),
  'degree Celsius': anyOf({ air: '\\p{L}*temperatur(?:en)?, grad, gemessen, hitze' }),
};
