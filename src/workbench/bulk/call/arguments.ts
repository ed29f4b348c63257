import { parseArgs } from "node:util";
import { Refusal } from "../refusal";
import { localDay, serialOfDay } from "./days";
import { didYouMean } from "./nearest";

/** What was asked for on the command line. */
export interface Call {
  files: string[];
  template: string;
  out: string;
  /** Names with semicolons between, a file of names, or "all". */
  alliances?: string;
  calculate: string;
  asOf: number;
  today: number;
  /** A file of headers and facts. */
  mapping?: string;
  force: boolean;
  json: boolean;
  quiet: boolean;
  help: boolean;
}

const options = {
  template: { type: "string" },
  out: { type: "string" },
  alliances: { type: "string" },
  calculate: { type: "string", default: "live" },
  "as-of": { type: "string" },
  mapping: { type: "string" },
  force: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  quiet: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

/** What shows the templates there are instead of building one. */
export const listing = "list";

/** Reads the words of a command line. Throws a Refusal that names the word and the cure. */
export function readCall(words: readonly string[], now: Date): Call {
  const { values, positionals: files } = parse(words);
  const today = localDay(now);
  const call: Call = {
    ...values,
    files,
    template: values.template ?? "",
    out: values.out ?? "",
    asOf: serialOfDay(values["as-of"] ?? today),
    today: serialOfDay(today),
  };
  if (call.help || call.template === listing) return call;
  if (files.length === 0) throw new Refusal("No workbook was given. Name one or more .xlsx files.");
  if (!call.template) throw new Refusal(`No template was given. Add --template ID; --template ${listing} shows them.`);
  if (!call.out) throw new Refusal("It is not said where to. Add --out FILE for one workbook, --out DIR for several.");
  if (call.alliances?.trim() === "")
    throw new Refusal('--alliances names nobody. Write --alliances "Acme;Beta", or all.');
  return call;
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    const unknown = /Unknown option '--?([^']*)'/.exec(String(error))?.[1];
    if (unknown === undefined) throw new Refusal(`${String((error as Error).message).split("\n")[0]}. See --help.`);
    const cure = didYouMean(unknown, Object.keys(options), "See --help.");
    throw new Refusal(`There is no option --${unknown}. ${cure.replace(/"/g, "").replace(/(mean|or) /g, "$1 --")}`);
  }
}
