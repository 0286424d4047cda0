const WIDTH = 30;

/** A bar on a terminal that fills as work is done; nothing at all in a pipe or for a single piece of work. */
export function progressBar(total: number, out: NodeJS.WriteStream = process.stderr) {
  const shown = out.isTTY && total > 1;
  let done = 0;
  const draw = () => {
    const filled = Math.round((done / total) * WIDTH);
    out.write(`\r${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${total}`);
  };
  if (shown) draw();
  return {
    step() {
      done += 1;
      if (shown) draw();
    },
    end() {
      if (shown) out.write(`\r${' '.repeat(WIDTH + 20)}\r`);
    },
  };
}
