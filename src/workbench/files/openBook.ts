import type { HostWorkbook } from "../../host/model/workbook";
import type { WorkbookData } from "../../host/model/workbookData";
import { readXlsx } from "../../host/xlsx/readXlsx";
import { writeXlsx } from "../../host/xlsx/writeXlsx";
import { element } from "../page/element";
import { saveFile, type FileContent } from "./files";
import type { Loading } from "../page/loading";
import { ask } from "../page/question";
import type { StatusLine } from "../page/statusLine";

/** The workbook that is open, as a file. */
export interface OpenBook {
  /** Replaces the workbook by the file's; when it cannot be read, says so and leaves everything as it was. */
  open(file: FileContent): Promise<void>;
  /** Downloads the workbook, after saying what the file will lack. */
  save(): Promise<void>;
}

/** What opening and saving work on; `onOpen` hears of every workbook that was opened. */
export interface BookSurroundings {
  workbook: HostWorkbook;
  loading: Loading;
  status: StatusLine;
  onOpen(name: string): void;
}

/** Opens and saves the workbook of the page. */
export function createOpenBook({ workbook, loading, status, onOpen }: BookSurroundings): OpenBook {
  let lost: readonly string[] = [];

  return {
    async open({ name, bytes }) {
      status.clearProblem();
      loading.show(`Reading ${name}…`, 0.5);
      try {
        const { data, notes } = await readXlsx(bytes, name);
        loading.show(`Filling the sheets of ${name}…`, 0.8);
        await nextFrame();
        loadOrKeep(workbook, data);
        lost = notes;
        element("bookName").textContent = name;
        document.title = `${name} – Workbench`;
        onOpen(name);
      } catch (error) {
        status.showProblem(
          `${error instanceof Error ? error.message : String(error)} The workbook on the screen is unchanged.`,
        );
      } finally {
        loading.hide();
      }
    },
    async save() {
      status.clearProblem();
      const { name } = workbook.book;
      const title = `${name} will be saved without what could not be read:`;
      if (lost.length > 0 && !(await ask({ title, points: lost, yes: "Save" }))) return;
      try {
        await workbook.settled();
        saveFile({ name, bytes: await writeXlsx(workbook.save()) });
      } catch (error) {
        status.showProblem(`${name} was not saved. ${error instanceof Error ? error.message : String(error)}`);
      }
    },
  };
}

/** Loads the workbook; one that cannot be loaded leaves the one before. */
function loadOrKeep(workbook: HostWorkbook, data: WorkbookData): void {
  const before = workbook.save();
  try {
    workbook.load(data);
  } catch (error) {
    workbook.load(before);
    throw error;
  }
}

/** Lets the browser draw what was changed so far. */
const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
