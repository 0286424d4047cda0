import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Found, liveSeed, liveTour, samples, seeds } from './modes.ts';
import { PLANTS } from './planted/plants.ts';
import { TOURS } from './tours.ts';

const ENOUGH_MS = 120_000; // a bound for slow machines; `npm run faults` does it all

const told = ({ name, breaches }: Found) => ({ again: `npm run faults -- ${name}`, breaches });

describe('the production handlers', () => {
  test.each(Object.keys(TOURS) as (keyof typeof TOURS)[])(
    'break no invariant in the tour %s',
    async (tour) => {
      expect((await liveTour(tour)).breaches).toEqual([]);
    },
  );

  test(
    'break none with any fault at an edge of each kind',
    async () => {
      const { lived, found } = await samples();
      expect(found.map(told)).toEqual([]);
      expect(lived).toBeGreaterThan(500);
    },
    ENOUGH_MS,
  );

  test(
    'break none in random histories',
    async () => {
      expect((await seeds(1, 200)).found.map(told)).toEqual([]);
    },
    ENOUGH_MS,
  );
});

describe('a history', () => {
  test('is the same for the same seed, and another for another', async () => {
    const [one, again, other] = [await liveSeed(7, true), await liveSeed(7, true), await liveSeed(8, true)];
    expect(one.trace.length).toBeGreaterThan(20);
    expect(again.trace).toEqual(one.trace);
    expect(other.trace).not.toEqual(one.trace);
  });
});

describe('the planted bugs', () => {
  test('are of at least sixteen kinds and break most of the invariants', () => {
    expect(PLANTS.length).toBeGreaterThanOrEqual(16);
    expect(new Set(PLANTS.map(({ breaks }) => breaks)).size).toBeGreaterThanOrEqual(14);
  });

  test.each(PLANTS.map((plant) => [plant.bug, plant] as const))('still can be planted: %s', (_, plant) => {
    const source = readFileSync(plant.file, 'utf8');
    expect(source.split(plant.text)).toHaveLength(2);
    expect(plant.becomes).not.toBe(plant.text);
  });
});
