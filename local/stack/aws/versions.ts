import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import type { S3Object } from './fauxqs.ts';

const TABLES = `
CREATE TABLE IF NOT EXISTS current_versions (
  bucket TEXT NOT NULL, key TEXT NOT NULL, version_id TEXT NOT NULL, PRIMARY KEY (bucket, key)
);
CREATE TABLE IF NOT EXISTS archived_versions AS SELECT *, '' AS version_id FROM s3_objects WHERE 0;
CREATE INDEX IF NOT EXISTS archived_by_version ON archived_versions (bucket, key, version_id);
`;

const Row = z.object({
  key: z.string(),
  body: z.instanceof(Uint8Array),
  content_type: z.string(),
  content_length: z.number(),
  etag: z.string(),
  last_modified: z.string(),
  metadata: z.string(),
});

const CurrentRow = z.object({ bucket: z.string(), key: z.string(), version_id: z.string() });

/** Object versions, which fauxqs does not have: a random id for each write and the bodies that were overwritten. */
export class Versions {
  private readonly statements: ReturnType<typeof prepare>;
  private readonly buckets = new Set<string>();
  private readonly current = new Map<string, string>();

  /** @param database the open SQLite file that holds fauxqs' own tables */
  constructor(database: DatabaseSync) {
    database.exec(TABLES);
    this.statements = prepare(database);
    for (const row of this.statements.list.all()) {
      const { bucket, key, version_id } = CurrentRow.parse(row);
      this.current.set(slot(bucket, key), version_id);
    }
  }

  /** Turns versioning on for a bucket, as the template says. */
  enable(bucket: string): void {
    this.buckets.add(bucket);
  }

  /** @returns whether the template versions this bucket */
  covers(bucket: string): boolean {
    return this.buckets.has(bucket);
  }

  /** @returns the version id of what a plain GET answers, undefined when the bucket has none */
  currentId(bucket: string, key: string): string | undefined {
    return this.current.get(slot(bucket, key));
  }

  /** Keeps the present object as an old version; called before it is overwritten or deleted. */
  archive(bucket: string, key: string): void {
    const version = this.current.get(slot(bucket, key));
    if (version === undefined) return;
    this.statements.archive.run(version, bucket, key);
  }

  /** Gives the object just written an id of its own. */
  assign(bucket: string, key: string): void {
    if (!this.covers(bucket)) return;
    const version = newVersionId();
    this.statements.assign.run(bucket, key, version);
    this.current.set(slot(bucket, key), version);
  }

  /** Forgets the present version; old ones stay readable by their ids. */
  drop(bucket: string, key: string): void {
    this.statements.drop.run(bucket, key);
    this.current.delete(slot(bucket, key));
  }

  /** @returns an overwritten or deleted version with its body, undefined when there is none of that id */
  read(bucket: string, key: string, version: string): S3Object | undefined {
    const found = this.statements.read.get(bucket, key, version);
    if (found === undefined) return undefined;
    const row = Row.parse(found);
    return {
      key: row.key,
      body: Buffer.from(row.body),
      contentType: row.content_type,
      contentLength: row.content_length,
      etag: row.etag,
      lastModified: new Date(row.last_modified),
      metadata: z.record(z.string(), z.string()).parse(JSON.parse(row.metadata)),
    };
  }
}

function prepare(database: DatabaseSync) {
  return {
    list: database.prepare('SELECT bucket, key, version_id FROM current_versions'),
    archive: database.prepare(
      'INSERT INTO archived_versions SELECT *, ? FROM s3_objects WHERE bucket = ? AND key = ?',
    ),
    assign: database.prepare('INSERT OR REPLACE INTO current_versions VALUES (?, ?, ?)'),
    drop: database.prepare('DELETE FROM current_versions WHERE bucket = ? AND key = ?'),
    read: database.prepare('SELECT * FROM archived_versions WHERE bucket = ? AND key = ? AND version_id = ?'),
  };
}

/** @returns 32 characters of chance, as S3's version ids are */
export const newVersionId = (): string => randomBytes(24).toString('base64url');

const slot = (bucket: string, key: string): string => `${bucket}/${key}`;
