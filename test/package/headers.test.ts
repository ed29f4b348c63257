import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { apache } from "../../assets/package/headers/apache";
import { contentSecurityPolicy } from "../../assets/package/headers/contentSecurityPolicy";
import { headerRules } from "../../assets/package/headers/headerRules";
import { iis } from "../../assets/package/headers/iis";
import { nginx } from "../../assets/package/headers/nginx";
import { staticWebApps } from "../../assets/package/headers/staticWebApps";
import { headersOf, type AzureSettings } from "./azureHeaders";

const path = "/tools/alliance/";
const rules = headerRules("cdn", [
  "taskpane.html",
  "functions.js",
  "functions.json",
  "functions.de.json",
  "help/functions.json",
]);
const policy = contentSecurityPolicy("cdn");
const root = join(__dirname, "../..");

describe("the policy", () => {
  it("allows no inline or evaluated script, no style from elsewhere, no connection but home, no frame but Microsoft 365's", () => {
    const directives = new Map(
      policy.split("; ").map((one): [string, string[]] => [one.split(" ")[0]!, one.split(" ").slice(1)]),
    );
    expect(directives.get("default-src")).toEqual(["'self'"]);
    expect(directives.get("script-src")).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
    expect(directives.get("object-src")).toEqual(["'none'"]);
    expect(directives.has("connect-src")).toBe(false); // so default-src holds
    expect(directives.get("frame-ancestors")).toContain("https://*.officeapps.live.com");
    expect(policy).not.toMatch(/unsafe|\*(?![.])|http:|localhost/);
  });

  it("of a package with Office.js of its own names no other host for scripts", () => {
    expect(contentSecurityPolicy("self")).toContain("script-src 'self';");
  });

  it("is no wider than the one the page itself carries but for pictures in the code, which the page has not", () => {
    const page = readFileSync(join(root, "src/taskpane/taskpane.html"), "utf8");
    const own = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)![1]!;
    expect(own).toContain("default-src 'none'");
    expect(own).toContain("connect-src 'self'");
    expect(/script-src [^;]+/.exec(own)![0]).toBe(/script-src [^;]+/.exec(policy)![0]);
    expect(/style-src [^;]+/.exec(own)![0]).toBe(/style-src [^;]+/.exec(policy)![0]);
  });

  it("is what the README asks of hosts", () => {
    expect(readFileSync(join(root, "README.md"), "utf8")).toContain(`Content-Security-Policy: ${policy}\n`);
  });
});

const forEver = "public, max-age=31536000, immutable";
/** What must come with some files, by hand: policy, caching, who may read from another origin. */
const expected: Readonly<Record<string, { cache: string | undefined; origin: string | undefined }>> = {
  "taskpane.html": { cache: "no-cache", origin: undefined },
  "functions.js": { cache: "no-cache", origin: undefined },
  "functions.json": { cache: "no-cache", origin: "*" },
  "functions.de.json": { cache: "no-cache", origin: "*" },
  "parts/taskpane.01234567.js": { cache: forEver, origin: undefined },
  "assets/icons/mark-32.png": { cache: undefined, origin: undefined },
  "help/index.html": { cache: "no-cache", origin: undefined },
};

describe("Azure Static Web Apps", () => {
  const settings = JSON.parse(staticWebApps(path, rules)) as AzureSettings;

  it.each(Object.entries(expected))("sends with %s what it should", (name, { cache, origin }) => {
    const headers = headersOf(settings, path + name);
    expect(headers["Content-Security-Policy"]).toBe(policy);
    expect(headers["X-Content-Type-Options"]).toBe("nosniff");
    expect([headers["Cache-Control"], headers["Access-Control-Allow-Origin"]]).toEqual([cache, origin]);
    expect(headers["X-Frame-Options"]).toBeUndefined();
  });
});

