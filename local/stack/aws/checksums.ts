import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { crc32c, crc64nvme, words } from './crc.ts';
import { decodeAwsChunked, S3Error } from './fauxqs.ts';

/** Header name → how to compute what it claims, base64. */
const CLAIMS: Record<string, (bytes: Buffer) => string> = {
  'content-md5': hash('md5'),
  'x-amz-checksum-crc32': (bytes) => words(crc32(bytes)),
  'x-amz-checksum-crc32c': crc32c,
  'x-amz-checksum-crc64nvme': crc64nvme,
  'x-amz-checksum-sha1': hash('sha1'),
  'x-amz-checksum-sha256': hash('sha256'),
};

/**
 * Compares an upload with every checksum its sender gave: headers, trailers, the signed payload hash and the length.
 * @param headers lower-case names, as Node gives them
 * @param body as received, perhaps in aws-chunked framing
 * @returns nothing; throws the S3Error that S3 answers when one of them does not match
 */
export function checkUpload(headers: Record<string, string | string[] | undefined>, body: Buffer): void {
  const framed = String(headers['content-encoding'] ?? '').includes('aws-chunked');
  const { body: bytes, trailers } = framed ? decodeAwsChunked(body) : { body, trailers: {} };
  const length = headers['x-amz-decoded-content-length'];
  if (framed && length !== undefined && Number(length) !== bytes.length) {
    throw new S3Error('IncompleteBody', 'The body is not as long as x-amz-decoded-content-length says.', 400);
  }
  const claimed: Record<string, string | string[] | undefined> = { ...headers, ...trailers };
  for (const [name, compute] of Object.entries(CLAIMS)) {
    const claim = claimed[name];
    if (claim !== undefined && claim !== compute(bytes)) {
      throw new S3Error('BadDigest', `The ${name} you specified did not match what we received.`, 400);
    }
  }
  const payload = headers['x-amz-content-sha256'];
  // Anything but 64 hex digits is one of the UNSIGNED and STREAMING words.
  if (
    typeof payload === 'string' &&
    /^[0-9a-f]{64}$/.test(payload) &&
    payload !== hash('sha256', 'hex')(body)
  ) {
    throw new S3Error(
      'XAmzContentSHA256Mismatch',
      'The x-amz-content-sha256 header does not match the body.',
      400,
    );
  }
}

function hash(algorithm: string, encoding: 'base64' | 'hex' = 'base64'): (bytes: Buffer) => string {
  return (bytes) => createHash(algorithm).update(bytes).digest(encoding);
}
