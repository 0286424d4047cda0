/**
 * The parts of fauxqs the stack extends. The package exports only its app; the stores it is built of carry types but no
 * export, so they are reached by path, which is why the version is pinned exactly.
 */

export { buildApp } from 'fauxqs';
export { S3Error } from '../../../node_modules/fauxqs/dist/common/errors.js';
export { PersistenceManager } from '../../../node_modules/fauxqs/dist/persistence.js';
export { decodeAwsChunked } from '../../../node_modules/fauxqs/dist/s3/chunkedEncoding.js';
export { S3Store } from '../../../node_modules/fauxqs/dist/s3/s3Store.js';
export type { S3Object } from '../../../node_modules/fauxqs/dist/s3/s3Types.js';
export { SnsStore } from '../../../node_modules/fauxqs/dist/sns/snsStore.js';
export { SqsStore } from '../../../node_modules/fauxqs/dist/sqs/sqsStore.js';
