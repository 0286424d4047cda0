import { describe, expect, test } from 'vitest';
import type { Purpose } from '../../../core/delivery/links/token.ts';
import { ACTIVE, AT, ID, NOW, PENDING, SIGN_UP, stage, tokenFor } from './stage.ts';

const LEFT = { ...ACTIVE, status: 'unsubscribed' as const };

describe('confirming', () => {
  const token = tokenFor('confirm');

  test('makes the subscriber active, with the record of consent', async () => {
    const { visit, one, log } = stage([PENDING]);
    const { statusCode, body } = await visit('POST', '/confirm', { token, ip: '192.0.2.9' });
    expect(statusCode).toBe(200);
    expect(one()).toMatchObject({
      status: 'active',
      address: 'ana@example.org',
      consent: { at: AT, how: 'double opt-in', from: '192.0.2.9', asked: { id: SIGN_UP.id, wording: '1' } },
    });
    expect(body).toContain(`href="./preferences?token=${tokenFor('preferences')}"`);
    expect(log.counts).toEqual({ SubscribersConfirmed: 1 });
  });

  test('twice says the same and changes nothing more', async () => {
    const { visit, one, log } = stage([PENDING]);
    const first = await visit('POST', '/confirm', { token });
    const state = one();
    expect(await visit('POST', '/confirm', { token })).toEqual(first);
    expect(one()).toEqual(state);
    expect(log.counts).toEqual({ SubscribersConfirmed: 1 });
  });

  test.each([
    ['after an unsubscribe', [LEFT]],
    ['after an erasure', [{ ...PENDING, status: 'erased' as const, signUp: undefined }]],
    ['of a sign-up that a newer one replaced', [{ ...PENDING, signUp: { ...SIGN_UP, id: 'sign-up-2' } }]],
    [
      'of a sign-up of four days ago',
      [{ ...PENDING, signUp: { ...SIGN_UP, at: '2026-02-25T08:00:00.000Z' } }],
    ],
    ['of nobody', []],
  ])('%s changes nothing', async (_, present) => {
    const { visit, one } = stage(present as (typeof PENDING)[]);
    const { statusCode, body } = await visit('POST', '/confirm', { token });
    expect(statusCode).toBe(410);
    expect(body).toContain('href="./"');
    expect(one()).toEqual(present[0]);
  });
});

describe('preferences', () => {
  const token = tokenFor('preferences');

  test('shows the choices in force', async () => {
    const { body } = await stage([ACTIVE]).visit('GET', '/preferences', { token });
    expect(body).toContain('value="harbour"');
    expect(body).toContain('<option value="7" selected>');
    expect(body).toContain('<option value="Europe/Berlin" selected>Berlin</option>');
    expect(body.match(/ checked/g)).toHaveLength(1);
    expect(body).toContain(`href="./unsubscribe?token=${tokenFor('unsubscribe')}"`);
  });

  test('keeps new ones', async () => {
    const { visit, one } = stage([ACTIVE]);
    const json = { editions: ['alert'], topics: [], hour: 0, zone: 'UTC' };
    const { statusCode, body } = await visit('POST', '/preferences', { token, json });
    expect([statusCode, JSON.parse(body)]).toEqual([200, { status: 'saved', choices: json }]);
    expect(one()).toEqual({ ...ACTIVE, choices: json });
  });

  test.each([
    [{ topics: ['quarry'] }, { topics: ['quarry'] }],
    [{ zone: 'UTC' }, { zone: 'UTC' }],
    [{ editions: ['weekly'] }, { editions: ['weekly'] }],
    [{}, {}],
  ])('keeps what %j does not name', async (json, changed) => {
    const { visit, one } = stage([ACTIVE]);
    expect((await visit('POST', '/preferences', { token, json })).statusCode).toBe(200);
    expect(one()?.choices).toEqual({ ...ACTIVE.choices, ...changed });
  });

  test('keeps the old ones where the new are at fault', async () => {
    const { visit, one } = stage([ACTIVE]);
    expect(await visit('POST', '/preferences', { token, form: { hour: '7' } })).toMatchObject({
      statusCode: 422,
    });
    expect(one()).toEqual(ACTIVE);
  });

  test.each([
    ['GET', [LEFT]],
    ['POST', [LEFT]],
    ['GET', []],
  ])('%s for who is not subscribed says so', async (method, present) => {
    const { visit, rows } = stage(present);
    const form = { editions: 'daily' };
    expect(await visit(method, '/preferences', { token, ...(method === 'POST' && { form }) })).toMatchObject({
      statusCode: 410,
    });
    expect([...rows.values()]).toEqual(present);
  });

  test('a link to the data comes by mail only', async () => {
    const { visit, letters, rows } = stage([LEFT]);
    const { statusCode, body } = await visit('POST', '/preferences', { token, form: { ask: 'data' } });
    expect(statusCode).toBe(202);
    expect(body).not.toContain('data?token');
    expect(letters.bodies).toEqual([{ kind: 'data', id: 'request-1', at: AT, subscriberId: ID }]);
    expect(rows.get(ID)).toEqual(LEFT);
  });
});

