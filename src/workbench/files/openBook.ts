import { allSheets } from "../../host/model/book";
import type { HostWorkbook } from "../../host/model/workbook";
import { lossesOnSaving } from "../../host/xlsx/kept/keptFor";
import { writeXlsx } from "../../host/xlsx/writeXlsx";
import { element } from "../page/element";
import type { Loading } from "../page/loading";
import { ask, askText } from "../page/question";
import type { StatusLine } from "../page/statusLine";
import { saveFile, type FileContent } from "./files";
import { readInBackground } from "./reading/readInBackground";
import { watchUnsaved } from "./unsaved";

/** The workbook that is open, as a file. */
export interface OpenBook {
  /** Replaces the workbook by the file's; when it cannot be read, says so and leaves everything as it was. */
  open(file: FileContent): Promise<void>;
  /** Downloads the workbook under a name the person gives, after saying what the file will lack. */
  save(): Promise<void>;
}

/** What opening and saving work on; `onOpen` hears of every workbook that was opened. */
export interface BookSurroundings {
  workbook: HostWorkbook;
  loading: Loading;
  status: StatusLine;
  onOpen(name: string): void;
}

/** Where on the bar the steps of opening end; each step's own part is measured. */
const steps = { start: 0.3, read: 0.5, filled: 0.95 };

/** Opens and saves the workbook of the page. */
export function createOpenBook({ workbook, loading, status, onOpen }: BookSurroundings): OpenBook {
  let lost: readonly string[] = [];
  const unsaved = watchUnsaved(workbook.book, (changed) => {
    element("bookState").textContent = changed ? "Not saved" : "";
  });
  const sayName = (name: string) => {
    element("bookName").textContent = name;
    document.title = `${name} – Workbench`;
  };
  const between = (from: number, to: number, share: number) => from + (to - from) * share;

  return {
    async open(file) {
      if (!(await unsaved.mayBeLost())) return;
      const { name } = file;
      status.clearProblem();
      loading.show(`Reading ${name}…`);
      try {
        const reading = (share: number) => loading.show(`Reading ${name}…`, between(steps.start, steps.read, share));
        const filling = (share: number) =>
          loading.show(`Filling the sheets of ${name}…`, between(steps.read, steps.filled, share));
        const { data, notes, shown } = await readInBackground(file, reading);
        filling(0);
        await workbook.loadInTurns(data, filling);
        unsaved.settle();
        workbook.book.dirty = false;
        lost = notes;
        sayName(name);
        onOpen(name);
        if (shown.length > 0) status.showProblem(`Kept in the file, but not seen here: ${shown.join(" ")}`);
      } catch (error) {
        status.showProblem(`${messageOf(error)} The workbook on the screen is unchanged.`);
      } finally {
        loading.hide();
      }
    },
    async save() {
      status.clearProblem();
      const { book } = workbook;
      const title = lost.length > 0 ? "Save as – without what could not be read:" : "Save as";
      const given = await askText({
        title,
        points: lost,
        label: "File name",
        text: book.name,
        yes: "Save",
        no: "Cancel",
      });
      if (given === undefined) return;
      const name = /\.xls[xm]$/i.test(given) ? given : `${given}.xlsx`;
      // What a file can hold depends on its name: macros need one of their own
      const points = lossesOnSaving({ name, kept: book.kept, sheets: allSheets(book) });
      if (points.length > 0 && !(await ask({ title: "Save as", points, yes: "Save", no: "Cancel" }))) return;
      try {
        status.show("Saving…");
        // a function that never answers does not keep its workbook from being saved: a file holds no #BUSY!
        await Promise.race([workbook.settled(), pause(longestWait)]);
        book.name = name;
        saveFile({ name, bytes: await writeXlsx(workbook.save()) });
        unsaved.settle();
        sayName(name);
      } catch (error) {
        status.showProblem(`${name} was not saved. ${messageOf(error)}`);
      } finally {
        status.show("Ready");
      }
    },
  };
}

/** Milliseconds that saving waits for custom functions. */
const longestWait = 10_000;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
