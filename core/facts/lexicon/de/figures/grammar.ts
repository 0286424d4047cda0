import type { Qualifier } from '../../../schema.ts';
import type { AgeLexicon } from '../../figures.ts';
import { words } from '../../word-list.ts';

const qualifiers = (table: Partial<Record<Qualifier, string>>): Map<string, Qualifier> =>
  new Map(
    Object.entries(table).flatMap(([qualifier, list]) =>
      list.split(', ').map((phrase): [string, Qualifier] => [phrase, qualifier as Qualifier]),
    ),
  );

/** Phrases that say how exactly the number after them is meant. */
export const before = qualifiers({
  exact:
    'insgesamt, genau, exakt, nur, lediglich, allein, gerade einmal, gerade mal, weitere, weiteren, zusammen',
  about:
    'rund, etwa, ungefähr, circa, zirka, ca, ca ., um die, gegen, schätzungsweise, durchschnittlich, im schnitt, ~, ≈, an die, so um die',
  'at-least': 'mindestens, wenigstens, zumindest, nicht weniger als, ≥',
  'more-than':
    'mehr als, über, gut, weit über, deutlich mehr als, weit mehr als, etwas mehr als, knapp über, jenseits von, >, mehr denn',
  'at-most': 'bis zu, höchstens, maximal, nicht mehr als, ≤',
  'less-than': 'weniger als, unter, knapp unter, deutlich weniger als, deutlich unter, etwas weniger als, <',
  nearly: 'fast, knapp, nahezu, beinahe, annähernd, nicht ganz',
});

/** Words before an "über" that says for how much, and before an "unter" that says from what. */
export const matters: ReadonlyMap<string, RegExp> = new Map([
  [
    'über',
    /(?:vertrag|verträge|vertrags|scheck|schecks|paket|pakets|rechnung|rechnungen|auftrag|aufträge|kredit|kredite|darlehen|anleihe|anleihen|vereinbarung|abkommen|bescheid|bescheide|gutschein|gutscheine|bürgschaft|überweisung|betrag|summe|strafzettel|quittung|streit)$/,
  ],
  ['unter', /^(?:ächz|leide|leidet|litt|stöhn)/],
]);

/** The same, after the number and what it counts. */
export const after = qualifiers({
  about: 'oder so',
  'at-least': 'oder mehr, oder älter, und mehr, und älter, +',
  'at-most': 'oder weniger, oder jünger, und weniger, und jünger',
});

/** What follows a number that says nothing by itself: some of those told before. */
export const leaning: ReadonlySet<string> = new Set(['von ihnen', 'von denen', 'davon']);

/** How German states ages. */
export const ages: AgeLexicon = {
  year: words('jahr jahre jahren'),
  old: words('alt alte alten alter altes'),
  aged: words('alter'),
  verbs: words('ist war wird wurde'),
  people: words('er sie'),
  titled: words('mit'),
  unitName: 'year of age',
};

const up =
  'stieg stiegen steigt steigen gestiegen anstieg zunahme zunahm zunahmen zugenommen zuwachs wuchs wuchsen wächst wachsen gewachsen wachstum kletterte klettern geklettert kletterten erhöhte erhöht erhöhen erhöhung legte legten plus gewann gewannen gewinnt verteuerte verteuert verdoppelte verdoppelt verdreifachte verdreifacht höher mehr anhob angehoben sprang sprangen schnellte';
const down =
  'fiel fielen fällt fallen gefallen sank sanken sinkt sinken gesunken rückgang rückgänge abnahme abnahm abgenommen schrumpfte schrumpften schrumpft geschrumpft minus verlor verloren verliert verlust kürzt kürzen kürzte gekürzt kürzung senkt senkte senken gesenkt senkung verringerte verringert reduziert reduzierte reduzieren abbau einbruch brach einbrach eingebrochen stürzte niedriger weniger halbiert halbierte zurückging zurückgegangen';

/** Words of change and the way they point. */
export const change: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...up.split(' ').map((word): [string, 'up'] => [word, 'up']),
  ...down.split(' ').map((word): [string, 'down'] => [word, 'down']),
]);

/** Words of change that are so only straight before the figure. */
export const particles = words('plus minus mehr weniger höher niedriger');

/** Words of change that say what was done to things when these follow: there are none, "versenken" is another verb. */
export const acting: ReadonlySet<string> = new Set();

/** Verbs that attribute a statement. */
export const said = words(
  'sagte sagten sagt teilte teilten teilt erklärte erklärten erklärt meldete meldeten meldet berichtete berichteten berichtet bestätigte gab schätzt schätzte schätzten schrieb prognostizierte warnte betonte nannte',
);
/** Opens by how much something changed. */
export const differences = words('um');
/** Before a share that stands without what it is a share of: "um ein Drittel". */
export const shareAfter = words('um auf nur zu');
/** Duden, Die Grammatik: Hilfs- und Modalverben. */
export const auxiliaries = words(
  'ist sind war waren wird werden wurde wurden worden sein gewesen hat haben hatte hatten kann können konnte konnten soll sollen sollte sollten muss müssen musste mussten darf dürfen durfte will wollen wollte mag möchte sei seien habe wäre wären hätte hätten würde würden',
);
export const accordingTo: ReadonlyArray<readonly string[]> = [
  ['nach', 'angaben', 'von'],
  ['nach', 'angaben'],
  ['nach', 'informationen'],
  ['nach', 'schätzungen', 'von'],
  ['nach', 'schätzungen'],
  ['laut'],
];

export const accordingToAfter = words('zufolge');

const weights: [number, string][] = [
  [0.5, 'auf'],
  [0.3, 'menschen tote toten getötet ums'],
  [0.25, 'gestorben starben gefängnis haft punkte durchschnitt'],
  [0.15, 'erstmals mindestens neue für'],
  [-0.15, 'weitere tage tagen woche vor fast'],
  [-0.2, 'nur um letzte'],
  [-0.25, 'etwa mit von'],
];

/** Words near a figure that make it the news of its article, or keep it from being that, after the English ones. */
export const weighty: ReadonlyMap<string, number> = new Map(
  weights.flatMap(([weight, list]) => [...words(list)].map((word): [string, number] => [word, weight])),
);
