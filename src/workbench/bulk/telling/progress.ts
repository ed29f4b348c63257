/** Who is told how the work goes. */
export interface Progress {
  /** A workbook's turn: its place among all, from 1, and its name. */
  file(number: number, name: string): void;
  /** What is being done with it, and how much of that is done; of a total of 1, parts are shown in per cent. */
  step(doing: string, done?: number, total?: number): void;
  /** A line for people that stays. */
  say(line: string): void;
  /** Takes away what does not stay. */
  clear(): void;
}

/** Where text is written. */
export interface Terminal {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

const barWidth = 20;
/** Lines that nobody can wipe away come at most so often, in milliseconds, for one and the same step. */
const lineEvery = 2000;

/** Nothing but what must be said. */
export function quietProgress(terminal: Terminal): Progress {
  const nothing = (): void => undefined;
  return { file: nothing, step: nothing, say: (line) => terminal.write(`${line}\n`), clear: nothing };
}

/** A bar on a terminal, plain lines elsewhere. `total` workbooks are to come. */
export function createProgress(terminal: Terminal, total: number, now: () => number = Date.now): Progress {
  return terminal.isTTY ? barProgress(terminal, total) : lineProgress(terminal, total, now);
}

function stepText(doing: string, done = 0, total = 0): string {
  if (total > 1) return `${doing} ${done} of ${total}`;
  return done > 0 && done < 1 ? `${doing}, ${Math.round(done * 100)} %` : doing;
}

function lineProgress(terminal: Terminal, total: number, now: () => number): Progress {
  let head = "";
  let last = { doing: "", at: 0 };
  return {
    file(number, name) {
      head = `[${number}/${total}] ${name}`;
      last = { doing: "", at: 0 };
    },
    step(doing, done, of = 0) {
      const isLast = of > 1 && done === of;
      if (doing === last.doing && !isLast && now() - last.at < lineEvery) return;
      last = { doing, at: now() };
      terminal.write(`${head}: ${stepText(doing, done, of)}\n`);
    },
    say: (line) => terminal.write(`${line}\n`),
    clear: () => undefined,
  };
}

function barProgress(terminal: Terminal, total: number): Progress {
  let current = 1;
  let name = "";
  const wipe = (): void => void terminal.write("\r\u001b[K");
  return {
    file(number, shown) {
      current = number;
      name = shown;
    },
    step(doing, done = 0, of) {
      const part = of ? Math.min(done / of, 1) : 0;
      const filled = Math.floor(((current - 1 + part) / total) * barWidth);
      const bar = "█".repeat(filled) + "░".repeat(barWidth - filled);
      const line = `${bar} ${current}/${total} ${name}: ${stepText(doing, done, of)}`;
      wipe();
      terminal.write([...line].slice(0, (terminal.columns ?? 80) - 1).join(""));
    },
    say(line) {
      wipe();
      terminal.write(`${line}\n`);
    },
    clear: wipe,
  };
}
