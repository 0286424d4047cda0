import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = '.env.local';

/**
 * Writes the stack's addresses where the deploy tool's stage "local" reads them, so that a plain `osls invoke local`
 * finds the stack wherever its ports are.
 */
export function writeEnvFile(root: string, env: Record<string, string>): void {
  const lines = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  writeFileSync(join(root, FILE), `# Written by npm start; gone when it stops.\n${lines.join('\n')}\n`, {
    mode: 0o600,
  });
}

/** Takes the file away again. */
export function removeEnvFile(root: string): void {
  rmSync(join(root, FILE), { force: true });
}
