import { mkdirSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { ArrivedMail, MailNews, MailWorkerData, Publication } from './protocol.ts';

/** The running SES, SMTP and inbox. */
export interface MailServers {
  stop: () => Promise<void>;
}

/**
 * Starts SES, SMTP and the inbox in one worker thread.
 * @param told `onMail` of each mail that lies in the inbox folder, not of those of earlier runs; `onPublished` of each
 * message for a topic; `onFailure` when the thread dies later on
 * @returns when all three listen and the mails of earlier runs are loaded; rejects when one cannot start
 */
export function startMail(
  data: MailWorkerData,
  told: {
    onMail: (mail: ArrivedMail) => void;
    onPublished: (publication: Publication) => void;
    onFailure: (error: Error) => void;
  },
): Promise<MailServers> {
  mkdirSync(data.mailDir, { recursive: true });
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: data, stdout: true });
  worker.stdout.resume(); // the inbox announces itself even when told to be silent
  return new Promise((resolve, reject) => {
    let started = false;
    const fail = (error: Error) => (started ? told.onFailure(error) : reject(error));
    worker.on('error', fail);
    worker.on('message', (news: MailNews) => {
      if (news.kind === 'mail') return told.onMail(news.mail);
      if (news.kind === 'published') return told.onPublished(news.publication);
      started = true;
      resolve({
        stop: async () => {
          worker.off('error', fail);
          await worker.terminate();
        },
      });
    });
  });
}
