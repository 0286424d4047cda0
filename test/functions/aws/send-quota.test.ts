import { GetAccountCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test } from 'vitest';
import { sesQuota } from '../../../functions/aws/send-quota.ts';

const ses = mockClient(SESv2Client);
const quota = sesQuota(new SESv2Client({ region: 'eu-west-1' }));
const SendQuota = { MaxSendRate: 14, Max24HourSend: 50_000, SentLast24Hours: 12 };

beforeEach(() => ses.reset());

test('tells what the account may send', async () => {
  ses.on(GetAccountCommand).resolves({ SendingEnabled: true, SendQuota });
  expect(await quota.read()).toEqual({ perSecond: 14, perDay: 50_000, sentToday: 12 });
});

test('an account that is suspended may send nothing', async () => {
  ses.on(GetAccountCommand).resolves({ SendingEnabled: false, SendQuota });
  expect(await quota.read()).toMatchObject({ perSecond: 0 });
});

test('an account without a daily limit', async () => {
  ses.on(GetAccountCommand).resolves({ SendQuota: { MaxSendRate: 500, Max24HourSend: -1 } });
  expect(await quota.read()).toEqual({ perSecond: 500, perDay: -1, sentToday: 0 });
});

test('an answer that tells no quota is none', async () => {
  ses.on(GetAccountCommand).resolves({});
  await expect(quota.read()).rejects.toThrow(/no sending quota/);
});
