import { anyOf } from './words.ts';

/** What sets a number apart from another of the same thing: another time, a plan, a part (own lists). */
export const marks = anyOf({
  forecast: `erwarte(?:t|n|te|ten), rechne(?:t|n|ten|te), prognose[n]?, voraussichtlich, könnte[n]?, dürfte[n]?, hoff(?:t|en|te|ten)`,
  target: 'ziel(?:e|t|en)?, geplant(?:e|en)?, höchstens, nötig, vorgesehen',
  former: `zuvor, vorher, früher(?:e|en|er)?, damals, rekord, vorjahr(?:es)?, im vergangenen jahr, im vorigen jahr, letztes jahr, im jahr zuvor, vor einem jahr`,
  future:
    'ab januar, ab februar, ab märz, ab april, ab mai, ab juni, ab juli, ab august, ab september, ab oktober, ab november, ab dezember, künftig(?:e|en)?, kommenden jahr, nächsten jahr, nächstes jahr',
  quarter: '(?:ersten|zweiten|dritten|vierten) quartal, quartal(?:s)?, drei monaten',
  half: 'halbjahr(?:es)?, ersten halbjahr',
  stage:
    '(?:ersten|zweiten|dritten|vierten) (?:hälfte|halbzeit|satz|runde|woche|tag|monat|etappe|spiel|stunde|phase)',
  month:
    'monatlich, im monat, im januar, im februar, im märz, im april, im mai, im juni, im juli, im august, im september, im oktober, im november, im dezember, pro monat',
  week: 'pro woche, wöchentlich',
  day: 'täglich, am tag, pro tag, am ersten tag',
  yearly: 'gesamtjahr, jährlich, pro jahr, im jahr, geschäftsjahr',
  overall: 'bundesweit, landesweit, weltweit',
  part: 'allein, alleine',
  grave: 'schwer, schwerverletzt\\p{L}*, schwer verletzt\\p{L}*, lebensgefahr, lebensgefährlich',
  light: 'leicht, leichtverletzt\\p{L}*, leicht verletzt\\p{L}*',
  suspected: 'verdachtsfälle[n]?',
  average: 'durchschnittlich(?:e|en)?, im schnitt, im durchschnitt, im mittel',
  peak: 'höchststand, scheitel',
  rest: 'den rest, der rest',
  except: 'ohne energie, kernrate',
});

/** Of which people a number speaks (own lists). */
export const folk = anyOf({
  children: 'kind, kinder, kindern, schülern?, schülerinnen, jugendliche[nr]?, babys?, mädchen, jungen',
  women: 'frau, frauen',
  men: 'männern?, mann',
  adults: 'erwachsene[nr]?',
});

/** Classes of words one of which rules out another (own lists). */
export const contrasts = anyOf({
  order:
    'erste[nmrs]?(?! (?:angaben|schätzungen|erkenntnisse|bericht)), zweite[nmrs]?, dritte[nmrs]?, vierte[nmrs]?',
  side: 'nord\\p{L}*, süd\\p{L}*, ost\\p{L}*, west\\p{L}*, nördliche[nr]?, südliche[nr]?, östliche[nr]?, westliche[nr]?',
  rank: 'obere[nr]?, untere[nr]?',
  sex: 'männern?, frauen, mann, frau, jungen?, mädchen',
  month: 'januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember',
  season: 'frühjahr, sommer, herbst, winter',
});

/** What leads to a number that is a plan, or a part of another (own lists). */
export const leads = anyOf({
  target: 'braucht, brauchen, benötigt, benötigen, forder(?:t|n|te|ten), verlang(?:t|en|te|ten)',
  offer: 'bietet, bieten, angeboten, bot, boten',
  margin: 'vorsprung von, mehrheit von',
  plan: 'plant, planen, will, wollen',
  part: 'von ihnen, ihnen, davon, darunter, unter ihnen, von denen',
});

/** Classes of words for what is sold, one of which rules out another (own list). */
export const wares = anyOf({
  transport: 'bahn, bus, zug, flug',
  buyer: 'erwachsene[nr]?, kinder[n]?, schüler[n]?, studierende[n]?, familien',
});
