import type { ProseLexicon } from '../index.ts';
import { words } from '../word-list.ts';

/** Closed word classes of German (Duden, Die Grammatik), and the irregular verbs news uses most. */
export const prose: ProseLexicon = {
  functionWords: words(
    `der die das den dem des ein eine einen einem einer eines und oder aber doch denn sondern wenn als dann dass ob
     dies diese dieser dieses diesen diesem jene hier da von vom im in an am auf für mit nach bei beim zu zum zur aus
     durch gegen ohne um über unter vor zwischen während seit bis ab trotz wegen ist sind war waren sein wird werden
     wurde wurden worden hat haben hatte hatten kann können konnte konnten soll sollen sollte sollten will wollen
     wollte muss müssen musste darf dürfen mag nicht kein keine er sie es ihn ihm ihr ihre ihren ihrer ihrem seine
     seinen seiner seinem sich wir uns unser man ich mich mein wer was welche welcher welches wie wo wann warum alle
     alles beide jeder jede jedes einige viele mehr meisten andere anderen auch noch nur schon sehr so wieder bereits
     jedoch etwa rund laut sagte sagten erklärte teilte hieß zwei drei erste ersten neue neuen letzte letzten`,
  ),
  dependent: words(
    `er sie es dies diese dieser dieses deren dessen ihr ihre sein seine und oder aber doch denn dann auch jedoch
     allerdings dagegen deshalb daher dabei damit danach zudem außerdem dort dazu darüber davon so beide dennoch
     trotzdem hingegen ferner`,
  ),
  clauses: words(
    `nachdem während weil wenn als bevor seit obwohl sodass damit dass wobei wonach woraufhin indem trotz wegen
     einschließlich laut denn aber jedoch sondern`,
  ),
  openers: words(
    `nachdem während weil wenn als bevor seit obwohl trotz wegen laut für in an am im bei beim unter mit nach angesichts
     aufgrund ob da um ohne statt`,
  ),
  phrases: words('in im an am auf bei beim für aus nahe während unter über vor gegen durch entlang mit'),
  relatives: new Set(), // are articles too
  verbs: words(
    `ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte soll sollen sollte will
     wollen wollte muss müssen musste darf dürfen mag sagt sagte stieg steigt fiel fällt sank sinkt traf trifft gewann
     gewinnt verlor verliert verließ nahm nimmt machte macht gab gibt kam kommt ging geht sah sieht stand steht lag
     liegt blieb bleibt begann beginnt brach bricht brachte bringt baut fand findet flog floh schloss schließt schnitt
     schlug schlägt starb sterben tritt trat trug zog zieht hielt hält ließ lässt lief läuft schrieb rief wuchs wächst
     warf half hilft sprach spricht tat weiß wusste wies weist droht plant fordert warnt kündigt lehnt setzt zeigt
     sucht kauft verkauft startet endet öffnet wählt stimmt feiert rettet stoppt siegt`,
  ),
  verbEnding: /^[a-zäöüß]{3,}(?:te|ten|iert)$/,
};
