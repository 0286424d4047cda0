import type { Step } from './stack/steps.ts';

/** Keys of a log line that only repeat each other. */
const LEFT_OUT = ['correlationId', 'subscriberId', 'written', 'calls'];

/** @returns one line for a person watching, undefined for a step that says nothing new */
export function lineOf(step: Step, now: Date, inboxUrl: string): string | undefined {
  // A terminal obeys control characters; a key or a subject must not speak to it.
  const line = (who: string, what: string) =>
    `${now.toTimeString().slice(0, 8)}  ${who.padEnd(15)} ${what.replace(/\p{Cc}/gu, '')}`;
  switch (step.kind) {
    case 'uploaded':
      return step.bucket.endsWith('-articles')
        ? line('upload', `${step.key} (${step.bytes} bytes)`)
        : undefined;
    case 'logged': {
      const keys = Object.entries(step.keys).filter(([name]) => !LEFT_OUT.includes(name));
      const told = keys.map(
        ([name, value]) => `${name}=${typeof value === 'object' ? JSON.stringify(value) : value}`,
      );
      const level = step.level === 'INFO' ? '' : `${step.level} `;
      return line(shortName(step.functionName), `${level}${step.event} ${told.join(' ')}`.trimEnd());
    }
    case 'printed':
      return line(shortName(step.functionName), step.line);
    case 'failed':
      return line(shortName(step.functionName), `FAILED ${step.error}`);
    case 'mail':
      return line('inbox', `"${step.mail.subject}" ${inboxUrl}/#/email/${step.mail.id}`);
    case 'notice':
      return line('stack', step.text);
  }
}

const shortName = (functionName: string): string => functionName.replace('news-digest-local-', '');