describe('unsubscribing', () => {
  const token = tokenFor('unsubscribe');

  test.each([
    ['the button', { form: '' }],
    ['one click (RFC 8058)', { form: 'List-Unsubscribe=One-Click' }],
    [
      'one click as multipart',
      { form: '--x--', headers: { 'content-type': 'multipart/form-data; boundary=x' } },
    ],
    ['one click with a body beyond all measure', { form: 'x'.repeat(100_000) }],
  ])('by %s takes the subscriber off', async (_, asked) => {
    const { visit, one, log } = stage([ACTIVE]);
    const { statusCode, headers, body } = await visit('POST', '/unsubscribe', { token, ...asked });
    expect(statusCode).toBe(200);
    expect(Object.keys(headers)).not.toContain('set-cookie');
    expect(one()).toMatchObject({ status: 'unsubscribed', changed: AT });
    expect(body).not.toContain('preferences?token'); // a link out opens nothing else
    expect(log.counts).toEqual({ SubscribersLeft: 1 });
  });

  test.each([
    ['who has left', [LEFT]],
    ['nobody', []],
  ])('%s is told the same', async (_, present) => {
    const { visit, log } = stage(present);
    expect(await visit('POST', '/unsubscribe', { token })).toEqual(
      await stage([ACTIVE]).visit('POST', '/unsubscribe', { token }),
    );
    expect(log.counts).toEqual({});
  });
});

describe('my data', () => {
  const token = tokenFor('data', { expires: NOW / 1000 + 60 });

  test('shows all that is kept', async () => {
    const { body } = await stage([ACTIVE]).visit('GET', '/data', { token });
    for (const words of [
      'ana@example.org',
      'subscribed, since 1 March 2026, 08:10 UTC',
      'Daily digest',
      'harbour',
      '07:00, Europe/Berlin',
      '192.0.2.1',
      '192.0.2.2',
      `data.json?token=${token}`,
    ])
      expect(body).toContain(words);
  });

  test('exports the record as a file', async () => {
    const { headers, body } = await stage([ACTIVE]).visit('GET', '/data.json', { token });
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'content-disposition': 'attachment; filename="my-data.json"',
    });
    expect(JSON.parse(body)).toEqual({ status: 'data', subscriber: ACTIVE });
  });

  test('erases by a tick only', async () => {
    const { visit, one, log } = stage([ACTIVE]);
    expect(await visit('POST', '/data', { token })).toMatchObject({ statusCode: 422 });
    expect(one()).toEqual(ACTIVE);
    const { statusCode, body } = await visit('POST', '/data', { token, form: { erase: 'yes' } });
    expect(statusCode).toBe(200);
    expect(one()).toEqual({
      ...{ schema: 2, id: ID, version: 2, status: 'erased', changed: AT, softBounces: [] },
    });
    expect(log.counts).toEqual({ SubscribersErased: 1 });
    expect(await visit('GET', '/data', { token })).toMatchObject({ statusCode: 200, body });
    expect(await visit('POST', '/data', { token, json: { erase: true } })).toMatchObject({ statusCode: 200 });
  });

  test('erases nothing by a link that is over', async () => {
    const { visit, one } = stage([ACTIVE]);
    const over = tokenFor('data', { expires: NOW / 1000 });
    expect(await visit('POST', '/data', { token: over, form: { erase: 'yes' } })).toMatchObject({
      statusCode: 404,
    });
    expect(one()).toEqual(ACTIVE);
  });
});

describe('a link', () => {
  const PURPOSES: Purpose[] = ['confirm', 'preferences', 'unsubscribe', 'data'];
  const pages = PURPOSES.flatMap((page) =>
    [...PURPOSES, 'none', 'cut short'].filter((other) => other !== page).map((other) => [page, other]),
  );

  test.each(pages)('to %s does not open with a token for %s', async (page, other) => {
    const token =
      other === 'cut short'
        ? tokenFor(page as Purpose).slice(0, -1)
        : other === 'none'
          ? undefined
          : tokenFor(other as Purpose, { detail: SIGN_UP.id });
    const { visit, one, letters } = stage([{ ...ACTIVE, signUp: SIGN_UP }]);
    for (const method of ['GET', 'POST']) {
      const form = { editions: 'alert', erase: 'yes', ask: 'data' };
      const asked = { ...(token !== undefined && { token }), ...(method === 'POST' && { form }) };
      expect(await visit(method, `/${page}`, asked)).toMatchObject({ statusCode: 404 });
    }
    expect(one()).toEqual({ ...ACTIVE, signUp: SIGN_UP });
    expect(letters.bodies).toEqual([]);
  });

  test('logs no token', async () => {
    const { visit, log } = stage([ACTIVE]);
    for (const purpose of PURPOSES) await visit('POST', `/${purpose}`, { token: tokenFor(purpose) });
    expect(JSON.stringify(log.lines)).not.toContain(tokenFor('unsubscribe').slice(-43));
  });
});
