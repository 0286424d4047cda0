import { setTimeout as pause } from 'node:timers/promises';
import { startStorage } from './aws/server.ts';
import { connectionEnv, DEFAULT_PORTS, localUrl, type Ports, REGION } from './connection.ts';
import { startDynamo } from './dynamodb.ts';
import { loadFunctions } from './functions.ts';
import type { Reply } from './lambda/protocol.ts';
import { startFunctionUrls } from './lambda/urls.ts';
import { startMail } from './mail/server.ts';
import { freePorts } from './ports.ts';
import { stopAll } from './shutdown.ts';
import { announce, holdState, statePaths, withdraw } from './state.ts';
import { type Step, stepOfLine } from './steps.ts';
import { makePlan } from './template/make-plan.ts';
import type { Plan } from './template/plan.ts';
import { readTemplate } from './template/read.ts';

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
  /** How long the servers took to start, ms. */
  startedIn: number;
  /** Runs a function by its physical name. */
  invoke: (functionName: string, event: unknown) => Promise<Reply>;
  /** Messages of a queue, by its logical id. */
  depth: (queueId: string) => { ready: number; inFlight: number };
  /** Lets work under way finish, then stops everything. State stays. */
  stop: () => Promise<void>;
}

/** How often other ports are tried when one was taken between the look at it and its use. */
const TRIES = 6;

/**
 * Brings the embedded stack up from a packaged template, on the state its folder holds.
 * @throws when another stack runs on that folder or the template has something the stack cannot honour
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  const release = holdState(options.stateDir);
  for (let tried = 1; ; tried += 1) {
    try {
      const stack = await bringUp(options);
      return { ...stack, stop: () => stack.stop().finally(release) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tried === TRIES) {
        release();
        throw error;
      }
      await pause(Math.random() * 300); // two stacks that start together must not look at the same moment again
    }
  }
}

async function bringUp(options: StackOptions): Promise<Stack> {
  const { template, root, stateDir, region = REGION, retrySeconds = 20, onStep = () => {} } = options;
  const began = performance.now();
  const paths = statePaths(stateDir);
  const wanted = { ...DEFAULT_PORTS, ...options.ports };
  const ports = await freePorts(wanted, (name, from, to) =>
    onStep({ kind: 'notice', text: `Port ${from} (${name}) is taken: using ${to}.` }),
  );
  const place = { region, storagePort: ports.storage, functionsPort: ports.functions };
  const plan = makePlan(readTemplate(template, place));

  const stops: (() => Promise<unknown>)[] = [];
  const begun = async <T extends { stop: () => Promise<void> }>(start: Promise<T>): Promise<T> => {
    const server = await start;
    stops.unshift(server.stop);
    return server;
  };
  const fail = (functionName: string, error: string) => onStep({ kind: 'failed', functionName, error });
  const onLine = (functionName: string, line: string) => {
    const step = stepOfLine(functionName, line);
    if (step !== undefined) onStep(step);
  };
  const mailData = {
    stateDir: paths.root,
    mailDir: paths.mails,
    ports: { ses: ports.ses, smtp: ports.smtp, inbox: ports.inbox },
    configurationSets: plan.configurationSets,
  };
  const connection = connectionEnv(ports, region);
  const starts = [
    begun(
      startMail(
        mailData,
        (mail) => onStep({ kind: 'mail', mail }),
        (error) => fail('mail', error.message),
      ),
    ),
    begun(startDynamo(paths.dynamodb, ports.dynamodb, region, plan.tables)),
  ] as const;
  try {
    const storage = await begun(
      startStorage({
        ...{
          dataDir: paths.storage,
          port: ports.storage,
          region,
          buckets: plan.buckets,
          queues: plan.queues,
        },
        onWritten: (bucket, key, bytes) => onStep({ kind: 'uploaded', bucket, key, bytes }),
      }),
    );
    await Promise.all(starts);
    const startedIn = performance.now() - began;
    const functions = await begun(
      loadFunctions(plan, { root, region, connection, onLine }, storage.queue, retrySeconds, fail),
    );
    stops.unshift(await startFunctionUrls(ports.functions, plan.functionUrls, functions.invoke));
    functions.poll();
    const inboxUrl = localUrl(ports.inbox);
    const env = { ...connection, ...linkSettings(plan) };
    announce(stateDir, {
      pid: process.pid,
      region,
      env,
      inbox: inboxUrl,
      functions: localUrl(ports.functions),
      names: plan.names,
    });
    return {
      ...{ ports, region, names: plan.names, plan, env, inboxUrl, startedIn, invoke: functions.invoke },
      depth: (id) => storage.count(plan.names[id] ?? id) ?? { ready: 0, inFlight: 0 },
      stop: async () => {
        withdraw(stateDir);
        await stopAll(stops);
      },
    };
  } catch (error) {
    await Promise.allSettled(starts);
    await stopAll(stops);
    throw error;
  }
}

/** The settings a function run by osls must share with the stack, so that its links and tokens hold. */
function linkSettings(plan: Plan): Record<string, string> {
  const all = Object.assign({}, ...plan.functions.map(({ environment }) => environment));
  return Object.fromEntries(
    ['UNSUBSCRIBE_URL', 'LINK_SECRET'].flatMap((name) => (name in all ? [[name, all[name]]] : [])),
  );
}
