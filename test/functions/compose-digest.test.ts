import { describe, expect, test } from 'vitest';
import { plainTextArticle } from '../../core/article/plain-text.ts';
import type { PlanRequest } from '../../core/delivery/sends/schema.ts';
import type { RenderedDigest } from '../../core/digest/render.ts';
import { type ComposeRequest, type Digest, Manifest } from '../../core/digest/schema.ts';
import { extractFacts } from '../../core/facts/extract.ts';
import type { Facts } from '../../core/facts/schema.ts';
import type { Current } from '../../functions/aws/articles-table.ts';
import { createHandler } from '../../functions/compose-digest.ts';
import { batch, context, kept, recorded } from './deps.ts';

const text =
  'Tide takes the pier\n\nThe sea took 40 metres of the pier at Skarn and sank 3 boats, the port said.\n';
const article = plainTextArticle({ key: 'tide.txt', revision: '0123456789ab', text, lang: 'en' });
const { id, revision } = article;
const NOON = Date.parse('2026-03-04T12:00:00Z');
const REQUEST = { article: { id, revision }, correlationId: 'tide@1' };
const EDITION = `alert-${id}-${revision}`;

interface Given {
  facts?: Facts;
  embargo?: string;
  current?: Current;
}

function setUp({ facts = extractFacts(article), embargo, current }: Given = {}) {
  const prepared: { digest: Digest; rendered: RenderedDigest; manifest: Manifest }[] = [];
  const planner = kept<PlanRequest>();
  const composer = kept<ComposeRequest>();
  const log = recorded();
  const handler = createHandler({
    telemetry: log.telemetry,
    publication: { name: 'The Harbour Digest', address: 'Quay 1, Skarn' },
    planner,
    composer,
    now: () => NOON,
    versions: { find: async () => current },
    facts: {
      read: async () => ({ article: { ...article, ...(embargo && { embargo }) }, facts }),
      save: async () => {},
      report: async () => {},
      reject: async () => {},
    },
    editions: {
      manifest: async (edition) => prepared.find(({ manifest }) => manifest.edition.id === edition)?.manifest,
      prepare: async (digest, rendered, manifest) => void prepared.push({ digest, rendered, manifest }),
    },
  });
  return {
    prepared,
    planner,
    composer,
    log,
    run: (...bodies: unknown[]) => handler(batch(...bodies), context()),
  };
}

describe('compose-digest', () => {
  test('prepares the alert edition and asks for it to be planned', async () => {
    const { run, prepared, planner } = setUp();
    expect(await run(REQUEST)).toEqual({ batchItemFailures: [] });
    const [{ rendered, manifest }] = prepared as [(typeof prepared)[number]];
    expect(rendered.html).toContain('Tide takes the pier');
    expect(rendered.text).toContain('40 metres');
    expect(Manifest.parse(manifest)).toMatchObject({
      edition: { id: EDITION, cadence: 'alert' },
      facts: { leftOut: 0 },
    });
    expect(planner.bodies).toEqual([{ edition: EDITION, correlationId: 'tide@1' }]);
  });

  test.each([
    ['in a minute', '2026-03-04T13:01:00+01:00', 60],
    ['tomorrow: it asks again after the longest wait there is', '2026-03-05T12:00:00Z', 900],
  ])('an embargo that ends %s waits in the queue', async (_name, embargo, delay) => {
    const { run, prepared, planner, composer } = setUp({ embargo });
    await run(REQUEST);
    expect(composer.bodies).toEqual([REQUEST]);
    expect(composer.delays).toEqual([delay]);
    expect([prepared, planner.bodies]).toEqual([[], []]);
  });

  test('an embargo that is over holds nothing back', async () => {
    const { run, planner, composer } = setUp({ embargo: '2026-03-04T12:00:00Z' });
    await run(REQUEST);
    expect(composer.bodies).toEqual([]);
    expect(planner.bodies).toHaveLength(1);
  });

  test.each([
    ['an article its source has taken back', { id, standing: '9' }],
    ['a version that a newer has overtaken', { id, standing: '9', revision: 'ba9876543210' }],
  ])('%s gets no edition', async (_name, current) => {
    const { run, prepared, planner, log } = setUp({ current });
    expect(await run(REQUEST)).toEqual({ batchItemFailures: [] });
    expect([prepared, planner.bodies]).toEqual([[], []]);
    expect(log.events()).toEqual(['Edition:Superseded']);
  });

  test('the version that counts gets its edition', async () => {
    const { run, planner } = setUp({ current: { id, standing: '9', revision } });
    await run(REQUEST);
    expect(planner.bodies).toHaveLength(1);
  });

  test('prepares an edition once, and asks again for it to be planned', async () => {
    const { run, prepared, planner } = setUp();
    await run(REQUEST);
    await run(REQUEST);
    expect(prepared).toHaveLength(1);
    expect(planner.bodies).toHaveLength(2);
  });

  test('leaves out, counts and logs what is not verified', async () => {
    const facts = extractFacts(article);
    const [first, ...others] = facts.figures;
    const { run, prepared, log } = setUp({
      facts: { ...facts, figures: [{ ...first!, value: 41 }, ...others] },
    });
    await run(REQUEST);
    expect(prepared[0]!.rendered.html).toContain('3');
    expect(prepared[0]!.digest.stories[0]!.figures.map(({ figure }) => figure.text)).not.toContain(
      '40 metres',
    );
    expect(prepared[0]!.manifest.facts.leftOut).toBe(1);
    expect(log.events()).toContain('Facts:LeftOut');
    expect(log.counts.FactsLeftOut).toBe(1);
  });

  test('the same facts give the same bytes', async () => {
    const [one, two] = [setUp(), setUp()];
    await one.run(REQUEST);
    await two.run(REQUEST);
    expect(two.prepared).toEqual(one.prepared);
  });

  test.each(['{}', 'not json', JSON.stringify({ article: { id } })])(
    'refuses the message %s alone',
    async (poison) => {
      const { run, prepared } = setUp();
      expect(await run(poison, REQUEST)).toEqual({ batchItemFailures: [{ itemIdentifier: 'message-0' }] });
      expect(prepared).toHaveLength(1);
    },
  );
});
