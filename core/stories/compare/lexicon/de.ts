import { words } from '../../../facts/lexicon/word-list.ts';
import { contrasts, folk, leads, marks, wares } from './de-marks.ts';
import { measures } from './de-measures.ts';
import { states } from './de-states.ts';
import { type CompareLexicon, sorts } from './words.ts';

/** What comparing must know of German. */
export const german: CompareLexicon = {
  states,
  measures,
  marks,
  leads,
  wares,
  folk,
  contrasts,
  between: /^ (?:von|der) (?:(?:den|insgesamt|rund) )*$/u,
  ofWhole: /(?:von|alle|allen) den $/u,
  parts: /^ (?:von ihnen|von den|davon|der (?:toten|verletzten|vermissten|opfer|menschen))(?!\p{L})/u,
  wholes: /^\W*(?:von|unter) (?:den|diesen) /u,
  heads: /(\p{L}+) (?:von|in höhe von) (?:[\p{L}]+ ){0,2}$/u,
  excepting: /(?:alle|allen) bis auf $/u,
  formerly:
    /(?:(?:stieg|stiegen|gestiegen|sank|sanken|gesunken|fiel|fielen|erhöhte|erhöhten|wuchs) (?:\p{L}+ ){0,4}von|gegenüber|statt|anstatt|zuvor (?:\p{L}+ ){0,3}von|zunächst (?:\p{L}+ ){0,3}von|nach zuvor|nach zunächst|nach bisher) (?:(?:rund|etwa|mindestens|knapp) )?$/u,
  numbered: /zahl der ((?:\p{L}+ ){1,3})/u,
  differs: /^ (?:\p{L}+ )?(?:mehr|weniger|über|unter|\p{L}{3,}er) (?:als|dem vorjahr|dem mittel)(?!\p{L})/u,
  changedBy: /(?<!\p{L})um (?:(?:rund|etwa|fast|mehr als|mindestens|nur) )?$/u,
  changedTo: /(?<!\p{L})auf (?:(?:rund|etwa|fast|knapp|mehr als|mindestens|nur|über) )?$/u,
  days: /(?<!\p{L})am (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)(?!\p{L})/u,
  lasting:
    /(?<!\p{L})(?:bis|inzwischen|mittlerweile|nun|noch|immer|insgesamt|gestiegen|stieg|hat|haben)(?!\p{L})/u,
  totals: /(?<!\p{L})(?:zahl der|gesamtzahl|insgesamt|damit|bilanz)(?!\p{L})/u,
  tallies: /(?<!\p{L})(?:zahl|gesamtzahl|bilanz)(?!\p{L})/u,
  periods:
    /(?<!\p{L})(?:in den|in|seit|binnen) (?:letzten |vergangenen )?\p{L}+ (?:jahren|jahrzehnten)(?!\p{L})/u,
  built: /\d{4} (?:erbaut|gebaut|gegründet|eröffnet|errichtet)/gu,
  ago: /^.{0,40}?(?<!\p{L})(?:jahre|monate|wochen) (?:zuvor|vorher|früher)(?!\p{L})/u,
  units:
    /(?<!\p{L})(?:prozent|million(?:en)?|milliarden?|euro|dollar|kronen|\p{L}*metern?|stunden|tagen?|monaten?|jahren?)(?!\p{L})/gu,
  leading: new Set(),
  persons: sorts(`
    mann junge
    frau mädchen
    verdächtiger verdächtige tatverdächtige tatverdächtiger
    opfer`),
  nouns: sorts(`
    haus häuser häusern gebäude gebäuden wohnhaus wohnhäuser wohnhäusern
    haushalt haushalte haushalten
    auto autos fahrzeug fahrzeuge fahrzeugen wagen pkw
    flug flüge flügen
    schiff schiffe schiffen boot boote booten
    polizist polizisten polizeibeamte polizeibeamten beamte beamten polizistinnen beamter
    feuerwehrmann feuerwehrleute feuerwehrleuten einsatzkraft einsatzkräfte einsatzkräften kräfte kräften helfer helfern
    soldat soldaten
    arbeiter arbeitern
    demonstrant demonstranten demonstrierende demonstrierenden protestierende
    zuschauer zuschauern fan fans anhänger anhängern besucher besuchern gäste gästen
    passagier passagiere passagieren fahrgast fahrgäste fahrgästen reisende reisenden
    kind kinder kindern schüler schülern
    erzieherin erzieherinnen erzieher
    fall fälle fällen infektion infektionen
    stimme stimmen
    stelle stellen arbeitsplätze arbeitsplätzen arbeitsplatz jobs
    baum bäume bäumen
    schule schulen
    unterschrift unterschriften
    sitz sitze sitzen
    tier tiere tieren`),
  anybody: words(
    'mensch menschen person personen einwohner einwohnern bewohner bewohnern bürger bürgern anwohner anwohnern toter tote toten verletzter verletzte verletzten vermisste vermissten opfer opfern leute leuten dimensionless weitere fall zahl festgenommene todesopfer unterschrift bewerbung',
  ),
  roles: words(
    'passagier verdächtiger verdächtige tatverdächtige tatverdächtiger insasse zuschauer demonstrant teilnehmer teilnehmern arbeiter bergleute urlauber urlaubern gast patient patienten wanderer wanderern',
  ),
  crowds: words('demonstrant zuschauer teilnehmer besucher'),
  breaks: words('und aber während als nachdem weil wobei bevor seit sowie wenn wie dass sondern doch'),
  scenes: /^(?:In|Bei|Nahe) (\p{Lu}[\p{L}’'-]+)/u,
  places: words('in bei nahe'),
  more: words('weitere weiteren weiterer zusätzliche zusätzlichen neue neuen'),
  notNames: words(
    'sicherheit lebensgefahr gewahrsam brand haft krankenhäuser krankenhäusern kliniken notunterkünften quarantäne betrieb kraft ordnung flammen begleitung zusammenarbeit teilen prozent tagen stunden wochen monaten jahren deutschland',
  ),
  namesHaveCapitals: false,
};
