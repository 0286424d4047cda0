import { expect, test } from 'vitest';
import { crc32c, crc64nvme } from '../../../local/stack/aws/crc.ts';

const hex = (base64: string) => Buffer.from(base64, 'base64').toString('hex');

// The check values of the CRC catalogue (CRC-32/ISCSI, CRC-64/NVME): the sums of the nine digits.
test.each([
  ['123456789', 'e3069283', 'ae8b14860a799888'],
  ['', '00000000', '0000000000000000'],
])('the sums of "%s"', (text, short, long) => {
  expect(hex(crc32c(Buffer.from(text)))).toBe(short);
  expect(hex(crc64nvme(Buffer.from(text)))).toBe(long);
});
