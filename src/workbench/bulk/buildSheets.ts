import { resolve } from "node:path";
import { help } from "./call/help";
import { listing, readCall } from "./call/arguments";
import { Refusal } from "./refusal";

/** Where the person is: npm runs its scripts in the folder of the package, and says where it was called. */
const { INIT_CWD: calledFrom, npm_lifecycle_event: script } = process.env;
const here = script === "build-sheets" && calledFrom ? calledFrom : process.cwd();
const place = (path: string): string => resolve(here, path);

/** Does what the command line says. Resolves to the exit code. */
async function main(words: readonly string[]): Promise<number> {
  const call = readCall(words, new Date());
  if (call.help) {
    process.stdout.write(help);
    return 0;
  }
  // Only now: loading a spreadsheet's engine takes a while, and a mistyped word should be said at once.
  const { listTemplates, runCall } = await import("./run");
  return call.template === listing ? listTemplates(call, process) : runCall(call, place, process);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const line = error instanceof Refusal ? error.message : `This should not have happened: ${String(error)}`;
    process.stderr.write(`${line}\n`);
    process.exitCode = 2;
  },
);
