import type { MessageQueue } from './aws/message-queue.ts';
import { Environment, type Surroundings } from './lambda/environment.ts';
import { startPoller } from './lambda/poller.ts';
import type { Reply } from './lambda/protocol.ts';
import type { FunctionPlan, Plan } from './template/plan.ts';

/** Execution environments of a function that polls. More of them would only share the same two or four cores. */
const ENVIRONMENTS = 1;

/** The functions of a template, loaded but not yet fed. */
export interface Functions {
  /** Runs a function in an environment apart from the pollers'. Throws for an unknown physical name. */
  invoke: (functionName: string, event: unknown) => Promise<Reply>;
  /** Starts the event source mappings. */
  poll: () => void;
  stop: () => Promise<void>;
}

/**
 * Loads every function of the plan.
 * @param queueOf the queues by ARN
 * @param retrySeconds when a failed message comes again
 * @param onFailure told of invocations that threw, timed out or answered nonsense
 * @returns when all bundles are loaded; rejects when one cannot be
 */
export async function loadFunctions(
  plan: Plan,
  surroundings: Surroundings,
  queueOf: (arn: string) => MessageQueue,
  retrySeconds: number,
  onFailure: (functionName: string, error: string) => void,
): Promise<Functions> {
  const planOf = (name: string): FunctionPlan => {
    const found = plan.functions.find((candidate) => candidate.name === name);
    if (found === undefined) throw new Error(`The template has no function ${name}`);
    return found;
  };
  const polled = plan.mappings.map((mapping) => ({
    mapping,
    environments: Array.from(
      { length: Math.min(ENVIRONMENTS, mapping.maximumConcurrency ?? ENVIRONMENTS) },
      () => new Environment(planOf(mapping.functionName), surroundings),
    ),
  }));
  const invoked = new Map(
    plan.functions.map(({ name }) => [name, new Turns(new Environment(planOf(name), surroundings))]),
  );
  await Promise.all(
    polled.flatMap(({ environments }) => environments.map((environment) => environment.warm())),
  );

  const pollers: (() => Promise<void>)[] = [];
  return {
    invoke: (name, event) => {
      const turns = invoked.get(name);
      if (turns === undefined) throw new Error(`The template has no function ${name}`);
      return turns.invoke(event);
    },
    poll: () => {
      for (const { mapping, environments } of polled) {
        const queue = queueOf(mapping.queueArn);
        pollers.push(
          startPoller({ mapping, queue, region: surroundings.region, environments, retrySeconds, onFailure }),
        );
      }
    },
    stop: async () => {
      await Promise.all(pollers.map((stop) => stop()));
      const environments = [
        ...polled.flatMap((mapping) => mapping.environments),
        ...[...invoked.values()].map(({ environment }) => environment),
      ];
      await Promise.all(environments.map((environment) => environment.stop()));
    },
  };
}

/** Lets callers that do not know of each other share an environment, which takes one event at a time. */
class Turns {
  readonly environment: Environment;
  private last: Promise<unknown> = Promise.resolve();

  constructor(environment: Environment) {
    this.environment = environment;
  }

  invoke(event: unknown): Promise<Reply> {
    const reply = this.last.then(() => this.environment.invoke(event));
    this.last = reply;
    return reply;
  }
}
