import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { version } from "../../package.json";

const root = join(__dirname, "../..");
const text = readFileSync(join(root, "manifest.xml"), "utf8");
const manifest = new JSDOM(text, { contentType: "text/xml" }).window.document;
const development = "https://localhost:3000/";

const named = (name: string) => [...manifest.getElementsByTagNameNS("*", name)];
const attributes = (name: string) =>
  [...manifest.getElementsByTagName("*")].flatMap((node) => node.getAttribute(name) ?? []);
const valueOf = (name: string) => named(name)[0]!.getAttribute("DefaultValue")!;
const textOf = (name: string) => named(name)[0]!.textContent.trim();
/** Resource id → its text. */
const resources = (kind: string) =>
  named(kind)
    .filter((node) => node.hasAttribute("id"))
    .map((node): [string, string] => [node.getAttribute("id")!, node.getAttribute("DefaultValue")!]);

/** Width and height from the header every PNG begins with. */
function pngSize(path: string): string {
  const png = readFileSync(path);
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  return `${png.readUInt32BE(16)}×${png.readUInt32BE(20)}`;
}

it("is known by an id of its own and by the package's version", () => {
  expect(textOf("Id")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(textOf("Version")).toBe(`${version}.0`);
});

it("is read by Microsoft's own tool as a task pane for Excel", () => {
  // In a process of its own: the tool needs a module that jest cannot load.
  const read = 'require("office-addin-manifest").OfficeAddinManifest.readManifestFile("manifest.xml")';
  const script = `${read}.then((info) => console.log(JSON.stringify(info)))`;
  const info: unknown = JSON.parse(execFileSync(process.execPath, ["--eval", script], { cwd: root, encoding: "utf8" }));
  expect(info).toMatchObject({
    displayName: "Alliance for Excel",
    hosts: ["Workbook"],
    officeAppType: "TaskPaneApp",
    permissions: "ReadWriteDocument",
    supportUrl: `${development}assets/help.html`,
  });
});

describe("addresses", () => {
  const addresses = attributes("DefaultValue").filter((value) => /^\w+:/.test(value));

  it("are all of one https origin, so that one replacement moves the add-in to another", () => {
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((address) => !address.startsWith(development))).toEqual([]);
    expect(text.split(development).join("")).not.toContain("localhost");
  });

  it("of pictures and help are files of this repository", () => {
    const files = addresses
      .map((address) => address.slice(development.length))
      .filter((path) => path.startsWith("assets/"));
    expect(files.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    expect(files).toContain("assets/help.html");
  });
});

describe("resources", () => {
  const all = ["Image", "Url", "String"].flatMap(resources);
  const ids = all.map(([id]) => id);
  const used = attributes("resid");

  it("have ids of at most 32 characters, each once", () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it("are all there, and all used", () => {
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !used.includes(id))).toEqual([]);
  });

  it("keep to the lengths Office allows", () => {
    const short = [...named("ShortStrings")[0]!.children].map((node) => node.getAttribute("DefaultValue")!);
    const long = [...named("LongStrings")[0]!.children].map((node) => node.getAttribute("DefaultValue")!);
    expect(short.filter((value) => value.length === 0 || value.length > 125)).toEqual([]);
    expect(long.filter((value) => value.length === 0 || value.length > 250)).toEqual([]);
    expect(valueOf("DisplayName").length).toBeLessThanOrEqual(125);
    expect(valueOf("Description").length).toBeLessThanOrEqual(250);
    expect(textOf("ProviderName").length).toBeLessThanOrEqual(125);
  });
});

