import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { nameByContent } from "../../assets/package/site/nameByContent";
import { builtAddin, dist } from "../house/dist";
import { address, packed, root } from "./packed";

const inSite = (files: Map<string, Buffer>): Map<string, string> =>
  new Map(
    [...files]
      .filter(([path]) => path.startsWith("site/"))
      .map(([path, bytes]): [string, string] => [path.slice(5), bytes.toString()]),
  );
const loadedBy = (page: string): string[] =>
  [...page.matchAll(/<(?:script|link)[^>]*\b(?:src|href)="?([^"\s>]+)/g)].map((match) => match[1]!);

beforeAll(() => builtAddin());

describe("the files to be served", () => {
  const site = inSite(packed());

  it("hold every address the manifest and the functions name, at the new address", () => {
    const named = ["manifest.xml", "functions.json", "functions.ar.json"].flatMap((name) =>
      [...site.get(name)!.matchAll(/(?:Value=|"helpUrl": )"(https:[^"]+)"/g)].map((match) => match[1]!),
    );
    expect(named.length).toBeGreaterThan(80);
    expect(named.filter((one) => !one.startsWith(address))).toEqual([]);
    expect(named.filter((one) => !site.has(one.slice(address.length)))).toEqual([]);
  });

  it("name neither the address of the build nor the one of development", () => {
    const before = /<IconUrl DefaultValue="(https:\/\/[^/]+\/)/.exec(
      readFileSync(join(dist, "manifest.xml"), "utf8"),
    )![1]!;
    const named = [...site].filter(([, text]) => text.includes(before) || text.includes("localhost"));
    expect(named.map(([path]) => path)).toEqual([]);
  });

  it("have a page that loads Office.js from Microsoft's network, then files named by what they hold", () => {
    const [office, ...own] = loadedBy(site.get("taskpane.html")!);
    expect(office).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(own).toHaveLength(3);
    for (const path of own) {
      const [, hash] = /^parts\/\w+\.([0-9a-f]{8})\.(?:js|css)$/.exec(path)!;
      const held = createHash("sha256").update(site.get(path)!).digest("hex");
      expect([path, held.startsWith(hash!)]).toEqual([path, true]);
    }
    // The one the manifest names keeps its name as well.
    expect(site.has("functions.js")).toBe(true);
    expect(site.has("taskpane.js")).toBe(false);
  });

  it("hold the words of every language, the help, the privacy statement and the support page", () => {
    for (const language of ["ar", "de", "es", "fr", "ja"]) {
      expect(site.has(`functions.${language}.json`)).toBe(true);
      expect([...site.keys()].filter((path) => path.startsWith(`parts/words-${language}.`))).toHaveLength(1);
    }
    for (const page of ["index", "privacy", "support", "classify", "method"])
      expect([page, site.has(`help/${page}.html`)]).toEqual([page, true]);
  });
});

describe("Office.js of one's own", () => {
  const files = packed({ officeJs: "self" });
  const site = inSite(files);

  it("is loaded from the same host, and the page's policy allows no other", () => {
    const page = site.get("taskpane.html")!;
    const [office] = loadedBy(page);
    expect(office).toMatch(/^office-js\/\d+\.\d+\.\d+\/office\.js$/);
    expect(site.has(office!)).toBe(true);
    expect(page).not.toContain("appsforoffice");
    expect(page).toContain("script-src 'self';");
  });

  it("is what is installed, unchanged, with its licence, and without the other programs of Office", () => {
    const folder = loadedBy(site.get("taskpane.html")!)[0]!.replace("office.js", "");
    const names = [...site.keys()].filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
    for (const needed of [
      "excel-web-16.00.js",
      "excel-win32-16.01.js",
      "excel-mac-16.00.js",
      "de-de/office_strings.js",
    ])
      expect(names).toContain(needed);
    expect(names.filter((name) => /^(word|outlook|powerpoint)-|\.debug\./.test(name))).toEqual([]);
    for (const name of ["office.js", "excel-web-16.00.js"]) {
      const installed = readFileSync(join(root, "node_modules/@microsoft/office-js/dist", name));
      expect([name, files.get(`site/${folder}${name}`)!.equals(installed)]).toEqual([name, true]);
    }
    expect(files.get("LICENCE-OFFICE-JS.md")!.toString()).toContain("MICROSOFT OFFICE JAVASCRIPT");
  });
});

describe("whom to ask", () => {
  it("is a link on the support page where an administrator says so, and whoever gave the add-in otherwise", () => {
    const contact = (support?: string) =>
      new JSDOM(packed({ support }).get("site/help/support.html")).window.document.getElementById("contact")!;
    expect([contact().textContent, contact().tagName]).toEqual(["whoever gave you the add-in", "SPAN"]);
    const mail = contact("mailto:it@example.com");
    expect([mail.textContent, mail.getAttribute("href")]).toEqual(["it@example.com", "mailto:it@example.com"]);
  });
});

describe("what surrounds them", () => {
  const files = packed();

  it("is the manifest to install, what to read, and settings for four servers", () => {
    expect([...files.keys()].filter((path) => !path.startsWith("site/")).sort()).toEqual([
      "INSTALL.html",
      "LICENCES.txt",
      "RELEASE-NOTES.md",
      "REVIEWERS.html",
      "hosts/apache/.htaccess",
      "hosts/azure-static-web-apps/staticwebapp.config.json",
      "hosts/iis/web.config",
      "hosts/nginx/alliance-for-excel.conf",
      "manifest.xml",
    ]);
    expect(files.get("manifest.xml")).toEqual(files.get("site/manifest.xml"));
  });

  it("leads only to files of the archive", () => {
    for (const page of ["INSTALL.html", "REVIEWERS.html"]) {
      const links = [
        ...files
          .get(page)!
          .toString()
          .matchAll(/(?:href|src)="([^"#]+)"/g),
      ].map((match) => match[1]!);
      const missing = links.filter(
        (link) => !files.has(link.startsWith(address) ? `site/${link.slice(address.length)}` : link),
      );
      expect([page, missing]).toEqual([page, []]);
    }
  });

  it("names files of the archive alone", () => {
    const named = [
      ...files
        .get("INSTALL.html")!
        .toString()
        .matchAll(/<code>(hosts\/[^<]+)<\/code>/g),
    ].map((match) => match[1]!);
    expect(named).toHaveLength(4);
    expect(named.filter((path) => !files.has(path))).toEqual([]);
  });

  it("has release notes of this version alone", () => {
    const notes = files.get("RELEASE-NOTES.md")!.toString();
    expect(notes.match(/^## /gm)).toHaveLength(1);
    expect(notes).toContain("Twenty-one functions");
  });
});

describe("a page", () => {
  const page = Buffer.from('<link href=style.css rel=stylesheet><script src="code.js"></script>');

  it("whose style asks for files beside it is refused, as they would not be found", () => {
    const files = new Map([
      ["page.html", page],
      ["style.css", Buffer.from("body { background: url(paper.png) }")],
      ["code.js", Buffer.from("1")],
    ]);
    expect(() => nameByContent(files, "page.html")).toThrow("style.css asks for other files");
  });

  it("that loads what is not there is refused", () => {
    expect(() => nameByContent(new Map([["page.html", page]]), "page.html")).toThrow(
      "style.css, which the build does not have",
    );
  });
});

it("holds no sources, maps or workbooks", () => {
  expect([...packed().keys()].filter((path) => /\.(map|xlsx|ts|svg)$/.test(path))).toEqual([]);
});
