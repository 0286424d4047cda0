import type { Written } from './newsroom.ts';

/** Invented reports of invented events, each event told apart from the others. */

const QUAKE = {
  first: `At least 30 people were wounded when an earthquake shook the hill town of Marrenfeld on Saturday morning, the mayor's office said. The tremor brought down the bell tower of the old abbey.

"We ran into the street in our nightclothes," said Greta Holm, a baker. Rescue teams searched the ruins of the abbey school.`,
  later: `The number of people wounded in the earthquake in Marrenfeld rose to 44 on Saturday afternoon, the mayor's office said. The tremor brought down the bell tower of the old abbey in the hill town.

"I have never seen the hill move before," said Otto Lindner, the abbey's warden. The army sent 200 soldiers to Marrenfeld to search the ruins of the school.`,
};

export const quake: Written = {
  id: 'quake-first',
  at: '03T09:00',
  title: 'Earthquake shakes hill town of Marrenfeld',
  publisher: 'Coast Wire',
  published: '2031-05-03T08:50:00Z',
  text: QUAKE.first,
};

export const quakeLater: Written = {
  id: 'quake-later',
  at: '03T16:00',
  title: 'Marrenfeld earthquake: army joins the search',
  publisher: 'Harbour Gazette',
  published: '2031-05-03T15:40:00Z',
  text: QUAKE.later,
};

/** A copy of the first report, by another publisher. */
export const quakeCopy: Written = {
  ...quake,
  id: 'quake-copy',
  at: '03T09:30',
  publisher: 'Marl Post',
  published: '2031-05-03T09:20:00Z',
};

/** The first report, corrected. */
export const quakeCorrected: Written = {
  ...quake,
  at: '03T12:00',
  revision: '2',
  text: QUAKE.first.replace('At least 30 people', 'At least 50 people'),
};

export const bridge: Written = {
  id: 'bridge',
  at: '03T10:00',
  title: 'Council closes the swing bridge at Upper Marl',
  publisher: 'Marl Post',
  published: '2031-05-03T09:45:00Z',
  text: `The swing bridge over the canal at Upper Marl will be closed for 16 weeks from Monday while its bearings are replaced, the county council said. Drivers face a detour of 11 miles.

"It is the wrong summer to do this," said Peter Vane, who runs the boatyard. The works will cost £2.6 million.`,
};

export const orchestra: Written = {
  id: 'orchestra',
  at: '03T11:00',
  title: 'Island orchestra wins a second season',
  publisher: 'The Tern Islands Courier',
  published: '2031-05-03T10:30:00Z',
  text: `The Tern Islands youth orchestra will play a second season after donors gave £85,000 in a month, its conductor said on Saturday. The orchestra has 62 players, the youngest of them nine years old.

"They practise in a fish shed, and they sound like angels," said Edda Crane, the conductor.`,
};

export const market: Written = {
  id: 'market',
  at: '03T08:00',
  title: 'Fish market moves indoors at Salt Quay',
  publisher: 'The Tern Islands Courier',
  published: '2031-05-03T07:30:00Z',
  text: `Salt Quay's fish market has moved into the old rope works after 140 years on the open pier. Stallholders pay £90 a week for a counter with running water.

"My hands are warm for the first time since I was twelve," said Tamsin Rowe, who sells crab.`,
};
