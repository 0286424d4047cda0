import { S3Error, type S3Object, S3Store } from './fauxqs.ts';
import type { Versions } from './versions.ts';

/** Parts the key from the version id in a key made by {@link versionedKey}; no S3 key holds a NUL. */
const MARK = '\0';

/** @returns a key that makes {@link ObjectStore} answer that version instead of the present object */
export const versionedKey = (key: string, version: string): string => `${key}${MARK}${version}`;

/** fauxqs' object store, able to answer old versions by their ids. */
export class ObjectStore extends S3Store {
  private readonly versions: Versions;

  /** @param versions where overwritten objects are kept */
  constructor(versions: Versions) {
    super();
    this.versions = versions;
  }

  override getObject(bucket: string, key: string): S3Object {
    return this.pick(bucket, key, (name) => super.getObject(bucket, name));
  }

  override headObject(bucket: string, key: string): S3Object {
    return this.pick(bucket, key, (name) => super.headObject(bucket, name));
  }

  /** @returns the present object, or undefined when there is none; throws NoSuchBucket */
  find(bucket: string, key: string): S3Object | undefined {
    try {
      return super.headObject(bucket, key);
    } catch (error) {
      if (error instanceof S3Error && error.code === 'NoSuchKey') return undefined;
      throw error;
    }
  }

  private pick(bucket: string, key: string, present: (name: string) => S3Object): S3Object {
    const [name = '', version] = key.split(MARK);
    if (version === undefined || version === this.versions.currentId(bucket, name)) return present(name);
    const old = this.versions.read(bucket, name, version);
    if (old === undefined)
      throw new S3Error('NoSuchVersion', 'The specified version does not exist.', 404, `/${bucket}/${name}`);
    return old;
  }
}
