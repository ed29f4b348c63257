import type { Browser, FrameLocator, Page } from "playwright-core";
import { newPage, startBrowser } from "../house/browser";
import { complaintsOf } from "../house/complaints";
import { eventually } from "../house/eventually";
import { serve, type Served } from "../house/serve";
import { whenReady } from "../workbench/openWorkbench";
import { makeArchive, withoutFolder } from "./archive";
import { excelHost, host, strangerHost, type Hosting } from "./hosting";
import { nothingLeavesTests } from "./nothingLeaves";
import { address } from "./packed";

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.stop());

const addinHost = new URL(address).host;
const officeHost = "appsforoffice.microsoft.com";

describe.each([
  ["with Office.js from Microsoft's network", "cdn", [addinHost, officeHost, excelHost]],
  ["with Office.js of its own", "self", [addinHost, excelHost]],
] as const)("a package %s, hosted on another origin below a folder", (_what, officeJs, hosts) => {
  let hosting: Hosting;
  let browser: Browser;
  let page: Page;
  let pane: FrameLocator;
  let complaints: string[];
  let asked: string[];

  beforeAll(async () => {
    const { files } = await makeArchive(["--url", address, "--office-js", officeJs]);
    hosting = await host(withoutFolder(files), served.origin);
    // Every name leads here, so nothing that is asked for is missed.
    browser = await startBrowser([`--host-resolver-rules=MAP * 127.0.0.1:${hosting.port}`]);
    page = await newPage(browser, { viewport: { width: 1440, height: 900 } });
    complaints = complaintsOf(page);
    await page.goto(`https://${excelHost}/workbench/`);
    await whenReady(page);
    pane = page.frameLocator("#paneFrame iframe");
  });
  afterAll(async () => {
    await browser?.close();
    await hosting?.stop();
  });

  it("runs where its manifest says, with its functions in the sample's cells", async () => {
    expect(page.frames().map((frame) => frame.url())).toContain(`${address}taskpane.html`);
    const values = await page.evaluate(() => {
      const { sheets } = window.workbench.workbook.save();
      const ours = sheets
        .flatMap(({ cells }) => Object.values(cells))
        .filter(({ formula }) => formula?.includes("ALLIANCE."));
      return ours.map(({ value }) => value);
    });
    expect(values).toContain("Strategic alliance");
    expect(values.filter((value) => /^#/.test(String(value)))).toEqual([]);
  });

  it("draws its buttons, shows its help and builds a sheet, fetching what that needs", async () => {
    const ribbon = page.locator("#ribbon");
    const icon = ribbon.getByRole("button", { name: "Build sheets" }).locator("img");
    expect(await icon.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(32);
    await pane.getByRole("navigation", { name: "Pages" }).getByRole("button", { name: "Functions" }).click();
    await pane.getByText("=ALLIANCE.CLASSIFY(").first().waitFor();
    await ribbon.getByRole("button", { name: "Build sheets" }).click();
    await pane.getByRole("button", { name: "None", exact: true }).click();
    await pane.getByRole("checkbox", { name: "Star Alliance", exact: true }).check();
    await pane.getByRole("button", { name: "Build 1 sheet" }).click();
    await pane.getByRole("heading", { name: "1 sheet is ready" }).waitFor();
  });

  it("asked for nothing that is missing, and for nothing elsewhere", () => {
    asked = hosting.asked();
    expect(asked.filter((one) => !/ (200|304)$/.test(one))).toEqual([]);
    expect([...new Set(asked.map((one) => one.split("/")[0]))].sort()).toEqual([...hosts].sort());
    const ofAddin = asked.filter((one) => one.startsWith(addinHost));
    expect(ofAddin.filter((one) => !`https://${one}`.startsWith(address))).toEqual([]);
    expect(ofAddin.some((one) => one.includes("/parts/build."))).toBe(true);
  });

  it("complained of nothing: no policy was broken, nothing was refused", () => {
    expect(complaints).toEqual([]);
  });

  it("is not to be framed by pages of anybody else", async () => {
    const other = await newPage(browser);
    await other.goto(`https://${strangerHost}/page.html`);
    await eventually(() =>
      expect(other.frames().map((frame) => frame.url())).toContain("chrome-error://chromewebdata/"),
    );
    // The page was sent, but nothing it loads was asked for any more.
    expect(hosting.asked().filter((one) => one.startsWith(addinHost))).toEqual([
      `${address.slice(8)}taskpane.html 200`,
    ]);
    await other.context().close();
  });

  // both ways run the same pane
  if (officeJs === "cdn") nothingLeavesTests(() => ({ page, pane, complaints }));
});
