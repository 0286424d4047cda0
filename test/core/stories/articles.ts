import { plainTextArticle } from '../../../core/article/plain-text.ts';
import type { Member } from '../../../core/stories/cluster.ts';
import { sketchOf } from '../../../core/stories/sketch.ts';

/** An article among those that are to be sorted, of a text as a newsroom would upload it. */
export function member(id: string, text: string, given: { at?: string; lang?: string } = {}): Member {
  const { at, lang = 'en' } = given;
  const article = plainTextArticle({ key: id, revision: '000000000000', text, lang });
  return { id, sketch: sketchOf(article), ...(at && { at }) };
}

/** Invented articles: of each event what two reporters wrote, and another event of the same kind. */
export const EVENTS = {
  ferry: {
    first: `Ferry hits breakwater at Skarn

The ferry Solveig ran into the breakwater at Skarn on Tuesday morning, injuring 14 of the 212 people on board.
Captain Tor Ekman said the steering failed as the ship turned into the harbour. “We had no rudder for forty seconds,” he said.
Lifeboats took the passengers ashore. The Solveig, built in 2009, was towed to the yard at Brenna.`,
    second: `Fourteen hurt as Solveig strikes harbour wall

Fourteen people were taken to hospital after the Skarn ferry Solveig struck the harbour wall, police said.
The captain, Tor Ekman, told investigators that he lost the rudder minutes before the crash.
The ship carried 212 passengers from Oster. Divers were to look at its hull in Brenna on Wednesday, the owner, Ekman Line, said.`,
    lookalike: `Fire on ferry off Port Calder

A fire in the engine room of the ferry Maribel off Port Calder hurt six of the crew on Tuesday.
Captain Ines Duarte said the flames were out within the hour. None of the 90 passengers was injured.
Tugs brought the Maribel back to its berth, where inspectors of the coast guard went aboard.`,
  },
  mayor: {
    first: `Mayor of Vessby steps down over harbour contract

Lena Moss, the mayor of Vessby, resigned on Monday after the audit office found that she gave her brother's firm a contract of £1.2m.
“I should have told the council,” Moss said. The firm, Moss Marine, was to dredge the harbour.
Her deputy, Piet Arens, takes over until an election in June.`,
    second: `Vessby mayor Moss quits

Vessby's mayor has resigned over a dredging contract that went to her brother's company. Lena Moss had led the town for nine years.
Auditors said that Moss Marine won the work, worth £1.2 million, without a tender.
Piet Arens, her deputy, said the council would cancel it. Voters choose a new mayor in June.`,
    lookalike: `Mayor of Halden resigns, citing health

Otto Brandt, who has been the mayor of Halden for 16 years, resigned on Monday on the advice of his doctors.
“My heart decides now,” Brandt told the council. He is 71.
His party put forward Ruth Sandell, a teacher, to follow him. The council of Halden votes in two weeks.`,
  },
  quake: {
    first: `Strong quake off Tarsa kills at least nine

An earthquake of magnitude 6.1 struck off the island of Tarsa early on Friday, killing at least nine people, the government said.
Most of the dead were in the fishing village of Old Mere, where the church fell. The quake was 12 km deep.
President Aldo Renn sent the army with tents. “Tarsa will not be alone,” Renn said.`,
    second: `Death toll of Tarsa earthquake rises to 23

Soldiers dug through the night in Old Mere after Friday's earthquake off Tarsa, and found 14 more bodies. The toll stood at 23.
The tremor, which measured 6.1, brought down the village's church and some 300 houses.
President Aldo Renn flew to the island and promised money for new homes.`,
    lookalike: `Earthquake shakes Moru valley

An earthquake of magnitude 5.4 shook the valley of Moru late on Thursday. Nobody was hurt, the civil guard said.
Walls cracked in the town of Sant Peri, and a bridge was closed. The quake was 30 km deep.
Governor Elena Pons asked people to stay out of old houses. “We were lucky,” Pons said.`,
  },
  match: {
    first: `Kelland beat Oster Rovers to reach final

Kelland FC beat Oster Rovers 3-1 on Saturday and will play in the cup final for the first time since 1988.
Jon Adeyemi scored twice before half time, and Milo Strand added a third from the spot.
“They ran for each other,” said the coach, Petra Vane. Rovers had Sean Ruddock sent off.`,
    second: `Adeyemi fires Kelland into cup final

Two goals by Jon Adeyemi took Kelland FC past Oster Rovers and into the cup final, their first in decades.
Rovers, who lost Sean Ruddock to a red card, got one back late, but Milo Strand's penalty made it 3-1.
Petra Vane's side meet the winner of Sunday's game.`,
    lookalike: `Marsh Town hold Brenna to a draw

Marsh Town drew 1-1 at home with Brenna on Saturday and stay third in the league.
Luka Ferrant put Town ahead with a header, and Brenna's Ola Lind levelled six minutes from the end.
“A point is a point,” said Ferrant. The coach, Dean Mercer, was missing with a cold.`,
  },
  council: {
    first: `Skarn council votes for bicycle lanes

The council of Skarn voted on Thursday to build 18 km of bicycle lanes by 2033, at a cost of £4m.
Ada Holm, who chairs the transport committee, said that the lanes would join all seven schools.
Shopkeepers on Quay Street fear for their parking bays. Work begins in March.`,
    second: `£4m for cycling in Skarn

Cyclists in Skarn are to get 18 km of new lanes. The council agreed to spend £4m on them, with two votes against.
The lanes link the town's seven schools, said Ada Holm of the transport committee, and the first opens next year.
On Quay Street 60 parking bays will go, to the anger of shopkeepers.`,
    lookalike: `Skarn council raises harbour fees

Boat owners in Skarn will pay a fifth more for a berth. The council raised the fees on Thursday for the first time in six years.
Per Lindqvist, the harbour master, said the pontoons needed new chains after the winter's storms.
The sailing club called the decision a shame and announced a protest.`,
  },
  brand: {
    first: `Lagerhalle in Neustrand niedergebrannt

In Neustrand ist in der Nacht zum Montag eine Lagerhalle der Spedition Kruse niedergebrannt. Verletzt wurde niemand.
Der Schaden liegt nach Angaben der Polizei bei zwei Millionen Euro. 120 Feuerwehrleute waren im Einsatz.
„Die Halle war nicht zu halten“, sagte Einsatzleiter Jens Wolter.`,
    second: `Millionenschaden nach Feuer bei Spedition Kruse

Nach dem Feuer in einer Lagerhalle der Spedition Kruse in Neustrand ermittelt die Polizei wegen Brandstiftung.
Einsatzleiter Jens Wolter sagte, das Feuer sei an zwei Stellen ausgebrochen. Der Schaden beträgt zwei Millionen Euro.
Die 120 Feuerwehrleute löschten bis zum Mittag.`,
    lookalike: `Schule in Altdorf nach Brand geschlossen

Die Schule am Markt in Altdorf bleibt nach einem Brand im Keller bis Freitag geschlossen. Zwei Lehrerinnen kamen ins Krankenhaus.
Rektorin Maria Fuchs sprach von großem Glück. Das Feuer brach am Montag in einem Technikraum aus.
Die 340 Kinder werden so lange im Rathaus unterrichtet.`,
  },
} as const;

/** All of them, as members that are named after their event: "ferry-first". */
export const ALL: readonly Member[] = Object.entries(EVENTS).flatMap(([event, texts]) =>
  Object.entries(texts).map(([part, text]) =>
    member(`${event}-${part}`, text, { lang: event === 'brand' ? 'de' : 'en' }),
  ),
);
