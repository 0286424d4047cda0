import type { Mailer } from './mailer.ts';
import { type SendQuota, sesQuota } from './send-quota.ts';
import { sesMailer } from './ses-mailer.ts';
import { setting, wholeSetting } from './setting.ts';
import { parseSmtpUrl } from './smtp-url.ts';

/**
 * The mailer this deployment chose by MAILER: "ses" or "smtp".
 * @throws when the setting, or the address of the SMTP server, is none
 */
export function liveMailer(): Mailer {
  return chosen() === 'smtp' ? lazySmtpMailer() : sesMailer(setting('CONFIGURATION_SET'));
}

/** What that mailer may send: SES says it itself, of an SMTP server SMTP_RATE does, in mails per second. */
export function liveQuota(): SendQuota {
  if (chosen() === 'ses') return sesQuota();
  const perSecond = wholeSetting('SMTP_RATE');
  return { read: async () => ({ perSecond, perDay: -1, sentToday: 0 }) };
}

function chosen(): 'ses' | 'smtp' {
  const mailer = setting('MAILER');
  if (mailer !== 'ses' && mailer !== 'smtp') throw new Error('MAILER is "ses" or "smtp"');
  return mailer;
}

/** nodemailer is read when the first mail goes, so that a deployment with SES never reads it. */
function lazySmtpMailer(): Mailer {
  const server = parseSmtpUrl(setting('SMTP_URL'));
  let mailer: Promise<Mailer> | undefined;
  return {
    async send(mail) {
      mailer ??= import('./smtp-mailer.ts').then(({ smtpMailer }) => smtpMailer(server));
      return (await mailer).send(mail);
    },
  };
}
