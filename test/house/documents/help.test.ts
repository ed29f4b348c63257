import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { JSDOM } from "jsdom";
import { categories } from "../../../assets/help/functionDoc";
import { readFunctions } from "../../../assets/help/readFunctions";
import { checkFormula } from "../../../src/host/model/formula/checkFormula";
import { builtAddin, dist } from "../dist";

const root = join(__dirname, "../../..");
const functions = readFunctions(join(root, "src/functions"));
const names = functions.map(({ name }) => name);
const read = (name: string) => readFileSync(join(dist, name), "utf8");
const pages = () => readdirSync(join(dist, "help")).filter((name) => name.endsWith(".html"));
const opened = new Map<string, Document>();
const open = (name: string): Document => {
  const page = opened.get(name) ?? new JSDOM(read(name)).window.document;
  opened.set(name, page);
  return page;
};

/** How many arguments a formula gives to the first call of a function. */
function argumentsGiven(tokens: readonly { kind: string }[], name: string): number {
  const from = tokens.findIndex((token) => "text" in token && token.text === name) + 2;
  let [depth, separators, empty] = [0, 0, true];
  for (const { kind } of tokens.slice(from)) {
    if (depth === 0 && kind === "close") break;
    empty &&= kind === "space";
    if (kind === "open" || kind === "openBrace") depth += 1;
    else if (kind === "close" || kind === "closeBrace") depth -= 1;
    else if (kind === "separator" && depth === 0) separators += 1;
  }
  return empty ? 0 : separators + 1;
}

beforeAll(() => builtAddin(), 200_000);

describe("every function", () => {
  it.each(functions)("$name has a page with its syntax, arguments, choices and examples", (doc) => {
    const text = open(`help/${doc.name.toLowerCase()}.html`).body.textContent.replace(/\s+/g, " ");
    const said = [doc.description, doc.returns, ...doc.examples.flatMap(({ formula, says }) => [formula, says])];
    for (const { name, says, choices } of doc.parameters)
      said.push(name, says, ...choices.flatMap((one) => [one.value, one.says]));
    expect(said.filter((one) => !text.includes(one))).toEqual([]);
  });

  it("is listed by the contents, once", () => {
    const listed = [...open("help/index.html").querySelectorAll("dt a")].map((link) => link.textContent);
    expect(listed.sort()).toEqual([...names].sort());
  });

  it("is told where its page is: at the manifest's address, in a file of the build", () => {
    const origin = /DefaultValue="(https:\/\/[^/"]+\/)/.exec(read("manifest.xml"))![1]!;
    const published = (JSON.parse(read("functions.json")) as { functions: { name: string; helpUrl: string }[] })
      .functions;
    expect(published.map(({ name }) => name).sort()).toEqual([...names].sort());
    for (const { name, helpUrl } of published) {
      expect(helpUrl).toBe(`${origin}help/${name.toLowerCase()}.html`);
      expect(existsSync(join(dist, new URL(helpUrl).pathname))).toBe(true);
    }
  });

  it("has its defaults marked, once for each argument that has one", () => {
    const marked = (name: string) =>
      [...open(`help/${name}.html`).querySelectorAll("tbody small")]
        .filter((mark) => mark.textContent === "default")
        .map((mark) => mark.previousElementSibling!.textContent);
    expect(marked("classify")).toEqual(["label"]);
    expect(marked("agree")).toEqual(["alpha", "pairwise", "value"]);
    expect(marked("weights")).toEqual(["weights", "saaty"]);
    expect(marked("compare")).toEqual(["score"]);
    expect(marked("explain")).toEqual([]);
  });

  it("is in the pane's reference, with its examples", () => {
    const { functions: shown } = JSON.parse(read("help/functions.json")) as {
      functions: { name: string; page: string; examples: unknown[] }[];
    };
    expect(shown.map(({ name }) => name).sort()).toEqual([...names].sort());
    for (const { page, examples } of shown) {
      expect(existsSync(join(dist, page))).toBe(true);
      expect(examples.length).toBeGreaterThan(0);
    }
  });
});

