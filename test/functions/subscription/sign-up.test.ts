import { describe, expect, test } from 'vitest';
import { LinkRequest } from '../../../core/delivery/link-request.ts';
import { WORDING_VERSION } from '../../../core/delivery/pages/wording.ts';
import { LETTERS_PER_NETWORK, LETTERS_PER_SITE } from '../../../functions/subscription/ask-for-letter.ts';
import { ACTIVE, AT, NOW, stage } from './stage.ts';

const FORM = {
  address: ' Ana@Example.org ',
  editions: ['weekly', 'daily'],
  topics: 'harbour, City  Council, HARBOUR,',
  hour: '18',
  zone: 'Europe/Berlin',
};
const unreadable = () => Promise.reject(new Error('the table was asked'));
const BLIND = { subscribers: { find: unreadable, change: unreadable } };

describe('signing up', () => {
  test.each([
    ['a form', { form: FORM }],
    ['JSON', { json: { ...FORM, topics: ['harbour', 'City Council'], hour: 18 } }],
  ])('by %s asks for a letter', async (_, asked) => {
    const { visit, letters, log } = stage();
    expect(await visit('POST', '/', asked)).toMatchObject({ statusCode: 202 });
    expect(letters.bodies.map((body) => LinkRequest.parse(body))).toEqual([
      {
        ...{ kind: 'sign-up', id: 'request-1', at: AT },
        signUp: {
          ...{ id: 'request-1', address: 'Ana@example.org', at: AT, from: '192.0.2.7' },
          wording: WORDING_VERSION,
          choices: {
            editions: ['daily', 'weekly'],
            topics: ['harbour', 'City Council'],
            hour: 18,
            zone: 'Europe/Berlin',
          },
        },
      },
    ]);
    expect(JSON.stringify(log.lines)).not.toMatch(/ana@|192\.0\.2/i);
  });

  test('answers a known address as an unknown one, and asks the table for neither', async () => {
    const answers = [];
    for (const present of [[], [ACTIVE], [{ ...ACTIVE, status: 'complained' as const }]])
      answers.push(await stage(present, BLIND).visit('POST', '/', { form: FORM }));
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toEqual(answers[2]);
    expect(answers[0]!.statusCode).toBe(202);
  });

  test('shows what was typed again, with what is wrong, and counts nothing', async () => {
    const { visit, letters, limits } = stage();
    const form = { address: 'ana@@x', topics: '"><script>', hour: '25', zone: 'Mars/Base' };
    const { statusCode, body } = await visit('POST', '/', { form });
    expect(statusCode).toBe(422);
    expect(body).toContain('value="ana@@x"');
    expect(body).toContain('&#62;&#60;script&#62;');
    for (const field of ['address', 'editions', 'hour', 'zone']) expect(body).toContain(`href="#${field}"`);
    expect(letters.bodies).toEqual([]);
    expect(limits.counts.size).toBe(0);
  });

  test('names the faults by field in JSON', async () => {
    const { statusCode, body } = await stage().visit('POST', '/', { json: { editions: [], topics: ['x'] } });
    expect(statusCode).toBe(422);
    expect(JSON.parse(body)).toEqual({
      status: 'invalid',
      errors: {
        address: 'Enter your e-mail address.',
        editions: 'Choose at least one edition.',
        topics: 'A topic has 2 to 60 characters: “x” has not.',
      },
    });
  });

  test('tells a program that fell into the trap the same, and does nothing', async () => {
    const [free, trapped] = [stage(), stage()];
    const answer = await free.visit('POST', '/', { form: FORM });
    expect(await trapped.visit('POST', '/', { form: { ...FORM, 'nothing-here': 'https://x' } })).toEqual(
      answer,
    );
    expect(trapped.letters.bodies).toEqual([]);
  });
});

describe('asking for links', () => {
  test('asks for a letter, whoever it is', async () => {
    const answers = [];
    for (const present of [[], [ACTIVE]]) {
      const { visit, letters } = stage(present, BLIND);
      answers.push(await visit('POST', '/links', { form: { address: 'ana@example.org' } }));
      expect(letters.bodies).toEqual([
        { kind: 'links', id: 'request-1', at: AT, address: 'ana@example.org' },
      ]);
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]!.statusCode).toBe(202);
  });

  test('shows what was typed again', async () => {
    const { visit, letters } = stage();
    const { statusCode, body } = await visit('POST', '/links', { form: { address: 'ana' } });
    expect(statusCode).toBe(422);
    expect(body).toContain('value="ana"');
    expect(letters.bodies).toEqual([]);
  });
});

describe('the caps', () => {
  test('hold for a network, known or unknown addresses alike, and for nobody else', async () => {
    const { visit, letters, limits } = stage();
    const ask = (ip: string) => visit('POST', '/links', { form: { address: 'ana@example.org' }, ip });
    for (let n = 0; n < LETTERS_PER_NETWORK; n++)
      expect(await ask(`2001:db8::${n}`)).toMatchObject({ statusCode: 202 });
    const refused = await ask('2001:db8::ffff');
    expect(refused).toMatchObject({ statusCode: 429, headers: { 'retry-after': '3000' } });
    expect(refused.body).toContain('50 minutes');
    expect(await ask('2001:db8:0:1::1')).toMatchObject({ statusCode: 202 });
    expect(letters.bodies).toHaveLength(LETTERS_PER_NETWORK + 1);
    expect([...limits.counts.keys()].join()).not.toContain('2001');
    // What a network at its cap asked for uses up nothing of everybody's.
    expect(limits.counts.get(`letters@${Math.floor(NOW / 3_600_000)}`)).toBe(LETTERS_PER_NETWORK + 1);
  });

  test('hold for all networks of a site together', async () => {
    const { visit } = stage();
    const ask = (ip: string) => visit('POST', '/links', { form: { address: 'ana@example.org' }, ip });
    for (let n = 0; n <= LETTERS_PER_NETWORK; n++) await ask('2001:db8:1:ffff::1');
    // What a network at its cap asked for is not counted to its neighbours.
    for (let n = LETTERS_PER_NETWORK; n < LETTERS_PER_SITE; n++)
      expect(await ask(`2001:db8:1:${n}::1`)).toMatchObject({ statusCode: 202 });
    expect(await ask('2001:db8:1:fffe::1')).toMatchObject({ statusCode: 429 });
    expect(await ask('2001:db8:2::1')).toMatchObject({ statusCode: 202 });
  });

  test('hold for everybody together', async () => {
    const { visit, letters } = stage([], { signUpsPerHour: 1 });
    expect(await visit('POST', '/', { form: FORM, ip: '192.0.2.1' })).toMatchObject({ statusCode: 202 });
    const refused = await visit('POST', '/', { json: FORM, ip: '192.0.2.2' });
    expect(refused).toMatchObject({ statusCode: 503, headers: { 'retry-after': '3000' } });
    expect(JSON.parse(refused.body)).toEqual({ status: 'busy', retryAfter: 3000 });
    expect(letters.bodies).toHaveLength(1);
  });
});
