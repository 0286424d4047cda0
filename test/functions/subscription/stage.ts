import type { LambdaFunctionURLEvent } from 'aws-lambda';
import type { LinkRequest } from '../../../core/delivery/link-request.ts';
import { parseLinkKeys } from '../../../core/delivery/links/keys.ts';
import { type Claims, type Purpose, signToken } from '../../../core/delivery/links/token.ts';
import type { SignUp, Subscriber } from '../../../core/delivery/subscriber/schema.ts';
import { next } from '../../../core/delivery/subscriber/state-machine.ts';
import type { LimitsTable } from '../../../functions/aws/limits-table.ts';
import type { SubscribersTable } from '../../../functions/aws/subscribers-table.ts';
import { createHandler } from '../../../functions/serve-subscription.ts';
import type { Deps } from '../../../functions/subscription/visit.ts';
import { context, kept, recorded } from '../deps.ts';

export const NOW = Date.parse('2026-03-01T08:10:00.000Z');
export const AT = new Date(NOW).toISOString();
export const ID = 'a'.repeat(32);
export const KEYS = parseLinkKeys(JSON.stringify({ current: '1', '1': 'k'.repeat(32) }));
export const ADDRESS_KEY = 'an address key of some forty characters';
export const PUBLICATION: Deps['publication'] = {
  ...{ name: 'The Harbour Digest', address: '1 Example Street, Example Town' },
  colours: { accent: '#0b5f66', dark: '#7fd1d3' },
  cadences: { alert: true, daily: true, weekly: 'monday' },
  zone: 'Europe/Oslo',
};
export const CHOICES = { editions: ['daily' as const], topics: ['harbour'], hour: 7, zone: 'Europe/Berlin' };

export const SIGN_UP: SignUp = {
  ...{ id: 'sign-up-1', address: 'ana@example.org', choices: CHOICES },
  ...{ at: AT, from: '192.0.2.1', wording: '1' },
};
export const PENDING: Subscriber = {
  ...{ schema: 2, id: ID, version: 1, status: 'pending', changed: AT },
  ...{ signUp: SIGN_UP, softBounces: [] },
};
export const ACTIVE: Subscriber = {
  ...{ schema: 2, id: ID, version: 2, status: 'active', changed: AT, softBounces: [] },
  ...{ address: 'ana@example.org', choices: CHOICES },
  consent: {
    ...{ at: AT, how: 'double opt-in', from: '192.0.2.2' },
    asked: { id: SIGN_UP.id, at: AT, from: SIGN_UP.from, wording: SIGN_UP.wording },
  },
};

/** Subscribers in memory, changed by the state machine alone. */
export function subscribersIn(rows: Map<string, Subscriber>): Pick<SubscribersTable, 'find' | 'change'> {
  return {
    find: async (id) => rows.get(id),
    async change(id, event) {
      const subscriber = next(id, rows.get(id), event);
      if (subscriber) rows.set(id, subscriber);
      return { subscriber: rows.get(id), changed: subscriber !== undefined };
    },
  };
}

/** Counters and marks in memory; marks by the moment they end at, ms since 1970. */
export function limitsInMemory(): LimitsTable & { counts: Map<string, number>; marks: Map<string, number> } {
  const counts = new Map<string, number>();
  const marks = new Map<string, number>();
  return {
    counts,
    marks,
    async count(name, window, now) {
      const key = `${name}@${Math.floor(now / 1000 / window)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      return counts.get(key)!;
    },
    async once(name, keep, now) {
      if ((marks.get(name) ?? 0) > now) return false;
      marks.set(name, now + keep * 1000);
      return true;
    },
    async forget(name) {
      marks.delete(name);
    },
  };
}

/** A request as a test describes it. */
export interface Asked {
  readonly token?: string;
  readonly form?: string | Readonly<Record<string, string | readonly string[]>>;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly ip?: string;
}

/** A function URL's event. */
function urlEvent(method: string, path: string, asked: Asked = {}): LambdaFunctionURLEvent {
  const { token, form, json, headers = {}, ip = '192.0.2.7' } = asked;
  const pairs =
    typeof form === 'object' ? Object.entries(form).flatMap(([n, v]) => [v].flat().map((w) => [n, w])) : [];
  const body =
    json !== undefined
      ? JSON.stringify(json)
      : typeof form === 'object'
        ? String(new URLSearchParams(pairs as [string, string][]))
        : form;
  const type = json === undefined ? 'application/x-www-form-urlencoded' : 'application/json; charset=utf-8';
  return {
    rawPath: path,
    headers: { Accept: 'text/html', ...(body !== undefined && { 'Content-Type': type }), ...headers },
    ...(token !== undefined && { queryStringParameters: { token } }),
    requestContext: { http: { method, sourceIp: ip } },
    ...(body !== undefined && { body: Buffer.from(body).toString('base64') }),
    isBase64Encoded: body !== undefined,
  } as unknown as LambdaFunctionURLEvent;
}

/** The pages with everything around them in memory. */
export function stage(present: readonly Subscriber[] = [], changes: Partial<Deps> = {}) {
  const rows = new Map(present.map((subscriber) => [subscriber.id, subscriber]));
  const letters = kept<LinkRequest>();
  const limits = limitsInMemory();
  const log = recorded();
  let ids = 0;
  const deps: Deps = {
    telemetry: log.telemetry,
    clock: () => NOW,
    newId: () => `request-${++ids}`,
    publication: PUBLICATION,
    ...{ keys: KEYS, addressKey: ADDRESS_KEY, signUpsPerHour: 1000 },
    subscribers: subscribersIn(rows),
    ...{ limits, letters },
    ...changes,
  };
  const handler = createHandler(deps);
  const visit = (method: string, path: string, asked?: Asked) =>
    handler(urlEvent(method, path, asked), context());
  return { rows, letters, limits, log, visit, one: () => rows.get(ID) };
}

/** A link's token, by default of the subscriber of these tests and without an end. */
export function tokenFor(purpose: Purpose, claims: Partial<Claims & { expires: number }> = {}): string {
  const detail = purpose === 'confirm' ? { detail: SIGN_UP.id } : {};
  return signToken(purpose, { subscriberId: ID, ...detail, ...claims }, KEYS);
}
