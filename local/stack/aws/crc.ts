/** CRC-32C (Castagnoli), reflected; RFC 3720 appendix B.4. */
const CASTAGNOLI = table32(0x82f63b78);
/** CRC-64/NVME, reflected, in two 32-bit halves; NVM Express NVM command set specification, section 5.2.1.3.4. */
const NVME = table64(0x9a6c9329, 0xac4bc9b5);

/** @returns the CRC-32C of the bytes, base64 of four bytes as S3 writes it */
export function crc32c(bytes: Uint8Array): string {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CASTAGNOLI[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return words((crc ^ 0xffffffff) >>> 0);
}

/** @returns the CRC-64/NVME of the bytes, base64 of eight bytes as S3 writes it */
export function crc64nvme(bytes: Uint8Array): string {
  let high = 0xffffffff;
  let low = 0xffffffff;
  for (const byte of bytes) {
    const index = ((low ^ byte) & 0xff) * 2;
    low = ((low >>> 8) | (high << 24)) ^ (NVME[index + 1] ?? 0);
    high = (high >>> 8) ^ (NVME[index] ?? 0);
  }
  return words((high ^ 0xffffffff) >>> 0, (low ^ 0xffffffff) >>> 0);
}

/** @returns unsigned 32-bit words as base64, the most significant byte first */
export function words(...values: number[]): string {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value, index * 4);
  return bytes.toString('base64');
}

function table32(polynomial: number): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ polynomial : crc >>> 1;
    return crc;
  });
}

function table64(polynomialHigh: number, polynomialLow: number): Uint32Array {
  const table = new Uint32Array(512);
  for (let byte = 0; byte < 256; byte++) {
    let high = 0;
    let low = byte;
    for (let bit = 0; bit < 8; bit++) {
      const odd = low & 1;
      low = (low >>> 1) | (high << 31);
      high >>>= 1;
      if (odd) {
        low ^= polynomialLow;
        high ^= polynomialHigh;
      }
    }
    table.set([high, low], byte * 2);
  }
  return table;
}
