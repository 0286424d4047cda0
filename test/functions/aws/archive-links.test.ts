import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { archiveKey } from '../../../core/archive/key.ts';
import { archiveBase, archiveLinks } from '../../../functions/aws/archive-links.ts';

const CLOSED = '2031-05-03T07:00:00.000Z';
const BASE = 'https://archive.harbour.example/';
const archive = (access: 'public' | 'private' | 'off') => ({ access, texts: 'whole' }) as const;

beforeEach(() => {
  vi.stubEnv('ARCHIVE_URL', BASE);
  vi.stubEnv('ARCHIVE_SECRET', 'a secret of thirty-two characters');
});
afterEach(() => void vi.unstubAllEnvs());

describe('the links of an edition', () => {
  test('lead to a public archive as it is', () => {
    expect(archiveLinks(archive('public'))(CLOSED)).toEqual({ base: BASE });
  });

  test('carry the key of their month to a private one', () => {
    const links = archiveLinks(archive('private'));
    const key = archiveKey('a secret of thirty-two characters', CLOSED);
    expect(links(CLOSED)).toEqual({ base: BASE, key });
    expect(links('2031-06-01T07:00:00.000Z')?.key).not.toBe(key);
  });

  test('lead to the sources where the archive is off, whatever else is set', () => {
    vi.stubEnv('ARCHIVE_URL', undefined);
    expect(archiveLinks(archive('off'))(CLOSED)).toBeUndefined();
    expect(archiveBase(archive('off'))).toBeUndefined();
  });

  test('lead to the sources where nobody serves an archive', () => {
    vi.stubEnv('ARCHIVE_URL', 'none');
    expect(archiveLinks(archive('private'))(CLOSED)).toBeUndefined();
    expect(archiveBase(archive('private'))).toBeUndefined();
  });

  test.each(['ARCHIVE_URL', 'ARCHIVE_SECRET'])('are not made without %s', (name) => {
    vi.stubEnv(name, undefined);
    expect(() => archiveLinks(archive('private'))).toThrow(name);
  });
});
