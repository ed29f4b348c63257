import { readFileSync } from "node:fs";
import { request } from "node:https";
import { join } from "node:path";
import { serve, type Served } from "./serve";

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

const get = (address: string) =>
  new Promise<Answer>((resolve, reject) => {
    // The server's certificate is its own where none is installed.
    const call = request(address, { rejectUnauthorized: false }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => (body += chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    call.once("error", reject);
    call.end();
  });

describe("npm start", () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve();
  });
  afterAll(() => served?.stop());

  it("leads from the bare address to the workbench", async () => {
    const { status, headers } = await get(`${served.origin}/`);
    expect([status, headers.location]).toEqual([302, "/workbench/"]);
    expect((await get(served.workbench)).body).toContain("workbench.js");
  });

  it("serves the add-in's page with the installed Office.js and nothing from outside", async () => {
    const { body } = await get(`${served.origin}/taskpane.html`);
    expect(body).toContain('<script src="/office-js/office.js">');
    expect([...body.matchAll(/<(?:script|link)[^>]+(?:src|href)="(https?:[^"]+)"/g)]).toEqual([]);
  });

  it("forbids inline and evaluated scripts on the add-in's page, and never ships an evaluated one", async () => {
    const policy = String((await get(`${served.origin}/taskpane.html`)).headers["content-security-policy"]);
    expect(policy).toMatch(/script-src 'self'/);
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval/);
    expect(policy).toMatch(/frame-ancestors 'self' .*\.officeapps\.live\.com/);
    expect((await get(`${served.origin}/functions.js`)).body).not.toMatch(/\beval\(/);
  });

  it("sends the policy that the README asks hosts for, but that pages of this machine may frame it too", async () => {
    const policy = String((await get(`${served.origin}/taskpane.html`)).headers["content-security-policy"]);
    const readme = readFileSync(join(__dirname, "../../README.md"), "utf8");
    const asked = /Content-Security-Policy: (.+)/.exec(readme)?.[1];
    expect(policy.replace(" https://localhost:*", "")).toBe(asked);
  });

  it("lets another origin's page fetch Office.js, as the library's own loader does", async () => {
    const { status, headers } = await get(`${served.origin}/office-js/office.js`);
    expect([status, headers["access-control-allow-origin"]]).toEqual([200, "*"]);
  });

  it("gives a manifest that names the address it is served from", async () => {
    const { body } = await get(`${served.origin}/manifest.xml`);
    const addresses = [...body.matchAll(/DefaultValue="(https:[^"]+)"/g)].map((match) => match[1]!);
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of new Set(addresses)) {
      expect(new URL(address).origin).toBe(served.origin);
      expect([address, (await get(address)).status]).toEqual([address, 200]);
    }
  });

  it("serves the help pages that its functions name, at its own address", async () => {
    const { functions } = JSON.parse((await get(`${served.origin}/functions.json`)).body) as {
      functions: { name: string; helpUrl: string }[];
    };
    expect(functions.length).toBeGreaterThan(20);
    for (const { name, helpUrl } of functions) {
      expect(new URL(helpUrl).origin).toBe(served.origin);
      expect([name, (await get(helpUrl)).body.includes(`<h1>${name}</h1>`)]).toEqual([name, true]);
    }
    for (const path of ["help/index.html", "help/functions.json", "assets/help.html", "assets/help.css"])
      expect([path, (await get(`${served.origin}/${path}`)).status]).toEqual([path, 200]);
  });
});
