import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { Chance } from './chance.ts';
import type { Caller, Invocation } from './invocation.ts';
import type { MessageQueue, Queued } from './queue.ts';
import type { Scheduler } from './scheduler.ts';

/** What the platform calls. */
export type Handler = (event: never, context: Context) => Promise<unknown>;

/** One deployed function. */
export interface Deployed {
  readonly name: string;
  readonly timeout: number; //   ms
  readonly create: (caller: Caller) => Handler;
}

/** How an invocation ended. */
export interface Ended {
  readonly invocation: Invocation;
  readonly at: number;
  readonly reply: unknown; //          undefined where it threw or died
  readonly how: 'answered' | 'threw' | 'died';
}

/** Runs functions in containers that stay warm until one of their invocations dies. */
export interface Lambda {
  invoke(deployed: Deployed, cause: string, event: unknown, done: (ended: Ended) => void): void;
  readonly ended: Ended[];
  /** Batches that were worked through, for the checker. */
  readonly batches: { ended: Ended; queue: MessageQueue; messages: readonly Queued[] }[];
  /** Connects a queue to a function, as an event source mapping does. */
  connect(queue: MessageQueue, deployed: Deployed, settings: { batch: number; abreast: number }): void;
}

const LINE = 70; // characters of a reply in a trace

/** Runs functions with nothing connected yet. */
export function lambda(time: Scheduler, chance: Chance, trace: (line: string) => void): Lambda {
  const warm = new Map<string, { caller: Caller; handler: Handler }[]>();
  const ended: Ended[] = [];
  const batches: Lambda['batches'] = [];
  let requests = 0;

  const invoke: Lambda['invoke'] = (deployed, cause, event, done) => {
    const free = warm.get(deployed.name) ?? [];
    warm.set(deployed.name, free);
    const caller: Caller = { current: undefined };
    const container = free.pop() ?? { caller, handler: deployed.create(caller) };
    const started = time.now();
    const finish = (how: Ended['how'], reply: unknown) => {
      if (invocation.dead) return;
      invocation.dead = true; // whatever it left under way never comes back to it
      if (how !== 'died') free.push(container);
      const end = { invocation, at: time.now(), reply, how };
      trace(`${invocation.requestId} ${how} ${JSON.stringify(reply)?.slice(0, LINE) ?? ''}`);
      ended.push(end);
      done(end);
    };
    const invocation: Invocation = {
      requestId: `${deployed.name}#${++requests}`,
      ...{ name: deployed.name, cause, started, deadline: started + deployed.timeout },
      ...{ dead: false, faults: [] },
      die(why) {
        if (!invocation.dead) invocation.faults.push(why);
        finish('died', undefined);
      },
    };
    container.caller.current = invocation;
    time.after(deployed.timeout, () => invocation.die('timed out'));
    const context = {
      awsRequestId: invocation.requestId,
      functionName: deployed.name,
      getRemainingTimeInMillis: () => invocation.deadline - time.now(),
    } as Context;
    trace(`${invocation.requestId} starts: ${cause}`);
    container.handler(event as never, context).then(
      (reply) => finish('answered', reply),
      (error) => {
        trace(`${invocation.requestId} threw ${error}`);
        finish('threw', undefined);
      },
    );
  };

  const connect: Lambda['connect'] = (queue, deployed, { batch, abreast }) => {
    let running = 0;
    const poll = () => {
      if (running >= abreast) return;
      const messages = queue.receive(1 + chance.below(batch));
      if (messages.length === 0) return;
      running++;
      const ids = messages.map(({ id }) => id).join(' ');
      invoke(deployed, ids, sqsEvent(messages), (end) => {
        running--;
        batches.push({ ended: end, queue, messages });
        for (const id of doneWith(end, messages)) queue.remove(id);
        time.after(1, poll);
      });
      time.after(1, poll);
    };
    queue.onArrival = poll;
  };
  return { invoke, connect, ended, batches };
}

/** The messages that go: all, unless the reply names some; none where there is no reply. */
function doneWith({ how, reply }: Ended, messages: readonly Queued[]): string[] {
  if (how !== 'answered') return [];
  const { batchItemFailures = [] } = (reply ?? {}) as Partial<SQSBatchResponse>;
  const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
  return messages.map(({ id }) => id).filter((id) => !failed.has(id));
}

function sqsEvent(messages: readonly Queued[]): SQSEvent {
  return {
    Records: messages.map(({ id, body, received }) => ({
      ...{ messageId: id, receiptHandle: id, body, messageAttributes: {}, md5OfBody: '' },
      attributes: { ApproximateReceiveCount: String(received) } as SQSEvent['Records'][0]['attributes'],
      ...{ eventSource: 'aws:sqs', eventSourceARN: 'arn:aws:sqs:local', awsRegion: 'local' },
    })),
  };
}
