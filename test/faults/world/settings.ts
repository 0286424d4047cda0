import { parseLinkKeys } from '../../../core/delivery/links/keys.ts';
import { publicationOf } from '../../functions/publication.ts';

/** What the functions of a world are deployed with. */
export const SETTINGS = {
  publication: publicationOf({ address: '1 Quay Street, Exampleton' }),
  sender: 'digest@harbour.example',
  mailbox: 'leave@harbour.example',
  pages: 'https://pages.harbour.example/',
  archive: 'https://archive.harbour.example/', // of the worlds that have one
  addressKey: 'an address key of thirty-two characters',
  linkKeys: parseLinkKeys('{"current":"1","1":"a link key of thirty-two characters!"}'),
} as const;

/** When every history begins. */
export const START = Date.parse('2026-03-01T08:00:00.000Z');

const SECOND = 1000;

/** Queues with the visibility that infra/queues gives them, and few receives before a message is a dead letter: there are to be some. */
export const QUEUES = {
  uploads: { visibility: 1080 * SECOND, most: 5 },
  compose: { visibility: 720 * SECOND, most: 5 },
  archive: { visibility: 720 * SECOND, most: 5 },
  plan: { visibility: 1800 * SECOND, most: 5 },
  send: { visibility: 360 * SECOND, most: 6 },
  settle: { visibility: 1800 * SECOND, most: 6 },
  link: { visibility: 360 * SECOND, most: 6 },
  feedback: { visibility: 180 * SECOND, most: 6 },
} as const;

/** A queue, by its name. */
export type QueueName = keyof typeof QUEUES;

/** The functions behind the queues, as infra/functions deploys them. */
export const CONSUMERS = {
  uploads: { name: 'extract-facts', timeout: 180 * SECOND, batch: 5, abreast: 2 },
  compose: { name: 'compose-digest', timeout: 120 * SECOND, batch: 10, abreast: 2 },
  archive: { name: 'publish-archive', timeout: 120 * SECOND, batch: 5, abreast: 2 },
  plan: { name: 'plan-sends', timeout: 300 * SECOND, batch: 2, abreast: 2 },
  send: { name: 'send-digest', timeout: 60 * SECOND, batch: 10, abreast: 3 },
  settle: { name: 'settle-edition', timeout: 300 * SECOND, batch: 5, abreast: 2 },
  link: { name: 'mail-link', timeout: 60 * SECOND, batch: 10, abreast: 2 },
  feedback: { name: 'record-feedback', timeout: 30 * SECOND, batch: 10, abreast: 2 },
} as const;
