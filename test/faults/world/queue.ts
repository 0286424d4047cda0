import type { Queue } from '../../../functions/aws/queue.ts';
import type { Chance } from './chance.ts';
import type { Effects } from './effect.ts';
import type { Caller } from './invocation.ts';
import type { Scheduler } from './scheduler.ts';

/** A message as SQS keeps it. */
export interface Queued {
  readonly id: string;
  readonly body: string;
  received: number; //  how often it was handed out
  visible: number; //   ms since 1970: nobody gets it before
  sleeping: boolean; // handed out, or delayed, and not visible yet
}

/** How a queue is set up: see infra/queues. */
export interface QueueSettings {
  readonly name: string;
  readonly visibility: number; // ms
  readonly most: number; //       receives before a message is a dead letter
}

/** A standard queue in memory: at least once, in any order. */
export interface MessageQueue {
  readonly settings: QueueSettings;
  readonly messages: ReadonlyMap<string, Queued>;
  readonly dead: readonly Queued[];
  /** Messages visible, handed out and delayed. */
  depth(): number;
  put(body: string, delay: number): void;
  /** Hands out up to `most` messages in any order. */
  receive(most: number): Queued[];
  remove(id: string): void;
  /** Puts the dead letters that are `sound` back, as an operator's redrive does. @returns how many */
  redrive(sound: (body: string) => boolean): number;
  /** Is called when a message may be there to receive. */
  onArrival: () => void;
  /** The port as one caller has it. */
  portFor<Body>(caller: Caller): Queue<Body>;
}

/** An empty queue. */
export function messageQueue(
  settings: QueueSettings,
  time: Scheduler,
  chance: Chance,
  effects: Effects,
): MessageQueue {
  const messages = new Map<string, Queued>();
  const dead: Queued[] = [];
  let count = 0;
  const wake = (message: Queued, delay: number) => {
    message.visible = time.now() + delay;
    message.sleeping = true;
    time.after(delay, () => {
      if (message.visible > time.now()) return; // handed out again in the meantime
      message.sleeping = false;
      if (messages.has(message.id)) self.onArrival();
    });
  };
  const self: MessageQueue = {
    settings,
    messages,
    dead,
    onArrival: () => {},
    depth: () => messages.size,
    put(body, delay) {
      const id = `${settings.name}-${++count}`;
      const message = { id, body, received: 0, visible: 0, sleeping: true };
      messages.set(id, message);
      wake(message, delay + chance.below(200));
    },
    receive(most) {
      const awake = chance.shuffle([...messages.values()].filter(({ sleeping }) => !sleeping));
      const out: Queued[] = [];
      for (const message of awake.slice(0, most)) {
        const { fault } = effects.edge(settings.name, 'deliver', 'delivery');
        if (fault === 'delayed') {
          wake(message, 60_000 + chance.below(3_600_000));
          continue;
        }
        if (message.received >= settings.most) {
          messages.delete(message.id);
          dead.push(message);
          continue;
        }
        message.received++;
        out.push({ ...message });
        wake(message, fault === 'duplicated' ? chance.below(5_000) : settings.visibility);
      }
      return out;
    },
    remove: (id) => void messages.delete(id),
    redrive(sound) {
      const again = dead.filter(({ body }) => sound(body));
      for (const message of again) {
        dead.splice(dead.indexOf(message), 1);
        self.put(message.body, 0);
      }
      return again.length;
    },
    portFor: <Body>(caller: Caller) => ({
      send: (bodies: readonly Body[], delay = 0) =>
        effects.call(caller, `queue.send ${settings.name}`, 'write', () => {
          for (const body of bodies) self.put(JSON.stringify(body), delay * 1000);
        }),
      depth: () => effects.call(caller, `queue.depth ${settings.name}`, 'read', () => messages.size),
    }),
  };
  return self;
}