describe("other languages", () => {
  const locales = ["de-DE", "fr-FR", "es-ES", "ja-JP", "ar-SA"];
  const overridesOf = (node: Element) => [...node.children].filter((child) => child.localName === "Override");
  /** Names are the same everywhere. */
  const names = ["Alliance.Namespace", "Alliance.Group.Label", "Alliance.Pane.Label"];
  const strings = named("String").filter((node) => !names.includes(node.getAttribute("id")!));

  it("have every text of the ribbon, none of them in English", () => {
    for (const text of strings) {
      const found = overridesOf(text).map((child) => child.getAttribute("Locale"));
      expect([text.getAttribute("id"), found]).toEqual([text.getAttribute("id"), locales]);
    }
    const english = strings.filter((text) =>
      overridesOf(text).some((child) => child.getAttribute("Value") === text.getAttribute("DefaultValue")),
    );
    expect(english.map((text) => text.getAttribute("id"))).toEqual(["Alliance.Questionnaire.Label"]); // French has that word
  });

  it("have the functions described in each", () => {
    const metadata = named("Url").find((node) => node.getAttribute("id") === "Alliance.FunctionsMetadata")!;
    expect(overridesOf(metadata).map((child) => child.getAttribute("Value"))).toEqual(
      locales.map((locale) => `${development}functions.${locale.slice(0, 2)}.json`),
    );
  });

  it("keep to the lengths Office allows", () => {
    const tooLong = strings.flatMap((text) => {
      const limit = text.parentElement!.localName === "LongStrings" ? 250 : 125;
      return overridesOf(text).flatMap((child) => {
        const value = child.getAttribute("Value")!;
        return value.length > limit ? [value] : [];
      });
    });
    expect(tooLong).toEqual([]);
  });
});

describe("icons", () => {
  const addressOf = new Map(resources("Image"));
  const path = (address: string) => join(root, address.slice(development.length));
  const ribbon = named("Image")
    .filter((node) => node.getAttribute("size"))
    .map((node): [string, string] => [node.getAttribute("size")!, addressOf.get(node.getAttribute("resid")!)!]);

  it("of the ribbon come in every size, each picture of exactly its size", () => {
    for (const control of [...named("Group"), ...named("Control")]) {
      const icon = [...control.children].find((node) => node.localName === "Icon")!;
      const sizes = [...icon.children].map((node) => Number(node.getAttribute("size")));
      expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
    }
    expect(ribbon.length).toBeGreaterThanOrEqual(24);
    expect(ribbon.filter(([size, address]) => pngSize(path(address)) !== `${size}×${size}`)).toEqual([]);
  });

  it("of the add-in are 32 and 64 pixels, and there is one of 128 for the marketplace", () => {
    expect(pngSize(path(valueOf("IconUrl")))).toBe("32×32");
    expect(pngSize(path(valueOf("HighResolutionIconUrl")))).toBe("64×64");
    expect(pngSize(join(root, "assets/icons/mark-128.png"))).toBe("128×128");
  });
});

describe("the shared runtime", () => {
  const within = (name: string) => named(name)[0]!.children[0]!.getAttribute("resid");

  it("is one long-lived page for functions, commands and pane", () => {
    const runtime = named("Runtime")[0]!;
    expect(runtime.getAttribute("lifetime")).toBe("long");
    const page = runtime.getAttribute("resid");
    expect(within("Page")).toBe(page);
    expect(named("FunctionFile")[0]!.getAttribute("resid")).toBe(page);
    expect(textOf("TaskpaneId")).toBe(page);
    const panes = named("SourceLocation").filter((node) => node.parentElement?.localName === "Action");
    expect(panes.map((node) => node.getAttribute("resid"))).toEqual([page]);
    expect(new Map(resources("Url")).get(page!)).toBe(valueOf("SourceLocation"));
  });

  it("gives script, metadata and namespace of the functions", () => {
    const urls = new Map(resources("Url"));
    expect(urls.get(within("Script")!)).toBe(`${development}functions.js`);
    expect(urls.get(within("Metadata")!)).toBe(`${development}functions.json`);
    expect(new Map(resources("String")).get(named("Namespace")[0]!.getAttribute("resid")!)).toBe("ALLIANCE");
  });

  it("is asked of Excel, with the interfaces the add-in is written for", () => {
    const sets = named("Set").map((node) => `${node.getAttribute("Name")} ${node.getAttribute("MinVersion")}`);
    expect(sets).toEqual(["SharedRuntime 1.1", "ExcelApi 1.9"]);
  });
});

it("has buttons on the Home tab whose commands the add-in knows", () => {
  expect(named("OfficeTab").map((tab) => tab.getAttribute("id"))).toEqual(["TabHome"]);
  expect(named("Control").map((control) => control.getAttribute("id"))).toEqual([
    "Alliance.Pane",
    "Alliance.Build",
    "Alliance.Questionnaire",
    "Alliance.Explain",
    "Alliance.Freeze",
  ]);
  const commands = readFileSync(join(root, "src/commands/commands.ts"), "utf8");
  for (const command of named("FunctionName")) expect(commands).toContain(`associate("${command.textContent}"`);
});
