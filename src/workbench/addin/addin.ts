import type { FunctionsMetadata } from "../../host/functions/functionMetadata";
import type { FocusExit } from "../../host/session/paneFocus";
import { createHostSession, type HostSession, type SessionWorkbook } from "../../host/session/hostSession";
import type { RibbonState } from "../../host/services/servicesRibbon";
import type { AddinManifest } from "./readManifest";

/** An add-in at work in its frame. */
export interface RunningAddin {
  session: HostSession;
  /** Resolves when the add-in's functions can be called. */
  ready: Promise<void>;
  /** Takes the frame away and ends the session. */
  close(): void;
}

/** What an add-in is started with. */
export interface AddinStart {
  manifest: AddinManifest;
  metadata: FunctionsMetadata;
  workbook: SessionWorkbook;
  /** The workbook's name, "Partners.xlsx". */
  documentName: string;
  /** Where the frame goes. */
  holder: HTMLElement;
  /** A message went to the add-in; most answer a request that may have changed the workbook. */
  onAnswer(): void;
  onPane(visible: boolean): void;
  onRibbon(ribbon: RibbonState): void;
  onFocusExit(exit: FocusExit): void;
  onError(error: unknown): void;
}

/**
 * Where something the manifest names is: an add-in in development is on the server that serves this page, whatever its port; one
 * that is hosted is where it says.
 */
export function addressOf(named: string): string {
  const { hostname, pathname, search, href } = new URL(named, location.href);
  return hostname === "localhost" ? new URL(pathname + search, location.origin).href : href;
}

/** Loads the add-in's page in a new frame and answers its Office.js as Excel would. */
export function startAddin(start: AddinStart): RunningAddin {
  const { manifest, metadata, workbook, documentName, holder, onAnswer, ...hear } = start;
  const frame = document.createElement("iframe");
  frame.title = manifest.displayName;
  const { origin } = location;
  const pane = addressOf(manifest.paneAddress);
  const addinOrigin = new URL(pane).origin;
  const session = createHostSession({
    workbook,
    metadata,
    namespace: manifest.namespace,
    addinName: manifest.displayName,
    documentUrl: new URL(encodeURIComponent(documentName), origin).href,
    origin,
    addinOrigin,
    // "?blanks=0" in the page's address: blank cells reach functions as 0, as in some builds of Excel.
    blanks: new URLSearchParams(location.search).get("blanks") === "0" ? "zero" : "null",
    post(text) {
      frame.contentWindow?.postMessage(text, addinOrigin);
      onAnswer();
    },
    ...hear,
  });
  const listen = ({ source, data, origin: from }: MessageEvent) => {
    if (source === frame.contentWindow) session.receive(data, from);
  };
  addEventListener("message", listen);

  frame.name = session.frameName; // before the address: the library reads its host from the window's name when it loads
  frame.src = pane;
  holder.replaceChildren(frame);

  return {
    session,
    ready: session.customFunctions.ready,
    close() {
      removeEventListener("message", listen);
      session.close();
      frame.remove();
    },
  };
}
