/** How long each part may take to stop, ms: batches under way are dealt with meanwhile. */
const GRACE_MS = 8_000;

/** Stops in the order given, what feeds on the others first. A part that fails to stop keeps none of the rest from it. */
export async function stopAll(stops: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const stop of stops) {
    await Promise.race([
      stop().catch(() => {}),
      new Promise((resolve) => setTimeout(resolve, GRACE_MS).unref()),
    ]);
  }
}
