import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { ACCOUNT } from '../connection.ts';
import type { FunctionPlan } from '../template/plan.ts';
import type { FunctionNews, FunctionWorkerData, Invocation, Reply } from './protocol.ts';

/** What execution environments have in common. */
export interface Surroundings {
  /** Folder the template's handler paths start from. */
  root: string;
  region: string;
  /** Endpoints and credentials, as on Lambda from the environment. */
  connection: Record<string, string>;
  /** Told of every line a function writes. */
  onLine: (functionName: string, line: string) => void;
}

/** One execution environment of a function; a thread that may be thrown away and started anew. */
export class Environment {
  private readonly plan: FunctionPlan;
  private readonly surroundings: Surroundings;
  private worker: Worker | undefined;
  private settle: ((reply: Reply) => void) | undefined;
  private count = 0;

  constructor(plan: FunctionPlan, surroundings: Surroundings) {
    this.plan = plan;
    this.surroundings = surroundings;
  }

  /** Loads the bundle now rather than at the first event. @returns when it is loaded; rejects when it cannot be */
  warm(): Promise<void> {
    const worker = this.start();
    return new Promise((resolve, reject) => {
      worker.once('message', () => resolve());
      worker.once('error', (cause) => {
        reject(new Error(`The bundle of ${this.plan.name} cannot be loaded: ${cause.message}`, { cause }));
      });
    });
  }

  /** Runs the handler on one event. The caller waits for the reply before it sends the next. */
  invoke(event: unknown): Promise<Reply> {
    const worker = this.worker ?? this.start();
    const id = ++this.count;
    const { name, timeoutSeconds, memoryMegabytes } = this.plan;
    const invocation: Invocation = {
      id,
      event,
      context: {
        functionName: name,
        functionVersion: '$LATEST',
        invokedFunctionArn: `arn:aws:lambda:${this.surroundings.region}:${ACCOUNT}:function:${name}`,
        memoryLimitInMB: String(memoryMegabytes),
        awsRequestId: randomUUID(),
        logGroupName: `/aws/lambda/${name}`,
        logStreamName: `local/[$LATEST]${id}`,
        deadline: Date.now() + timeoutSeconds * 1000,
      },
    };
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        // As on Lambda: the environment is gone, the next event starts a new one.
        this.settle?.(
          failure(id, 'Sandbox.Timedout', `Task timed out after ${timeoutSeconds.toFixed(2)} seconds`),
        );
        void this.stop();
      }, timeoutSeconds * 1000);
      this.settle = (reply) => {
        clearTimeout(timer);
        this.settle = undefined;
        resolve(reply);
      };
      worker.postMessage(invocation);
    });
  }

  /** Ends the thread, whatever it is doing; an event under way has then failed. The next event starts a new thread. */
  async stop(): Promise<void> {
    const { worker, settle, count } = this;
    this.worker = undefined;
    await worker?.terminate(); // first, so that nothing of it still runs when its event is given back
    settle?.(failure(count, 'Runtime.ExitError', 'The environment was stopped'));
  }

  private start(): Worker {
    const { plan, surroundings } = this;
    const data: FunctionWorkerData = {
      module: pathToFileURL(`${surroundings.root}/${plan.modulePath}.js`).href,
      exportName: plan.exportName,
    };
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: data,
      env: functionEnvironment(plan, surroundings),
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: plan.memoryMegabytes },
    });
    for (const stream of [worker.stdout, worker.stderr]) {
      createInterface({ input: stream }).on('line', (line) => surroundings.onLine(plan.name, line));
    }
    worker.on('message', (news: FunctionNews) => {
      if (news.kind === 'reply' && news.reply.id === this.count) this.settle?.(news.reply);
    });
    worker.on('error', (error) => {
      if (this.worker === worker) this.worker = undefined;
      this.settle?.(failure(this.count, 'Runtime.ExitError', error.message));
    });
    this.worker = worker;
    return worker;
  }
}

const failure = (id: number, name: string, message: string): Reply => ({
  id,
  ok: false,
  error: { name, message, stack: '' },
});

/** Exactly what the function would have on Lambda: the template's variables, the reserved ones and the connection. */
function functionEnvironment(
  plan: FunctionPlan,
  { region, connection, root }: Surroundings,
): Record<string, string> {
  return {
    ...plan.environment,
    ...connection,
    AWS_DEFAULT_REGION: region,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(plan.memoryMegabytes),
    AWS_LAMBDA_FUNCTION_NAME: plan.name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${plan.name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: 'local/[$LATEST]',
    LAMBDA_TASK_ROOT: root,
    TZ: ':UTC',
    _HANDLER: `${plan.modulePath}.${plan.exportName}`,
  };
}
