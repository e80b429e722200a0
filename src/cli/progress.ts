/** Work that takes no longer than this is done before anyone wonders. */
const patience = 2_000;
const interval = 200;

export interface Progress {
  show(message: string): void;
  /** Removes the line. */
  end(): void;
}

/** One line on a terminal's error stream that says how far the work is; nothing where nobody watches. */
export function startProgress(): Progress {
  if (!process.stderr.isTTY) return { show: () => {}, end: () => {} };
  let next = Date.now() + patience;
  let shown = false;
  const clear = '\r\u001b[2K';
  return {
    show: (message) => {
      if (Date.now() < next) return;
      next = Date.now() + interval;
      shown = true;
      process.stderr.write(`${clear}${message}`);
    },
    end: () => {
      if (shown) process.stderr.write(clear);
    },
  };
}
