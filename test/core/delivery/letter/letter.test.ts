import { describe, expect, test } from 'vitest';
import { composeLetter } from '../../../../core/delivery/letter/compose-letter.ts';
import { letterFor } from '../../../../core/delivery/letter/letter-for.ts';
import type { LinkRequest } from '../../../../core/delivery/link-request.ts';
import { readToken } from '../../../../core/delivery/links/token.ts';
import type { Status, Subscriber } from '../../../../core/delivery/subscriber/schema.ts';
import {
  ACTIVE,
  AT,
  ID,
  KEYS,
  NOW,
  PENDING,
  PUBLICATION,
  SIGN_UP,
} from '../../../functions/subscription/stage.ts';
import { msoView, normalView, unbalanced } from '../../../templates/tag-balance.ts';

const PAGES = 'https://pages.example/';
const stationery = (name = 'The Harbour Digest', address = '1 Example Street') => ({
  publication: { ...PUBLICATION, name, address },
  pages: PAGES,
  keys: KEYS,
});
const KINDS = ['confirmation', 'links', 'data'] as const;
const compose = (kind: (typeof KINDS)[number], name?: string) =>
  composeLetter(kind, ID, { id: SIGN_UP.id, at: AT }, stationery(name), NOW);
const tokenIn = (text: string, page: string) =>
  new RegExp(`${PAGES}${page}\\?token=(\\S+)`).exec(text)?.[1] ?? '';

describe('a letter', () => {
  test.each(KINDS)('of %s has the same links in both bodies', (kind) => {
    const { html, text } = compose(kind);
    const inHtml = [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href!.replaceAll('&#x3D;', '='));
    const inText = [...text.matchAll(/^https:\S+$/gm)].map(([link]) => link);
    expect([...new Set(inHtml)]).toEqual(inText);
    expect(inText).toHaveLength(kind === 'links' ? 2 : 1);
  });

  test('confirms the sign-up it came of, for three days', () => {
    const { text } = compose('confirmation');
    const token = tokenIn(text, 'confirm');
    expect(readToken('confirm', token, KEYS, NOW + 3 * 86_400_000 - 1000)).toEqual({
      subscriberId: ID,
      detail: SIGN_UP.id,
    });
    expect(readToken('confirm', token, KEYS, NOW + 3 * 86_400_000)).toBeUndefined();
    expect(text).not.toMatch(/preferences\?|data\?/);
  });

  test('opens the data for a day and the preferences for good', () => {
    const { text } = compose('links');
    const data = tokenIn(text, 'data');
    expect(readToken('data', data, KEYS, NOW + 86_399_000)).toEqual({ subscriberId: ID });
    expect(readToken('data', data, KEYS, NOW + 86_400_000)).toBeUndefined();
    expect(readToken('preferences', tokenIn(text, 'preferences'), KEYS, NOW * 2)).toEqual({
      subscriberId: ID,
    });
  });

  test("wears the publication's colours, light and dark", () => {
    const { html } = compose('confirmation');
    expect(html).toContain('background-color:#0b5f66');
    expect(html).toMatch(/\.button \{\s*background-color: #7fd1d3 !important/);
    expect(html).not.toMatch(/var\(|\{\{/);
  });

  test.each(KINDS)('of %s is sound HTML, in Outlook too, and escapes the publication', (kind) => {
    const { html, text, subject } = compose(kind, '<script>"&\'');
    expect(unbalanced(normalView(html))).toEqual([]);
    expect(unbalanced(msoView(html))).toEqual([]);
    expect(html).not.toMatch(/<script|<img|<link|@import|url\(/);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(subject).toContain('<script>"&\'');
    expect(text.split('\n').every((line) => line.length <= 78 || line.startsWith('https:'))).toBe(true);
    expect([html, text].every((body) => body.includes('1 Example Street'))).toBe(true);
  });

  test('keeps its subject short', () => {
    expect(compose('data', 'x'.repeat(200)).subject).toBe(`Your data: ${'x'.repeat(49)}…`);
    expect(compose('data', `${'x'.repeat(48)}🗞${'x'.repeat(48)}`).subject).toBe(
      `Your data: ${'x'.repeat(48)}…`,
    );
  });
});

describe('which letter is due', () => {
  const signUp: LinkRequest = { kind: 'sign-up', id: SIGN_UP.id, at: AT, signUp: SIGN_UP };
  const links: LinkRequest = { kind: 'links', id: 'links-01', at: AT, address: 'ANA@example.org' };
  const data: LinkRequest = { kind: 'data', id: 'data-001', at: AT, subscriberId: ID };
  const was = (status: Status): Subscriber => ({ ...ACTIVE, status });
  const again = (status: Status): Subscriber => ({ ...was(status), signUp: SIGN_UP });
  const erased: Subscriber = {
    schema: 2,
    id: ID,
    version: 3,
    status: 'erased',
    changed: AT,
    softBounces: [],
  };
  const to = 'ana@example.org';

  test.each<[string, LinkRequest, Subscriber | undefined, string | undefined]>([
    ['a sign-up that waits', signUp, PENDING, 'confirmation'],
    ['a sign-up of somebody subscribed', signUp, ACTIVE, 'links'],
    ['a new sign-up after leaving', signUp, again('unsubscribed'), 'confirmation'],
    ['a new sign-up after bouncing', signUp, again('bounced'), 'confirmation'],
    ['a new sign-up after an erasure', signUp, { ...erased, signUp: SIGN_UP }, 'confirmation'],
    ['a sign-up after a complaint', signUp, again('complained'), undefined],
    [
      'a sign-up that a newer one replaced',
      signUp,
      { ...PENDING, signUp: { ...SIGN_UP, id: 'sign-up-2' } },
      undefined,
    ],
    ['a sign-up that waits no more', signUp, was('unsubscribed'), undefined],
    ['links of somebody subscribed', links, ACTIVE, 'links'],
    ['links of a stranger', links, undefined, undefined],
    ['links of somebody not confirmed', links, PENDING, undefined],
    ['links of somebody who left', links, was('unsubscribed'), undefined],
    ['links after a complaint', links, was('complained'), undefined],
    ['data of somebody subscribed', data, ACTIVE, 'data'],
    ['data of somebody who left', data, was('unsubscribed'), 'data'],
    ['data after a bounce', data, was('bounced'), undefined],
    ['data after a complaint', data, was('complained'), undefined],
    ['data of somebody erased', data, erased, undefined],
    ['data of somebody not confirmed', data, PENDING, undefined],
  ])('%s', (_, request, subscriber, kind) => {
    expect(letterFor(request, subscriber, AT)).toEqual(kind && { kind, to });
  });

  test('none for a sign-up that can be confirmed no more', () =>
    expect(letterFor(signUp, PENDING, '2026-03-04T08:10:00.001Z')).toBeUndefined());
});
