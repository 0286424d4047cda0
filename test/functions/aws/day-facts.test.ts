import { describe, expect, test } from 'vitest';
import { dayFacts } from '../../../functions/aws/day-facts.ts';
import { memoryBucket } from '../memory-bucket.ts';

describe('the facts of a day', () => {
  test('are kept by edition, outside what is served', async () => {
    const { bucket, objects } = memoryBucket();
    const days = dayFacts(bucket);
    expect(await days.find('2031-05-03')).toEqual({});
    await days.save('2031-05-03', { 'daily-1': 'a,b\r\n' });
    expect(Object.keys(objects)).toEqual([
      expect.stringMatching(/^archive-facts\/[0-9a-f]{8}\/2031-05-03\.json$/),
    ]);
    expect(await days.find('2031-05-03')).toEqual({ 'daily-1': 'a,b\r\n' });
    expect(await days.find('2031-05-04')).toEqual({});
  });

  test('of another shape are not believed', async () => {
    const { bucket, objects } = memoryBucket();
    await dayFacts(bucket).save('2031-05-03', {});
    for (const key of Object.keys(objects)) objects[key] = '{"daily-1":7}';
    await expect(dayFacts(bucket).find('2031-05-03')).rejects.toThrow();
  });

  test('are not found once the table has other columns', async () => {
    const { bucket } = memoryBucket();
    await dayFacts(bucket, 'a,b\r\n').save('2031-05-03', { 'daily-1': '1,2\r\n' });
    expect(await dayFacts(bucket, 'a,b,c\r\n').find('2031-05-03')).toEqual({});
    expect(await dayFacts(bucket, 'a,b\r\n').find('2031-05-03')).toEqual({ 'daily-1': '1,2\r\n' });
  });
});
