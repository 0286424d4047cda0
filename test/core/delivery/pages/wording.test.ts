import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { consentWording, EDITIONS, WORDING_VERSION } from '../../../../core/delivery/pages/wording.ts';

// Records of consent name a version. Whoever changes a word of it adds a line; no line is ever changed.
const VERSIONS: Readonly<Record<string, string>> = {
  '2026-11-1': '6e9b5c5fcbaa80fa',
};

test('the words agreed to are those of their version', () => {
  const words = JSON.stringify([consentWording('X'), EDITIONS]);
  expect(createHash('sha256').update(words).digest('hex').slice(0, 16)).toBe(VERSIONS[WORDING_VERSION]);
});
