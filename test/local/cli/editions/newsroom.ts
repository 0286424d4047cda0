import type { ArchiveRequest } from '../../../../core/archive/schema.ts';
import { parseUpload } from '../../../../core/article/parse.ts';
import type { EditionState } from '../../../../core/delivery/edition/schema.ts';
import type { PlanRequest } from '../../../../core/delivery/sends/schema.ts';
import { type Slot, slotEdition } from '../../../../core/digest/edition/slot.ts';
import type { Told } from '../../../../core/digest/edition/told.ts';
import type { ComposeRequest } from '../../../../core/digest/schema.ts';
import { extractFacts } from '../../../../core/facts/extract.ts';
import { PublicationFile } from '../../../../core/publication/file.ts';
import type { Arrival } from '../../../../core/stories/arrival.ts';
import { arrivalsOf } from '../../../../core/stories/arrivals-of.ts';
import type { Current } from '../../../../functions/aws/articles-table.ts';
import type { DigestsBucket } from '../../../../functions/aws/digests-bucket.ts';
import { editionStore } from '../../../../functions/aws/edition-store.ts';
import { factsStore } from '../../../../functions/aws/facts-store.ts';
import { composeApproved } from '../../../../functions/composing/approved.ts';
import { composeSlot } from '../../../../functions/composing/slot.ts';
import { kept, recorded } from '../../../functions/deps.ts';
import { ledger, states } from '../../../functions/sending.ts';

/** Invented articles by the key they are uploaded under: two accounts of one flood, a copy of the first, and a ferry. */
const AGENCY = `---
title: River Marl floods three villages
publisher: Tern News Agency
published: 2031-05-03T08:15:00Z
---
At least 30 people were hurt when the river Marl broke its banks at Nether Ayle on Saturday night. The flood reached three villages, and some 1,100 homes in Nether Ayle are without power.

"I have lived here for sixty years and never saw the Marl at my door," said Elowen Hart, who keeps the village shop in Nether Ayle.

The fire service pumped the flood out of Mill Lane until the morning, and the bridge over the Marl is closed.
`;
export const ARTICLES = {
  'agency.md': AGENCY,
  'copy.md': AGENCY.replace('Tern News Agency', 'The Ayle Post'),
  'gazette.md': `---
title: Marl flood hurts 44 people in Nether Ayle
publisher: The Ayle Gazette
published: 2031-05-03T10:40:00Z
---
The flood on the river Marl hurt 44 people at Nether Ayle, the county said on Saturday. The bridge over the Marl at Nether Ayle will stay closed for 12 days.

"The river broke its banks within minutes," said Wenna Rowe, the mayor of Nether Ayle.

Homes in three villages are without power, and the fire service is pumping water out of Mill Lane.
`,
  'ferry.md': `---
title: Salt Quay ferry sails again
publisher: The Tern Islands Courier
published: 2031-05-03T06:30:00Z
---
The Salt Quay ferry will sail again on Monday, 14 weeks after a storm tore its ramp from the pier. The repairs cost the islands £3.4 million, the harbour board said.

"We were promised a month, and we got a winter," said Morwenna Pasco, the landlady of the Anchor Inn.
`,
};

export const SLOT: Slot = {
  ...{ cadence: 'daily', from: '2031-05-03T05:00:00.000Z', to: '2031-05-04T05:00:00.000Z' },
  schedules: [{ zone: 'Europe/London', hour: 6 }],
};
export const DAILY = slotEdition(SLOT);

/** A bucket in memory. */
export function bucketOf(objects = new Map<string, string>()): DigestsBucket {
  return {
    readText: async (key) => objects.get(key),
    readJson: async (key, schema) => {
      const text = objects.get(key);
      return text === undefined ? undefined : schema.parse(JSON.parse(text));
    },
    save: async (key, content) => void objects.set(key, content),
    saveOnce: async (key, content) => {
      if (objects.has(key)) return false;
      objects.set(key, content);
      return true;
    },
    remove: async (key) => void objects.delete(key),
  };
}

/** The pipeline's stores in memory, with articles that came in a minute after one another from 08:00 on. */
export async function openNewsroom(articles: Readonly<Record<string, string>> = ARTICLES) {
  const objects = new Map<string, string>();
  const bucket = bucketOf(objects);
  const facts = factsStore(bucket);
  const came: Arrival[] = [];
  const versions = new Map<string, Current>();
  const told: Told[] = [];
  const planner = kept<PlanRequest>();
  const composer = kept<ComposeRequest>();
  const ids: Record<string, string> = {};
  let minute = 0;
  for (const [key, text] of Object.entries(articles)) {
    const [item] = await parseUpload({ key, bytes: Buffer.from(text) });
    if (!item || !('article' in item)) throw new Error(`${key} is no article`);
    const { article } = item;
    const arrived = new Date(Date.parse('2031-05-03T08:00:00Z') + 60_000 * minute++).toISOString();
    const found = extractFacts(article);
    await facts.save(article, found);
    came.push(...arrivalsOf(article, arrived, found));
    versions.set(article.id, { id: article.id, revision: article.revision, standing: arrived, arrived });
    ids[key] = article.id;
  }
  const publication = PublicationFile.parse({
    ...{ name: 'The Marl Digest', sender: 'digest@marl.example', address: '1 Mill Lane, Nether Ayle' },
    approval: 'required',
  });
  const target = {
    ...{ facts, planner, composer, states: states(), sends: ledger(), editions: editionStore(bucket) },
    versions: {
      find: async (id: string) => versions.get(id),
      findAll: async (all: readonly string[]) => all.flatMap((id) => versions.get(id) ?? []),
    },
    arrivals: {
      between: async ({ from, to }: { from: string; to: string }) =>
        came.filter(({ at }) => from < at && at <= to),
    },
    tellings: {
      of: async (all: readonly string[], cadence?: string) =>
        told.filter((row) => all.includes(row.article) && (cadence ?? row.cadence) === row.cadence),
      save: async (rows: readonly Told[]) => void told.push(...rows),
    },
  };
  const deps = {
    ...{ ...target, publication, telemetry: recorded().telemetry },
    links: () => undefined,
    archivist: kept<ArchiveRequest>(),
    now: () => Date.parse(SLOT.to) + 60_000,
  };
  return {
    ...{ target, objects, publication, ids, planner, composer },
    state: () => target.states.byId.get(DAILY) as EditionState,
    draft: () => composeSlot(deps, SLOT, 'test'),
    make: () => composeApproved(deps, DAILY, 'test'),
  };
}
export type OpenNewsroom = Awaited<ReturnType<typeof openNewsroom>>;
