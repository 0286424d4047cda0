/** Function, its logical id, the queue it works through, messages at a time, the environment it reads. */
export const FUNCTIONS: [
  name: string,
  id: string,
  queue: string | undefined,
  batch: number,
  environment: string,
][] = [
  [
    'extract-facts',
    'ExtractDashfacts',
    'Uploads',
    5,
    'ARTICLES_BUCKET DIGESTS_BUCKET COMPOSE_QUEUE_URL ARTICLES_TABLE ARRIVALS_TABLE',
  ],
  [
    ...(['compose-digest', 'ComposeDashdigest', 'Compose', 10] as const),
    'DIGESTS_BUCKET ARCHIVE_QUEUE_URL PLAN_QUEUE_URL COMPOSE_QUEUE_URL ARTICLES_TABLE ARRIVALS_TABLE TELLINGS_TABLE EDITIONS_TABLE PUBLICATION_FILE ARCHIVE_URL ARCHIVE_SECRET',
  ],
  [
    ...(['publish-archive', 'PublishDasharchive', 'Archive', 5] as const),
    'DIGESTS_BUCKET ARTICLES_TABLE ARCHIVE_TABLE ARCHIVE_QUEUE_URL PLAN_QUEUE_URL PUBLICATION_FILE ARCHIVE_URL ARCHIVE_SECRET PAGES_URL',
  ],
  [
    ...(['schedule-editions', 'ScheduleDasheditions', 'Tick', 1] as const),
    'SUBSCRIBERS_TABLE EDITIONS_TABLE COMPOSE_QUEUE_URL PUBLICATION_FILE',
  ],
  [
    ...(['plan-sends', 'PlanDashsends', 'Plan', 2] as const),
    'DIGESTS_BUCKET SUBSCRIBERS_TABLE EDITIONS_TABLE SENDS_TABLE PLAN_QUEUE_URL SEND_QUEUE_URL SETTLE_QUEUE_URL',
  ],
  [
    ...(['send-digest', 'SendDashdigest', 'Send', 10] as const),
    'DIGESTS_BUCKET SUBSCRIBERS_TABLE SENDS_TABLE EDITIONS_TABLE LIMITS_TABLE PUBLICATION_FILE CONFIGURATION_SET LINK_KEYS PAGES_URL UNSUBSCRIBE_MAILBOX MAILER SMTP_URL SMTP_RATE',
  ],
  [
    ...(['settle-edition', 'SettleDashedition', 'Settle', 5] as const),
    'DIGESTS_BUCKET SENDS_TABLE EDITIONS_TABLE PLAN_QUEUE_URL SEND_QUEUE_URL SETTLE_QUEUE_URL',
  ],
  [
    ...(['serve-subscription', 'ServeDashsubscription', undefined, 0] as const),
    'SUBSCRIBERS_TABLE LIMITS_TABLE LINK_QUEUE_URL LINK_KEYS ADDRESS_KEY PUBLICATION_FILE SIGN_UPS_PER_HOUR',
  ],
  [
    ...(['mail-link', 'MailDashlink', 'Link', 10] as const),
    'SUBSCRIBERS_TABLE LIMITS_TABLE PUBLICATION_FILE CONFIGURATION_SET LINK_KEYS ADDRESS_KEY PAGES_URL MAILER SMTP_URL SMTP_RATE',
  ],
  [
    ...(['record-feedback', 'RecordDashfeedback', 'Feedback', 10] as const),
    'SUBSCRIBERS_TABLE LINK_KEYS ADDRESS_KEY',
  ],
];
