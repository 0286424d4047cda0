const WIDTH = 30;

const counted = (done: number, total: number) => `${done}/${total}`;

/**
 * A bar on a terminal that fills as work is done; nothing at all in a pipe or for a single piece of work.
 * @param label what stands beside the bar
 */
export function progressBar(
  total: number,
  { out = process.stderr, label = counted }: { out?: NodeJS.WriteStream; label?: typeof counted } = {},
) {
  const shown = out.isTTY && total > 1;
  let done = 0;
  let drawn = '';
  const draw = () => {
    const filled = Math.round((done / total) * WIDTH);
    const line = `\r${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${label(done, total)}`;
    if (shown && line !== drawn) out.write(line);
    drawn = line;
  };
  draw();
  const hide = () => {
    if (shown) out.write(`\r${' '.repeat(WIDTH + 20)}\r`);
    drawn = '';
  };
  return {
    step(by = 1) {
      done = Math.min(done + by, total);
      draw();
    },
    /** Takes the bar away, so that a line can be printed in its place; the next step brings it back. */
    hide,
    end: hide,
  };
}
