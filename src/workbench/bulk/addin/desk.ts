import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import type { FunctionsMetadata } from "../../../host/functions/functionMetadata";
import { createWorkbook } from "../../../host/model/workbook";
import type { WorkbookData } from "../../../host/model/workbookData";
import { workbookRoot } from "../../../host/richApi/objects/workbook/workbook";
import { sessionWorkbook } from "../../../host/session/sessionWorkbook";
import { readManifest } from "../../addin/readManifest";
import type { AddinBulk } from "./addinBulk";
import { built, withBuiltAddin } from "./builtAddin";
import { openOfficePage } from "./officePage";

/** A workbook with the add-in beside it, used for one file after another. */
export interface Desk {
  readonly addin: AddinBulk;
  /** Puts this workbook on the desk, in place of the one before; `progress` hears how much of it is there, 0 to 1. */
  load(data: WorkbookData, progress?: (done: number) => void): Promise<void>;
  /** Resolves when every formula is calculated, those of the add-in too. */
  calculated(): Promise<void>;
  save(): WorkbookData;
  close(): void;
}

/** Bytes of one request: here is no server whose memory a limit must spare. */
const payloadLimit = 512 * 1024 * 1024;

/**
 * Opens the built add-in on Microsoft's library and a workbook of ours.
 *
 * @param onBuild is told when the add-in has to be built first
 */
export async function openDesk(onBuild?: () => void): Promise<Desk> {
  const { metadata, namespace, scripts } = withBuiltAddin(readAddin, onBuild);
  const workbook = createWorkbook();
  const page = await openOfficePage({
    workbook: sessionWorkbook(workbook, workbookRoot(workbook.book)),
    metadata,
    namespace,
    scripts,
    payloadLimit,
  });
  return {
    addin: (page.window as unknown as { allianceBulk: AddinBulk }).allianceBulk,
    load(data, progress = () => undefined) {
      page.session.counters.reset(); // the log holds whole requests
      return workbook.loadInTurns(data, progress);
    },
    calculated: () => workbook.settled(),
    save: () => workbook.save(),
    close() {
      page.close();
      workbook.dispose();
    },
  };
}

function readAddin() {
  const text = (folder: string, name: string): string => readFileSync(join(folder, name), "utf8");
  const { DOMParser } = new JSDOM().window;
  return {
    metadata: JSON.parse(text(built.addin, "functions.json")) as FunctionsMetadata,
    namespace: readManifest(text(built.addin, "manifest.xml"), new DOMParser()).namespace,
    scripts: [text(built.addin, "functions.js"), text(built.bulk, "bulk.js")],
  };
}