describe("nginx", () => {
  const text = nginx(path, rules);
  /** Blocks by what they are for, each with its headers. */
  const blocks = [...text.matchAll(/^location (.+) \{\n([^}]*)\}/gm)].map((match): [string, Map<string, string>] => [
    match[1]!,
    new Map(
      [...match[2]!.matchAll(/^ +add_header (\S+) "([^"]*)"(?: always)?;$/gm)].map((one): [string, string] => [
        one[1]!,
        one[2]!,
      ]),
    ),
  ]);
  /** As nginx chooses: the longest prefix, at once where it has ^~, or else the first pattern that fits. */
  const blockFor = (address: string): Map<string, string> => {
    const prefixes = blocks.filter(
      ([where]) => !where.startsWith("~ ") && address.startsWith(where.replace("^~ ", "")),
    );
    const longest = prefixes.sort(([a], [b]) => b.replace("^~ ", "").length - a.replace("^~ ", "").length)[0]!;
    if (longest[0].startsWith("^~")) return longest[1];
    return (blocks.find(([where]) => where.startsWith("~ ") && new RegExp(where.slice(2)).test(address)) ?? longest)[1];
  };

  it("has whole blocks and nothing between them but notes", () => {
    const rest = text
      .replace(/^location .+ \{\n(?: +add_header \S+ "[^"]*"(?: always)?;\n)+\}\n/gm, "")
      .replace(/^#.*\n/gm, "");
    expect(rest.trim()).toBe("");
    expect(blocks).toHaveLength(4);
  });

  it.each(Object.entries(expected))("sends with %s what it should", (name, { cache, origin }) => {
    const headers = blockFor(path + name);
    expect(headers.get("Content-Security-Policy")).toBe(policy);
    expect([headers.get("Cache-Control"), headers.get("Access-Control-Allow-Origin")]).toEqual([cache, origin]);
  });
});

describe("Apache", () => {
  const text = apache(rules);

  it("closes what it opens, and sends the policy with everything", () => {
    const opened = [...text.matchAll(/<(\/?)(IfModule|If|FilesMatch)\b/g)].map((match) => `${match[1]}${match[2]}`);
    for (const name of ["IfModule", "If", "FilesMatch"])
      expect(opened.filter((one) => one === name).length).toBe(opened.filter((one) => one === `/${name}`).length);
    expect(text).toContain(`  Header always set Content-Security-Policy "${policy}"\n`);
  });

  it("keeps parts for a year, takes caching from icons, and opens the functions' metadata", () => {
    expect(text).toMatch(
      /m#\/parts\/\[\^\?\]\+\$#">\n\s+Header set Cache-Control "public, max-age=31536000, immutable"/,
    );
    expect(text).toMatch(/m#\/assets\/icons\/[^\n]+\n\s+Header unset Cache-Control/);
    const pattern = new RegExp(
      /<FilesMatch "([^"]+)">\n\s+Header always set Access-Control-Allow-Origin "\*"/.exec(text)![1]!,
    );
    expect(
      ["functions.json", "functions.de.json", "functions.js", "xfunctions.json"].filter((name) => pattern.test(name)),
    ).toEqual(["functions.json", "functions.de.json"]);
  });
});

describe("IIS", () => {
  const xml = new JSDOM(iis(rules), { contentType: "text/xml" }).window.document;
  const within = (parent: Element, name: string) => [...parent.getElementsByTagName(name)];
  const everything = xml.querySelector("configuration > system\\.webServer")!;
  const location = (path: string) =>
    [...xml.querySelectorAll("location")].find((one) => one.getAttribute("path") === path)!;
  const header = (parent: Element, name: string) =>
    within(parent, "add")
      .find((one) => one.getAttribute("name") === name)
      ?.getAttribute("value");

  it("sends the policy with everything, and says that JSON is JSON", () => {
    expect(xml.getElementsByTagName("parsererror")).toHaveLength(0);
    expect(header(everything, "Content-Security-Policy")).toBe(policy);
    expect(header(everything, "X-Content-Type-Options")).toBe("nosniff");
    expect(within(everything, "clientCache")[0]!.getAttribute("cacheControlMode")).toBe("DisableCache");
    expect(within(everything, "mimeMap")[0]!.getAttribute("mimeType")).toBe("application/json");
  });

  it("keeps parts for a year, adds no caching to icons, and opens the functions' metadata", () => {
    const parts = within(location("parts"), "clientCache")[0]!;
    expect(
      ["cacheControlMode", "cacheControlMaxAge", "cacheControlCustom"].map((name) => parts.getAttribute(name)),
    ).toEqual(["UseMaxAge", "365.00:00:00", "public, immutable"]);
    expect(within(location("assets/icons"), "clientCache")[0]!.getAttribute("cacheControlMode")).toBe("NoControl");
    for (const name of ["functions.json", "functions.de.json"])
      expect(header(location(name), "Access-Control-Allow-Origin")).toBe("*");
  });

  it("takes each header away before it adds it, as a server above may have set it", () => {
    for (const list of xml.querySelectorAll("customHeaders")) {
      const removed = within(list, "remove").map((one) => one.getAttribute("name"));
      for (const added of within(list, "add")) expect(removed).toContain(added.getAttribute("name"));
    }
  });
});

it("keeps Office.js of one's own for a year, under the folder of its version", () => {
  const own = headerRules("self", ["functions.json"]);
  expect(own.folders.map(({ folder }) => folder)).toEqual(["parts/", "office-js/", "assets/icons/"]);
});

it("never has a server keep 'not found': caching is said of files that are there alone", () => {
  expect(nginx(path, rules)).not.toMatch(/Cache-Control "[^"]*" always/);
  expect(apache(rules)).not.toMatch(/always (set|unset) Cache-Control/);
  expect(nginx(path, rules)).toContain('Cache-Control "no-cache";');
  expect(apache(rules)).toContain('Header set Cache-Control "no-cache"');
});