describe("what the comments say", () => {
  it.each(functions)("$name says all that help needs, in sentences, and belongs to a group", (doc) => {
    expect(categories).toContain(doc.category);
    const sentences = [
      doc.description,
      doc.returns,
      ...doc.parameters.flatMap(({ says, choices }) => [says, ...choices.map((one) => one.says)]),
    ];
    expect(sentences.filter((text) => !/^[A-Z0-9][^\n]*[.]$/.test(text))).toEqual([]);
    // Excel shows little more of a description than this
    expect(doc.description.length).toBeLessThanOrEqual(255);
  });

  it.each(functions)(
    "$name has examples: formulas Excel would accept, of functions that exist",
    ({ name, examples, parameters }) => {
      expect(examples.length).toBeGreaterThan(0);
      for (const { formula } of examples) {
        const tokens = checkFormula(formula.replace(/^=/, ""));
        expect([formula, formula.startsWith("="), tokens === undefined]).toEqual([formula, true, false]);
        const called = tokens!.filter(({ kind }) => kind === "function").map(({ text }) => text);
        expect(called).toContain(`ALLIANCE.${name}`);
        expect(called.filter((text) => text.startsWith("ALLIANCE.") && !names.includes(text.slice(9)))).toEqual([]);
        const given = argumentsGiven(tokens!, `ALLIANCE.${name}`);
        const needed = parameters.filter(({ optional }) => !optional).length;
        expect([formula, given >= needed && given <= parameters.length]).toEqual([formula, true]);
      }
      expect(parameters.length).toBeGreaterThan(0);
    },
  );
});

describe("the pages", () => {
  it("have no script, no style and no handler of their own, and load nothing from outside", () => {
    for (const name of pages()) {
      expect([name, /<script|<style|\sstyle=|\son\w+=|javascript:/i.test(read(`help/${name}`))]).toEqual([name, false]);
      const outside = [...open(`help/${name}`).querySelectorAll("[src], link[href]")].map(
        (node) => node.getAttribute("src") ?? node.getAttribute("href")!,
      );
      expect(outside.filter((address) => !address.startsWith("../assets/"))).toEqual([]);
    }
  });

  it("lead only to places that exist", () => {
    const broken: string[] = [];
    for (const name of [...pages().map((page) => `help/${page}`), "assets/help.html"]) {
      for (const link of open(name).querySelectorAll("[href], [src]")) {
        const address = link.getAttribute("href") ?? link.getAttribute("src")!;
        const [path = "", anchor] = address.split("#");
        const target = path === "" ? name : posix.join(dirname(name), path);
        if (!existsSync(join(dist, target))) broken.push(`${name}: ${address}`);
        else if (anchor && !open(target).getElementById(anchor)) broken.push(`${name}: ${address} has no such place`);
      }
    }
    expect(broken).toEqual([]);
  });

  it("can be read by everybody: language, title, one first heading, no level left out, named columns", () => {
    for (const name of pages()) {
      const page = open(`help/${name}`);
      const levels = [...page.querySelectorAll("h1, h2, h3, h4")].map(({ tagName }) => Number(tagName.slice(1)));
      expect([name, page.documentElement.lang, levels.filter((level) => level === 1)]).toEqual([name, "en", [1]]);
      expect([name, levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1)]).toEqual([name, []]);
      expect(page.title).toBe(`${page.querySelector("h1")!.textContent} – Alliance for Excel`);
      for (const table of page.querySelectorAll("table")) {
        expect(table.querySelectorAll("thead th[scope=col]").length).toBeGreaterThan(1);
        for (const row of table.querySelectorAll("tbody tr"))
          expect(row.querySelectorAll("th[scope=row]")).toHaveLength(1);
      }
      expect(page.querySelectorAll("main")).toHaveLength(1);
      expect(new Set([...page.querySelectorAll("[id]")].map(({ id }) => id)).size).toBe(
        page.querySelectorAll("[id]").length,
      );
    }
  });
});
