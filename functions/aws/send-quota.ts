import { GetAccountCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import type { Allowance } from '../../core/delivery/sends/pacing.ts';

/** Asks the provider what it allows. */
export interface SendQuota {
  read(): Promise<Allowance>;
}

/**
 * What SES allows this account in this region.
 * @throws when SES says nothing of it
 */
export function sesQuota(client = new SESv2Client({})): SendQuota {
  return {
    async read() {
      const { SendingEnabled, SendQuota } = await client.send(new GetAccountCommand({}));
      const { MaxSendRate, Max24HourSend, SentLast24Hours } = SendQuota ?? {};
      if (MaxSendRate === undefined || Max24HourSend === undefined)
        throw new Error('SES told no sending quota');
      return {
        perSecond: SendingEnabled === false ? 0 : MaxSendRate,
        perDay: Max24HourSend,
        sentToday: SentLast24Hours ?? 0,
      };
    },
  };
}
