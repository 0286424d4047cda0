import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import * as z from 'zod';
import { PART_SIZE } from '../../core/delivery/edition/parts.ts';
import { makeEdition } from '../../core/digest/edition/make-edition.ts';
import { digestsBucket } from '../../functions/aws/digests-bucket.ts';
import { editionStore } from '../../functions/aws/edition-store.ts';
import { s3Of } from '../../local/clients.ts';
import type { Stack } from '../../local/stack/index.ts';
import { alertOf } from '../../test/core/digest/alert-of.ts';
import { ferry } from '../../test/core/digest/sample.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What may live at once. Without a limit V8 keeps garbage for as long as the machine has memory, and that would be measured. */
const HEAP_MB = 64; // an eighth of the function's memory

const Told = z.object({ freezing: z.number(), asking: z.number(), megabytes: z.number() });

/** How long planning an edition took, in seconds, and the most memory its process had. */
export type Planned = z.infer<typeof Told>;

/** Prepares an edition and plans it for so many subscribers, which the stack has, in a process of its own. */
export async function planEdition(stack: Stack, edition: string, subscribers: number): Promise<Planned> {
  const s3 = s3Of(stack);
  const { manifest, files } = makeEdition({ ...alertOf(ferry, edition), leftOut: 0 }, []);
  const store = editionStore(digestsBucket(stack.names.DigestsBucket ?? '', s3));
  await store.prepare(manifest, files);
  s3.destroy();
  const planner = stack.plan.functions.find(({ modulePath }) => modulePath.includes('plan-sends'));
  if (!planner) throw new Error('The template has no plan-sends');
  const child = fork(
    join(import.meta.dirname, 'planner-process.ts'),
    [join(ROOT, `${planner.modulePath}.js`), edition, String(Math.ceil(subscribers / PART_SIZE))],
    {
      env: { ...stack.env, ...planner.environment, POWERTOOLS_LOG_LEVEL: 'SILENT' },
      execArgv: ['--disable-warning=ExperimentalWarning', `--max-old-space-size=${HEAP_MB}`],
    },
  );
  const [told] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`The planner ended with ${code}`);
    }),
  ]);
  return Told.parse(told);
}
