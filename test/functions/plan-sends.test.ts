import { describe, expect, test } from 'vitest';
import type { Audience, SendRequest } from '../../core/delivery/schema.ts';
import type { Manifest } from '../../core/digest/schema.ts';
import { createHandler } from '../../functions/plan-sends.ts';
import { batch, context, kept, recorded } from './deps.ts';

const EDITION = 'alert-harbour-0123456789ab';
const IDS = ['a', 'b', 'c'].map((digit) => digit.repeat(32));
const REQUEST = { edition: EDITION, correlationId: 'harbour@1' };

function setUp({ prepared = true, frozen }: { prepared?: boolean; frozen?: Audience } = {}) {
  const log = recorded();
  const outbox = kept<SendRequest>();
  let stored = frozen;
  const asked: string[] = [];
  const handler = createHandler({
    telemetry: log.telemetry,
    subscribers: {
      audienceOf: async (cadence) => {
        asked.push(cadence);
        return IDS;
      },
    },
    sender: outbox,
    editions: {
      manifest: async () =>
        prepared ? ({ edition: { id: EDITION, cadence: 'alert' } } as Manifest) : undefined,
      prepare: async () => {},
      mail: () => Promise.reject(new Error('not needed here')),
      audience: async () => stored,
      freeze: async (audience) => {
        stored ??= audience;
        return stored;
      },
    },
  });
  return {
    run: (...bodies: unknown[]) => handler(batch(...bodies), context()),
    outbox,
    asked,
    log,
    stored: () => stored,
  };
}

describe('plan-sends', () => {
  test('freezes the audience and asks for one send each', async () => {
    const { run, outbox, stored, asked } = setUp();
    expect(await run(REQUEST)).toEqual({ batchItemFailures: [] });
    expect(asked).toEqual(['alert']);
    expect(stored()).toEqual({ schema: 1, edition: EDITION, subscribers: IDS });
    expect(outbox.bodies).toEqual(IDS.map((subscriberId) => ({ ...REQUEST, subscriberId })));
  });

  test('planned again, the audience frozen first holds', async () => {
    const frozen: Audience = { schema: 1, edition: EDITION, subscribers: [IDS[1]!] };
    const { run, outbox, asked } = setUp({ frozen });
    await run(REQUEST);
    expect(asked).toEqual([]);
    expect(outbox.bodies.map(({ subscriberId }) => subscriberId)).toEqual([IDS[1]]);
  });

  test('plans nothing that is not prepared', async () => {
    const { run, outbox } = setUp({ prepared: false });
    expect(await run(REQUEST)).toEqual({ batchItemFailures: [{ itemIdentifier: 'message-0' }] });
    expect(outbox.bodies).toEqual([]);
  });

  test.each(['{}', 'not json', '{"edition":""}'])('refuses the message %s alone', async (poison) => {
    const { run, outbox } = setUp();
    expect(await run(poison, REQUEST)).toEqual({ batchItemFailures: [{ itemIdentifier: 'message-0' }] });
    expect(outbox.bodies).toHaveLength(IDS.length);
  });
});
