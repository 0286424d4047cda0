import type { SentenceLexicon } from '../index.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** How English news abbreviates and begins its sentences (AP Stylebook, Guardian style guide). */
export const sentences: SentenceLexicon = {
  titles: words(
    `mr mrs ms messrs mx dr prof rev fr hon sen sens rep reps gov govs gen lt col maj capt cpl cmdr adm sgt supt const
     insp det pres amb atty vs mt ft`,
  ),
  abbreviations: words(
    `inc ltd co corp cos bros plc dept est assn jr sr st ave blvd rd univ no nos e.g i.e etc al approx ca cf viz
     ph.d m.d b.a m.a u.s u.k u.n e.u u.a.e d.c u.s.a`,
  ),
  places: words(
    `ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn
     tex vt va wash wis wyo n.c n.d n.h n.j n.m n.y r.i s.c s.d w.va`,
  ),
  numbered: words('no nos vol pp p para art sec fig ch jan feb mar apr jun jul aug sep sept oct nov dec'),
  clock: words('a.m p.m'),
  afterClock: words(
    `monday tuesday wednesday thursday friday saturday sunday eastern central mountain pacific local et est edt ct
     cst cdt mt mst mdt pt pst pdt gmt bst utc cet cest`,
  ),
  starters: words(
    `the he she it they we you i this that these those there his her its their our my your a an in on at by for
     from with but and or so yet if when while where what who why how as after before since during under until
     although though because despite however meanwhile also then now no not some many most more all both each
     several about another one two three last next here according asked once only such still`,
  ),
  reporting: words(
    `said says say asked asks ask replied replies added adds told tells wrote writes wondered cried shouted
     recalled joked answered continued demanded called`,
  ),
  ordinalDigits: 0,
};
