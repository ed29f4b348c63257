import type { FunctionsMetadata } from "../host/functions/functionMetadata";
import { createWorkbook } from "../host/model/workbook";
import { workbookRoot } from "../host/richApi/objects/workbook/workbook";
import { sessionWorkbook } from "../host/session/sessionWorkbook";
import { addressOf } from "./addin/addin";
import { createAddinHost } from "./addin/addinHost";
import { element } from "./page/element";
import { fetchFile } from "./files/fetchFile";
import { acceptDrops, chooseFile } from "./files/files";
import type { DescribedFunctions } from "./grid/formulaHelp/describeFunctions";
import { helpWithFormulas } from "./grid/formulaHelp/formulaHelp";
import { createGrid } from "./grid/grid";
import { keyboardWays } from "./grid/keyboardWays";
import { createLoading } from "./page/loading";
import { createOpenBook } from "./files/openBook";
import { createPane } from "./addin/pane";
import { readManifest } from "./addin/readManifest";
import { addinGroups } from "./ribbon/addinGroups";
import { bookGroup } from "./ribbon/bookGroup";
import { drawRibbon } from "./ribbon/drawRibbon";
import { makeSplitter } from "./page/splitter";
import { createStatusLine } from "./page/statusLine";
import { prefersDark } from "./page/theme";
import { watchBook } from "./grid/watchBook";
import "./desk.css";
import "./workbench.css";

const sample = { name: "alliances.xlsx", address: "/assets/samples/alliances.xlsx" };
const paneWidth = 380;

const status = createStatusLine();
const loading = createLoading();

/** Builds the page from what the server has: the add-in, its manifest, the sample workbook. */
async function start(): Promise<void> {
  loading.show("Fetching the add-in and the sample workbook…", 0.05);
  const [manifestFile, sampleFile] = await Promise.all([fetchFile("/manifest.xml"), fetchFile(sample.address)]);
  const manifest = readManifest(await manifestFile.text());
  const functionsFile = await fetchFile(addressOf(manifest.functionsAddress));
  const metadata = (await functionsFile.json()) as FunctionsMetadata & DescribedFunctions;

  loading.show("Starting the grid…", 0.1);
  makeSplitter(element("desk"), element("splitter"), paneWidth);
  const grid = createGrid("grid", prefersDark());
  const workbook = createWorkbook({ univer: grid.univer });
  const onAnswer = watchBook(workbook, grid, status);
  helpWithFormulas(grid, metadata, manifest.namespace);

  const pane = createPane(manifest.displayName, (open) => addin.session?.setPane(open));
  const ways = keyboardWays(grid, pane, () => addin.session);
  const addin = createAddinHost({
    manifest,
    metadata,
    workbook: sessionWorkbook(workbook, workbookRoot(workbook.book)),
    pane,
    status,
    onAnswer,
    onRibbon: ({ enabled }) => enabled.forEach((isEnabled, id) => ribbon.setEnabled(id, isEnabled)),
    ways,
  });
  const file = createOpenBook({ workbook, loading, status, onOpen: addin.start });
  const ribbon = drawRibbon(element("ribbon"), [
    bookGroup({
      open: () => void chooseFile().then((chosen) => chosen && file.open(chosen)),
      save: () => void file.save(),
    }),
    ...addinGroups(manifest, addin),
  ]);
  acceptDrops(element("dropzone"), (dropped) => void file.open(dropped));

  // For tests, and for whoever wants to look behind the page.
  Object.assign(window, {
    workbench: {
      workbook,
      grid,
      get session() {
        return addin.session;
      },
    },
  });
  await file.open({ name: sample.name, bytes: new Uint8Array(await sampleFile.arrayBuffer()) });
}

start().catch((error: unknown) => {
  loading.hide();
  status.show("The workbench could not start.");
  status.showProblem(error instanceof Error ? error.message : String(error));
});
