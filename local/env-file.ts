import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = '.env.local';

/**
 * Writes the stack's addresses where the deploy tool's stage "local" reads them, so that a plain `osls invoke local`
 * finds the stack wherever its ports are. Of several stacks the one started last is found.
 * @returns takes the file away again, unless another stack has written it since
 */
export function writeEnvFile(root: string, env: Record<string, string>): () => void {
  const file = join(root, FILE);
  const lines = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  const text = `# Written by npm start (process ${process.pid}); gone when it stops.\n${lines.join('\n')}\n`;
  writeFileSync(file, text, { mode: 0o600 });
  return () => {
    if (contentOf(file) === text) rmSync(file, { force: true });
  };
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined; // somebody has taken it away already
  }
}
