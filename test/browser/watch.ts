import type { BrowserContext } from 'playwright-core';

/** What pages did that no page of ours may do. */
export interface Misdeeds {
  elsewhere: string[]; //  addresses asked for that are not this machine's
  violations: string[]; // of a page's Content-Security-Policy
  errors: string[]; //     that a script did not catch
}

const TELL = `addEventListener('securitypolicyviolation', (event) =>
  tellViolation(event.violatedDirective + ' ' + event.blockedURI + ' on ' + event.documentURI), true)`;

/**
 * Watches every page of a context from now on. Violations are told by the page itself, and where a page may run no
 * script, by the browser's console.
 */
export async function watch(context: BrowserContext): Promise<Misdeeds> {
  const misdeeds: Misdeeds = { elsewhere: [], violations: [], errors: [] };
  const asked = (url: string) => {
    if (isElsewhere(url)) misdeeds.elsewhere.push(url);
  };
  context.on('request', (request) => asked(request.url()));
  context.on('page', (page) => page.on('websocket', (socket) => asked(socket.url())));
  context.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) misdeeds.violations.push(message.text());
  });
  context.on('weberror', (error) => misdeeds.errors.push(String(error.error())));
  await context.exposeBinding('tellViolation', (_source, told: string) => misdeeds.violations.push(told));
  await context.addInitScript(TELL);
  return misdeeds;
}

function isElsewhere(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return /^(https?|wss?):$/.test(protocol) && hostname !== '127.0.0.1';
}
