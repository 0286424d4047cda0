import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Asks axe-core which rules of WCAG 2.2, levels A and AA, a page breaks, in each of its frames by itself that runs scripts.
 * @param off ids of axe's rules that do not apply, each for a reason told where it is named
 * @returns a line for each element at fault; empty when all is well
 */
export async function violationsOf(page: Page, { off = [] }: { off?: string[] } = {}): Promise<string[]> {
  const found: string[] = [];
  for (const frame of page.frames())
    if (await runsScripts(frame)) found.push(...(await violationsIn(frame, off)));
  return found;
}

/** A frame in which no script runs cannot run axe either: what it shows is to be looked at as a page of its own. */
async function runsScripts(frame: Frame): Promise<boolean> {
  if (frame.parentFrame() === null) return true;
  const sandbox = await (await frame.frameElement()).getAttribute('sandbox');
  return sandbox === null || sandbox.split(/\s+/).includes('allow-scripts');
}

async function violationsIn(frame: Frame, off: readonly string[]): Promise<string[]> {
  if (!(await frame.evaluate<boolean>("'axe' in window"))) await frame.evaluate(axe.source);
  const rules = {
    'target-size': { enabled: true },
    ...Object.fromEntries(off.map((id) => [id, { enabled: false }])),
  };
  const options = { runOnly: TAGS, rules, iframes: false, preload: false, resultTypes: ['violations'] };
  const asked = `axe.run(document, ${JSON.stringify(options)})`;
  const { violations } = await frame.evaluate<axe.AxeResults>(asked);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} – ${firstOf(failureSummary)}`),
  );
}

// The summary's first line only says that there is something to fix.
function firstOf(summary: string): string {
  return summary.split('\n').slice(1, 2).join('').trim();
}
