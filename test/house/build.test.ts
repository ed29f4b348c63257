import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { readFunctions } from "../../assets/help/readFunctions";
import { builtAddin, dist } from "./dist";

interface PublishedFunction {
  id: string;
  helpUrl?: string;
  options: Record<string, unknown>;
  parameters: { name: string }[];
}

const read = (name: string) => readFileSync(join(dist, name), "utf8");
const metadata = () => JSON.parse(read("functions.json")) as { functions: PublishedFunction[] };

/** Runs dist/functions.js where the language and `CustomFunctions` are all there is: no window, no timers, no modules. */
function loadFunctions() {
  class FunctionError extends Error {
    constructor(
      readonly code: string,
      message?: string,
    ) {
      super(message);
    }
  }
  const associated = new Map<string, (...values: unknown[]) => unknown>();
  const CustomFunctions = {
    associate: (id: string, body: (...values: unknown[]) => unknown) => associated.set(id, body),
    Error: FunctionError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A", invalidNumber: "#NUM!" },
  };
  runInContext(read("functions.js"), createContext({ CustomFunctions }));
  return associated;
}

beforeAll(() => builtAddin());

describe("functions.js", () => {
  it("needs nothing but CustomFunctions, and associates the functions of functions.json, no more, no less", () => {
    const ids = metadata().functions.map((published) => published.id);
    expect([...loadFunctions().keys()].sort()).toEqual([...ids].sort());
    expect([...ids].sort()).toEqual(readFunctions(join(__dirname, "../../src/functions")).map(({ name }) => name));
  });

  it("judges: ten fives are strategic, ten ones tactical", () => {
    const classify = loadFunctions().get("CLASSIFY")!;
    const ten = (rating: number) => [Array<number>(10).fill(rating)];
    expect(classify(ten(5))).toEqual([["Strategic alliance"]]);
    expect(classify(ten(1))).toEqual([["Tactical alliance"]]);
  });

  it("is at most 60 KB over the wire", () => {
    expect(gzipSync(read("functions.js")).length).toBeLessThanOrEqual(60 * 1024);
  });
});

/** Everything the page asks for before a person can use it: what its HTML names, Office.js aside. */
const atOnce = () =>
  [...read("taskpane.html").matchAll(/(?:src|href)="?([^"\s>]+\.(?:js|css))/g)]
    .map((match) => match[1]!)
    .filter((name) => !name.startsWith("https:"));
const sent = (name: string) => gzipSync(read(name)).length;

describe("the page", () => {
  it("and the functions are together at most 150 KB over the wire, beside Office.js", () => {
    expect(atOnce()).toEqual(expect.arrayContaining(["taskpane.css", "functions.js", "taskpane.js"]));
    const total = ["taskpane.html", ...atOnce()].reduce((sum, name) => sum + sent(name), 0);
    expect(total).toBeLessThanOrEqual(150 * 1024);
  });

  it("fetches one language beside English, and that is at most 12 KB", () => {
    const words = readdirSync(join(dist, "parts")).filter((name) => name.startsWith("words-"));
    expect(words.map((name) => name.split(".")[0]).sort()).toEqual(
      ["ar", "de", "es", "fr", "ja"].map((language) => `words-${language}`),
    );
    for (const name of words) expect([name, sent(`parts/${name}`) <= 12 * 1024]).toEqual([name, true]);
  });
});

describe("functions.json", () => {
  it("is what the comments in the source say today", async () => {
    const folder = join(__dirname, "../../src/functions");
    const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
    const fresh = await generateCustomFunctionsMetadata(files.map((name) => join(folder, name)));
    expect(fresh.errors).toEqual([]);
    const published = metadata();
    for (const one of published.functions) {
      const { options, parameters } = one;
      expect(options.allowErrorForDataTypeAny).toBe(true);
      delete options.allowErrorForDataTypeAny;
      delete one.helpUrl;
      for (const parameter of parameters) if (parameter.name === "return") parameter.name = "returns";
    }
    const expected = JSON.parse(fresh.metadataJson) as { functions: PublishedFunction[] };
    expect(published).toEqual({
      ...expected,
      functions: expected.functions.map((generated) => ({ ...generated, options: generated.options ?? {} })),
    });
  });

  it("calls the argument that says what to give `return`", () => {
    const names = metadata().functions.flatMap(({ parameters }) => parameters.map(({ name }) => name));
    expect(names).toContain("return");
    expect(names).not.toContain("returns");
  });
});

describe("taskpane.html", () => {
  it("loads Office.js from Microsoft's CDN, before our own scripts, and nothing else from outside", () => {
    const scripts = [...read("taskpane.html").matchAll(/<script[^>]*\bsrc="?([^"\s>]+)/g)].map((match) => match[1]);
    expect(scripts).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      "functions.js",
      "taskpane.js",
    ]);
    expect(read("taskpane.html")).not.toMatch(/<link[^>]+href="?https?:/);
  });

  it("has no script or style of its own, so that a strict policy suits it", () => {
    expect(read("taskpane.html")).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
  });
});

describe("dist/", () => {
  const files = () => readdirSync(dist, { recursive: true, encoding: "utf8" });

  it("holds the add-in with its sample, and not the workbench, files of workbooks or source maps", () => {
    const top = files().filter((name) => !/[\\/]/.test(name));
    expect(top.sort()).toEqual([
      "assets",
      "functions.ar.json",
      "functions.de.json",
      "functions.es.json",
      "functions.fr.json",
      "functions.ja.json",
      "functions.js",
      "functions.json",
      "help",
      "manifest.xml",
      "parts",
      "taskpane.css",
      "taskpane.html",
      "taskpane.js",
    ]);
    expect(existsSync(join(dist, "assets/samples/alliances.json"))).toBe(true);
    expect(files().filter((name) => /\.(map|xlsx|svg|mjs)$/.test(name))).toEqual([]);
  });

  it("evaluates no text as code", () => {
    for (const name of files().filter((file) => file.endsWith(".js")))
      expect([name, /\beval\(|\bnew Function\b/.test(read(name))]).toEqual([name, false]);
  });

  it("names no development address", () => {
    for (const name of files().filter((file) => /\.(js|json|html|xml|css)$/.test(file)))
      expect([name, read(name).includes("localhost")]).toEqual([name, false]);
  });

  it("has every file its manifest names, at one https address", () => {
    const addresses = [...read("manifest.xml").matchAll(/Value="(https:[^"]+)"/g)].map((match) => match[1]!);
    expect(new Set(addresses.map((address) => new URL(address).origin)).size).toBe(1);
    const missing = addresses.filter((address) => !existsSync(join(dist, new URL(address).pathname)));
    expect(missing).toEqual([]);
  });
});
