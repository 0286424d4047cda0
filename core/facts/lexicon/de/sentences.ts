import type { SentenceLexicon } from '../index.ts';
import { words } from '../word-list.ts';

/** How German news abbreviates and begins its sentences (Duden, Die deutsche Rechtschreibung; dpa-Schreibweisen). */
export const sentences: SentenceLexicon = {
  titles: words(
    'dr prof hr fr st hl dipl ing med jur phil frhr geb gebr kard präs min sen vors gen mio mrd tsd str',
  ),
  abbreviations: words(
    `bzw ca usw etc z.b d.h u.a u.ä o.ä i.d.r s.o v.a evtl ggf inkl exkl sog vgl zzgl abzgl bspw co
     u.s u.k e.v a.d v.chr n.chr ehem dgl allg zt z.t m.e s.u vs jh jhdt z d u i o s v`,
  ),
  places: words('a.m a.d'),
  numbered: words('nr nrn art abs kap bd s § ziff jan feb febr mär apr jun jul aug sep sept okt nov dez'),
  clock: new Set(),
  afterClock: new Set(),
  starters: words(
    `der die das den dem ein eine einer einem er sie es wir ihr ich man dies diese dieser dieses jene sein seine ihre
     unser in an am im auf bei beim mit von vom nach vor zu zum zur für gegen aus über und oder aber doch denn wenn
     als ob dass weil obwohl während nachdem bevor seit bis trotz wegen jedoch auch dann nun jetzt nicht kein keine
     manche einige viele alle beide laut so wer was wo wie warum hier dort damit dabei danach deshalb daher außerdem
     zudem allerdings derzeit zuvor bereits noch erst nur insgesamt heute gestern morgen ferner sonst zunächst`,
  ),
  reporting: words(
    `sagte sagt fragte fragt antwortete rief erklärte meinte schrieb fügte betonte entgegnete erwiderte wunderte
     ergänzte kommentierte berichtete`,
  ),
  ordinalDigits: 2,
};
