import { openingLink } from './archive/link.ts';
import { startArchive } from './archive/server.ts';
import { startStorage } from './aws/server.ts';
import { startClock } from './clock.ts';
import { connectionEnv, DEFAULT_PORTS, localUrl, REGION } from './connection.ts';
import { startDynamo } from './dynamodb.ts';
import { loadFunctions } from './functions.ts';
import { startFunctionUrls } from './lambda/urls.ts';
import { linkSettings } from './link-settings.ts';
import { localSecret } from './local-secret.ts';
import type { Allowed } from './mail/protocol.ts';
import { startMail } from './mail/server.ts';
import { freePorts } from './ports.ts';
import { parametersOf, withPublication } from './publication.ts';
import { stopAll } from './shutdown.ts';
import type { Stack, StackOptions } from './stack.ts';
import { announce, statePaths, withdraw } from './state.ts';
import { stepOfLine } from './steps.ts';
import { makePlan } from './template/make-plan.ts';
import { readTemplate } from './template/read.ts';

/** What SES takes when nothing else is asked for: more than one machine sends. */
const ALLOWED: Allowed = { perSecond: 500, perDay: 1_000_000 };

/**
 * Starts all servers of a template and then its functions, on ports that are free now.
 * @throws with EADDRINUSE when one of them was taken meanwhile; whatever had started is stopped again
 */
export async function bringUp(options: StackOptions): Promise<Stack> {
  const { template, root, stateDir, region = REGION, retrySeconds = 20, onStep = () => {} } = options;
  const began = performance.now();
  const paths = statePaths(stateDir);
  const ports = await freePorts({ ...DEFAULT_PORTS, ...options.ports }, (name, from, to) =>
    onStep({ kind: 'notice', text: `Port ${from} (${name}) is taken: using ${to}.` }),
  );
  const place = {
    ...{ region, storagePort: ports.storage, functionsPort: ports.functions, archivePort: ports.archive },
  };
  const packaged = makePlan(readTemplate(template, place, localSecret, parametersOf(options.publication)));
  const plan = options.publication
    ? withPublication(packaged, options.publication, paths.publication)
    : packaged;
  const connection = connectionEnv(ports, region);

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

  const storing = begun(
    startStorage({
      ...{ dataDir: paths.storage, port: ports.storage, region },
      ...{ buckets: plan.buckets, queues: plan.queues, topics: plan.topics },
      onWritten: (bucket, key, bytes) => onStep({ kind: 'uploaded', bucket, key, bytes }),
    }),
  );
  const mailing = startMail(
    {
      ...{ stateDir: paths.root, mailDir: paths.mails, region, plan: plan.mail },
      ports: { ses: ports.ses, smtp: ports.smtp, inbox: ports.inbox },
      allowed: { ...ALLOWED, ...options.ses },
    },
    {
      onMail: (mail) => onStep({ kind: 'mail', mail }),
      onPublished: ({ topicArn, message }) =>
        void storing.then((storage) => storage.publish(topicArn, message)),
      onFailure: (error) => fail('mail', error.message),
    },
  );
  const starts = [
    storing,
    begun(mailing),
    begun(startDynamo(paths.dynamodb, ports.dynamodb, region, plan.tables)),
    plan.archive && begun(startArchive(ports.archive, plan.archive, localUrl(ports.storage), region)),
  ] as const;
  try {
    const [storage] = await Promise.all(starts);
    const startedIn = performance.now() - began;
    const functions = await begun(
      loadFunctions(plan, {
        ...{ root, region, connection, onLine, retrySeconds, onFailure: fail },
        queueOf: storage.queue,
        environments: options.environments,
      }),
    );
    stops.unshift(await startFunctionUrls(ports.functions, plan.functionUrls, functions.invoke));
    functions.poll();
    stops.unshift(startClock(plan.schedules, storage.send));
    const inboxUrl = localUrl(ports.inbox);
    const env = { ...connection, ...linkSettings(plan) };
    const archiveUrl = plan.archive && openingLink(plan.archive, env, new Date());
    announce(stateDir, {
      ...{ pid: process.pid, region, env, inbox: inboxUrl, names: plan.names },
      functions: localUrl(ports.functions),
      archive: archiveUrl,
    });
    return {
      ...{ ports, region, names: plan.names, plan, env, inboxUrl, archiveUrl, startedIn },
      invoke: functions.invoke,
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
