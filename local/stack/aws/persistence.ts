import type { DatabaseSync } from 'node:sqlite';
import { PersistenceManager, type S3Object } from './fauxqs.ts';
import { Versions } from './versions.ts';

/**
 * fauxqs' SQLite file with the faults that lose data mended: a message made visible again keeps its row, what was
 * in flight when the last process died is visible at once, and versioned buckets keep what they overwrite.
 */
export class Persistence extends PersistenceManager {
  readonly versions: Versions;

  /** @param dataDir folder of the SQLite file, made when missing */
  constructor(dataDir: string) {
    super(dataDir);
    // WAL with NORMAL survives a killed process; only a power cut can take the last commits.
    this.sqlite.exec('PRAGMA synchronous = NORMAL');
    // Whoever held these messages is gone: the stack that served them is not running.
    this.sqlite.exec('UPDATE sqs_messages SET receipt_handle = NULL, visibility_deadline = NULL');
    this.versions = new Versions(this.sqlite);
  }

  private get sqlite(): DatabaseSync {
    // biome-ignore lint/complexity/useLiteralKeys: the only way to a member the base class keeps private
    return this['db'];
  }

  override updateMessageReady(messageId: string): void {
    this.sqlite
      .prepare(
        'UPDATE sqs_messages SET receipt_handle = NULL, visibility_deadline = NULL WHERE message_id = ?',
      )
      .run(messageId);
  }

  override upsertObject(bucket: string, object: S3Object): void {
    this.together(bucket, () => {
      this.versions.archive(bucket, object.key);
      super.upsertObject(bucket, object);
      this.versions.assign(bucket, object.key);
    });
  }

  override deleteObject(bucket: string, key: string): void {
    this.together(bucket, () => {
      this.versions.archive(bucket, key);
      super.deleteObject(bucket, key);
      this.versions.drop(bucket, key);
    });
  }

  /** Savepoints nest, so this also works inside the transaction fauxqs opens for multipart uploads. */
  private together(bucket: string, work: () => void): void {
    if (!this.versions.covers(bucket)) {
      work(); // a single statement
      return;
    }
    this.sqlite.exec('SAVEPOINT news_digest');
    try {
      work();
      this.sqlite.exec('RELEASE news_digest');
    } catch (error) {
      this.sqlite.exec('ROLLBACK TO news_digest; RELEASE news_digest');
      throw error;
    }
  }
}
