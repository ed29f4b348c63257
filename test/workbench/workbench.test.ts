import type { Browser } from "playwright-core";
import { startBrowser } from "../house/browser";
import { serve, type Served } from "../house/serve";
import { autocompleteTests } from "./autocomplete";
import { buildingTests } from "./building";
import { engineTests } from "./engine";
import { fileTests } from "./files";
import { handlingTests } from "./handling";
import { openingTests } from "./opening";
import { openWorkbench, type Workbench } from "./openWorkbench";
import { paneAndRibbonTests } from "./paneAndRibbon";
import { analystTests } from "./paths/analyst";
import { financeTests } from "./paths/finance";
import { managerTests } from "./paths/manager";
import { newcomerTests } from "./paths/newcomer";

let served: Served;
let browser: Browser;
let bench: Workbench;
const current = () => bench;

beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});
beforeEach(async () => {
  bench = await openWorkbench(browser, served);
});
// Whatever a test does: no error in the console, and nothing asked from another machine.
afterEach(async () => {
  const { complaints } = bench;
  await bench.close();
  expect(complaints).toEqual([]);
});

describe("opening and calculating", () => openingTests(current));
describe("ribbon and pane", () => paneAndRibbonTests(current));
describe("building", () => buildingTests(current));
describe("files", () => fileTests(current));
describe("help with formulas", () => autocompleteTests(current));
describe("the engine in the browser", () => engineTests(current));
describe("handling", () => handlingTests(current));
describe("a newcomer's way", () => newcomerTests(current));
describe("a manager's way", () => managerTests(current));
describe("an analyst's way", () => analystTests(current));
describe("finance's way", () => financeTests(current));
