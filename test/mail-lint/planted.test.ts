import { afterAll, describe, expect, test } from 'vitest';
import { lint, RULES } from './lint.ts';
import { digests } from './mails.ts';
import { PLANTED } from './planted/planted.ts';

const sound = digests()['a daily of everything']!;

describe('the mail lint', () => {
  let found = 0;
  afterAll(() => console.log(`mail lint: ${found} of ${PLANTED.length} planted faults found`));

  test('finds nothing in a mail without a fault', () => expect(lint(sound)).toEqual([]));

  test.each(PLANTED)('$rule: finds $fault, and says what to do', ({ rule, plant }) => {
    const findings = lint(plant(sound));
    expect(findings.map((finding) => finding.rule)).toContain(rule);
    for (const { says } of findings) expect(says).toMatch(/^[A-Z][a-z]+ [\s\S]+[.…]$/);
    found += 1;
  });

  test('is proved by a fault for every rule', () =>
    expect(new Set(PLANTED.map(({ rule }) => rule))).toEqual(new Set(Object.keys(RULES))));
});
