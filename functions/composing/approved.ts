import type { Deps } from './deps.ts';
import { finish } from './finish.ts';

/**
 * A draft that an editor has approved → the edition. Safe to repeat.
 * @throws when there is no such edition
 */
export async function composeApproved(deps: Deps, edition: string, correlationId: string): Promise<void> {
  const [input, manifest] = await Promise.all([
    deps.editions.input(edition),
    deps.editions.manifest(edition),
  ]);
  if (!input) throw new Error(`There is no draft of edition ${edition}`);
  await finish(deps, { input, manifest }, correlationId);
}
