import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { JSDOM } from "jsdom";
import { checklist } from "../../assets/package/marketplace/checklist";
import { formulaOf, trials, type Trial } from "../../assets/package/marketplace/trials";
import { checkFormula } from "../../src/host/model/formula/checkFormula";
import { address, packed, root } from "./packed";

// What the marketplace looks at is the package, so these look there; what they cannot see is in the list with its evidence.
const files = packed();
const manifest = new JSDOM(files.get("manifest.xml")!.toString(), { contentType: "text/xml" }).window.document;
const named = (name: string) => [...manifest.getElementsByTagNameNS("*", name)];
const addresses = [
  ...files
    .get("manifest.xml")!
    .toString()
    .matchAll(/Value="(https?:[^"]+)"/g),
].map((match) => match[1]!);
const inSite = (one: string) => files.get(`site/${one.slice(address.length)}`);

describe("the manifest of a package", () => {
  it("names https alone, one domain, and only what is there", () => {
    expect(addresses.length).toBeGreaterThan(50);
    expect(new Set(addresses.map((one) => new URL(one).origin))).toEqual(new Set([new URL(address).origin]));
    expect(addresses.filter((one) => inSite(one) === undefined)).toEqual([]);
  });

  it("names icons that are pictures of the size they are named for", () => {
    const icons = addresses.filter((one) => one.endsWith(".png"));
    expect(icons.length).toBeGreaterThanOrEqual(42);
    for (const icon of icons) {
      const png = inSite(icon)!;
      const size = /-(\d+)\.png$/.exec(icon)![1];
      expect([icon, png.subarray(1, 4).toString(), String(png.readUInt32BE(16))]).toEqual([icon, "PNG", size]);
    }
    for (const size of [16, 32, 64, 80, 128]) expect(files.has(`site/assets/icons/mark-${size}.png`)).toBe(true);
  });

  it("asks for one permission, and says where help is", () => {
    expect(named("Permissions").map((node) => node.textContent)).toEqual(["ReadWriteDocument"]);
    expect(named("SupportUrl")[0]!.getAttribute("DefaultValue")).toBe(`${address}assets/help.html`);
    const help = files.get("site/assets/help.html")!.toString();
    for (const page of ["help/support.html", "help/privacy.html"]) expect(help).toContain(page);
    expect(named("AppDomain")).toEqual([]); // no other domain is ever shown
  });
});

describe("what is served", () => {
  const texts = [...files].filter(([path]) => /^site\/.*\.(js|html|css)$/.test(path));

  it("names no address outside but Office.js, and others' only as names and in notices", () => {
    const asked = texts.flatMap(([path, bytes]) =>
      [...bytes.toString().matchAll(/(?:src|href|action)="?(https?:\/\/[^"\s>]+)/g)].map(
        (match) => `${path}: ${match[1]}`,
      ),
    );
    expect(asked).toEqual(["site/taskpane.html: https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
  });

  it("sends nothing: no beacon, no socket, no address to fetch but its own files", () => {
    for (const [path, bytes] of texts.filter(([path]) => path.endsWith(".js"))) {
      const text = bytes.toString();
      expect([
        path,
        /sendBeacon|new WebSocket|EventSource\(|XMLHttpRequest|localStorage|sessionStorage|document\.cookie/.exec(
          text,
        )?.[0],
      ]).toEqual([path, undefined]);
      const fetched = [...text.matchAll(/\bfetch\((["'`])([^"'`]*)\1/g)].map((match) => match[2]!);
      expect([path, fetched.filter((one) => !files.has(`site/${one}`))]).toEqual([path, []]);
    }
  });
});

describe("the notes for a reviewer", () => {
  const page = files.get("REVIEWERS.html")!.toString();

  it("list everything that is asked, with evidence that exists", () => {
    expect(checklist.length).toBeGreaterThan(14);
    for (const { asked, shownBy } of checklist) {
      expect(shownBy.length).toBeGreaterThan(0);
      expect([asked, shownBy.filter((path) => !existsSync(join(root, path)))]).toEqual([asked, []]);
    }
    expect(page.match(/<tr>/g)).toHaveLength(checklist.length + trials.length + 2);
  });

  it("use the buttons' own words", () => {
    const words = readFileSync(join(root, "src/taskpane/strings/en/home.ts"), "utf8");
    expect(page).toContain("Add the sample");
    expect(words).toContain('"Add the sample"');
    for (const label of ["Build sheets", "Explain", "Freeze"])
      expect([label, manifest.querySelector(`[DefaultValue="${label}"]`) !== null]).toEqual([label, true]);
  });

  it.each(trials.map((trial): [string, Trial] => [formulaOf(trial), trial]))(
    "%s gives what they say",
    (formula, trial) => {
      expect(checkFormula(formula.slice(1))).toBeDefined();
      const called = new Map<string, (...values: unknown[]) => unknown>();
      const CustomFunctions = {
        associate: (id: string, body: () => unknown) => called.set(id, body),
        Error,
        ErrorCode: {},
      };
      runInContext(files.get("site/functions.js")!.toString(), createContext({ CustomFunctions }));
      const [[value]] = called.get(trial.name)!(...trial.arguments) as [[string | number]];
      if (typeof trial.gives === "number") expect(value).toBeCloseTo(trial.gives, 12);
      else expect(value).toBe(trial.gives);
    },
  );
});
