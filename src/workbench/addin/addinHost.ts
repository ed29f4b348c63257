import type { FunctionsMetadata } from "../../host/functions/functionMetadata";
import type { HostSession, SessionWorkbook } from "../../host/session/hostSession";
import type { RibbonState } from "../../host/services/servicesRibbon";
import { startAddin, type RunningAddin } from "./addin";
import { element } from "../page/element";
import type { KeyboardWays } from "../grid/keyboardWays";
import type { Pane } from "./pane";
import { createPresses } from "./presses";
import type { AddinManifest } from "./readManifest";
import type { AddinDeeds } from "../ribbon/addinGroups";
import type { StatusLine } from "../page/statusLine";

/** The add-in in this page, from one workbook to the next. */
export interface AddinHost extends AddinDeeds {
  /** The session of the add-in that runs now, once one was started. */
  readonly session: HostSession | undefined;
  /** Starts the add-in for a workbook that was just opened, in place of the one before. */
  start(documentName: string): void;
}

/** What the add-in's host is made from. */
export interface AddinHostOptions {
  manifest: AddinManifest;
  metadata: FunctionsMetadata;
  workbook: SessionWorkbook;
  pane: Pane;
  status: StatusLine;
  /** The add-in was answered, so the workbook may have changed. */
  onAnswer(): void;
  onRibbon(ribbon: RibbonState): void;
  ways: KeyboardWays;
}

/** Hosts the add-in of the manifest; nothing runs until `start`. */
export function createAddinHost({
  manifest,
  metadata,
  workbook,
  pane,
  status,
  ways,
  ...hear
}: AddinHostOptions): AddinHost {
  let running: RunningAddin | undefined;
  const presses = createPresses<HostSession>();

  return {
    get session() {
      return running?.session;
    },
    start(documentName) {
      running?.close();
      presses.gone();
      status.showAddin("Add-in: loading…");
      showLoading(`Starting ${manifest.displayName} and its functions…`);
      const started = startAddin({
        manifest,
        metadata,
        workbook,
        documentName,
        holder: element("paneFrame"),
        onPane: (visible) => (visible ? pane.open() : pane.close()),
        onError: (error) => status.showProblem(`The workbench made a mistake: ${String(error)}`),
        onFocusExit: ways.leavePane,
        ...hear,
      });
      running = started;
      void started.ready.then(() => {
        if (running !== started) return;
        showLoading("");
        status.showAddin(`${manifest.displayName} is loaded`);
        presses.ready(started.session);
      });
    },
    showPane() {
      pane.open();
      ways.enterPane();
    },
    runFunction(name, controlId) {
      status.clearProblem();
      presses.press((session) => {
        session
          .runCommand(name, controlId)
          .then(() => pane.isOpen && ways.enterPane())
          .catch((error: unknown) => status.showProblem(`The button could not do its work. ${String(error)}`));
      });
    },
  };
}

/** Covers the pane while the add-in's page and its functions are on their way; "" uncovers it. */
function showLoading(text: string): void {
  element("paneLoading").hidden = text === "";
  element("paneLoadingText").textContent = text;
}
