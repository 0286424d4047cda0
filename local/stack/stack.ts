import type { Publication } from '../../core/publication/schema.ts';
import type { Ports } from './connection.ts';
import type { Reply } from './lambda/protocol.ts';
import type { Allowed } from './mail/protocol.ts';
import type { Step } from './steps.ts';
import type { Plan } from './template/plan.ts';

/** What a stack is brought up from. */
export interface StackOptions {
  /** The packaged CloudFormation template, parsed. */
  template: unknown;
  /** The folder the template's handler paths start from. */
  root: string;
  stateDir: string;
  /** Taken ports give way to the next free ones; 0 is any free port. */
  ports?: Partial<Ports>;
  region?: string;
  /** Seconds until a failed message comes again; longer than the lease of a send that was cut off. */
  retrySeconds?: number;
  /** Mails a second and in 24 hours that SES takes; -1 a day is no limit. */
  ses?: Partial<Allowed>;
  /** Made in place of what publication.yml said when the functions were built. */
  publication?: Publication | undefined;
  /** Environments of each function that polls, whatever concurrency the template allows; one when left out. */
  environments?: number;
  onStep?: (step: Step) => void;
}

/** A running stack: everything the template names, on this machine. */
export interface Stack {
  ports: Ports;
  region: string;
  /** Physical names by logical id. */
  names: Record<string, string>;
  plan: Plan;
  /** What an SDK, awscli or osls needs in its environment to reach the stack. */
  env: Record<string, string>;
  inboxUrl: string;
  /** Opens the archive, a private one with its key; undefined where there is none. */
  archiveUrl: string | undefined;
  /** How long the servers took to start, ms. */
  startedIn: number;
  /** Runs a function by its physical name. */
  invoke: (functionName: string, event: unknown) => Promise<Reply>;
  /** Messages of a queue, by its logical id. Those that wait out a delay count as ready. */
  depth: (queueId: string) => { ready: number; inFlight: number };
  /** Lets work under way finish, then stops everything. State stays. */
  stop: () => Promise<void>;
}
