import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import * as jsdom from "jsdom";
import type { DOMWindow } from "jsdom";
import { patience } from "../house/eventually";
import { createHostSession, type HostSession, type HostSessionOptions } from "../../src/host/session/hostSession";

/** Where the installed, unmodified library is. */
export const officeJsFolder = join(
  dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")),
  "dist",
);

const HOST_ORIGIN = "https://localhost:3001";
const ADDIN_ORIGIN = "https://localhost:3002";

/** How to load the library and an add-in. */
export interface OfficeJsOptions extends Omit<HostSessionOptions, "post" | "origin" | "addinOrigin"> {
  /** Text of scripts to run after office.js, in order (a compiled add-in). */
  scripts?: readonly string[];
  /** Markup of the page's body. */
  body?: string;
  /** Other files of the add-in's origin by path ("/functions.js"), for scripts the page loads itself. */
  files?: Readonly<Record<string, string>>;
  /** Does not wait for `Office.onReady`. */
  dontWait?: boolean;
}

/** An add-in's page with the genuine library, connected to a host session. */
export interface OfficeJs {
  window: DOMWindow;
  Office: typeof Office;
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
  CustomFunctions: typeof CustomFunctions;
  session: HostSession;
  /** What `Office.onReady` said. */
  info: { host: string; platform: string };
  /** The page's files as they were handed over: path and bytes. */
  served: { path: string; bytes: Buffer }[];
  /** Errors that reached the page's window. */
  pageErrors: unknown[];
  /** Ends timers and messages, so that the test can exit. */
  close(): void;
}

const ADDIN_PATH = "/office-js/";

/** jsdom 26 reads a page's files through this; the types installed describe a later jsdom, which does it otherwise. */
const { ResourceLoader } = jsdom as unknown as { ResourceLoader: new () => { fetch(url: string): Promise<Buffer> } };

class Files extends ResourceLoader {
  constructor(
    private readonly files: Readonly<Record<string, string>>,
    private readonly served: OfficeJs["served"],
  ) {
    super();
  }

  override async fetch(url: string): Promise<Buffer> {
    const path = new URL(url).pathname;
    const own = this.files[path];
    if (own !== undefined) return Buffer.from(own);
    const name = path.slice(ADDIN_PATH.length);
    const bytes = await readFile(join(officeJsFolder, name));
    this.served.push({ path: name, bytes });
    return bytes;
  }
}

const page = (body: string): string =>
  `<!DOCTYPE html><html><head><script src="${ADDIN_PATH}office.js"></script></head><body>${body}</body></html>`;

/**
 * Loads Microsoft's library as it is installed, from its own loader to its strings, in a page that believes to be a frame of
 * Excel on the web, and connects it with a new session over messages. Resolves when `Office.onReady` has.
 */
export async function loadOfficeJs(options: OfficeJsOptions): Promise<OfficeJs> {
  const { scripts = [], body = "", files = {}, dontWait = false, ...sessionOptions } = options;
  const served: OfficeJs["served"] = [];
  const pageErrors: unknown[] = [];
  const consoleOfPage = new jsdom.VirtualConsole();
  consoleOfPage.on("jsdomError", (error) => pageErrors.push((error as { detail?: unknown }).detail ?? error));

  let window: DOMWindow | undefined;
  const session = createHostSession({
    ...sessionOptions,
    origin: HOST_ORIGIN,
    addinOrigin: ADDIN_ORIGIN,
    // A message to another window is never delivered within the same turn.
    post: (data) =>
      void setTimeout(
        () => window?.dispatchEvent(new window.MessageEvent("message", { data, origin: HOST_ORIGIN })),
        0,
      ),
  });

  const dom = new jsdom.JSDOM(page(body), {
    url: `${ADDIN_ORIGIN}/taskpane.html`,
    runScripts: "dangerously",
    resources: new Files(files, served) as unknown as jsdom.ConstructorOptions["resources"],
    pretendToBeVisual: true,
    virtualConsole: consoleOfPage,
    beforeParse(w) {
      window = w;
      w.name = session.frameName;
      pace(w);
      // jsdom has no document.domain, which the library compares with the host's address.
      Object.defineProperty(w.document, "domain", { value: w.location.hostname });
      // The library looks for its host in `opener` before `parent`.
      (w as unknown as { opener: unknown }).opener = {
        postMessage: (text: string) => setTimeout(() => session.receive(text, ADDIN_ORIGIN), 0),
      };
    },
  });

  await new Promise<void>((resolve) => dom.window.addEventListener("load", () => resolve()));
  const globals = dom.window as unknown as Omit<OfficeJs, "window" | "session">;
  for (const script of scripts) dom.window.eval(script);
  const info = dontWait ? { host: "", platform: "" } : await readyWithin(globals.Office, patience, pageErrors);

  return {
    window: dom.window,
    Office: globals.Office,
    Excel: globals.Excel,
    OfficeExtension: globals.OfficeExtension,
    CustomFunctions: globals.CustomFunctions,
    session,
    info,
    served,
    pageErrors,
    close() {
      session.close();
      window = undefined;
      dom.window.close();
    },
  };
}

/** Up to this many milliseconds the library waits out of consideration: for more results, and so as not to ask a server too often. */
const longestPause = 3_000;

/**
 * Lets the library's timers suit a test: it pauses for up to half a second between reports of custom functions, to spare a
 * server that is not here, and gives up a script after ten or thirty, which may pass while a machine is busy with other things.
 */
function pace(window: DOMWindow): void {
  const start = window.setTimeout.bind(window);
  const wait = (milliseconds: number): number => {
    if (milliseconds < longestPause) return Math.min(milliseconds, 10);
    return milliseconds === 10_000 || milliseconds === 30_000 ? patience : milliseconds;
  };
  Object.assign(window, {
    setTimeout: (work: () => void, milliseconds = 0, ...given: unknown[]) => start(work, wait(milliseconds), ...given),
  });
}

async function readyWithin(office: typeof Office, milliseconds: number, errors: unknown[]): Promise<OfficeJs["info"]> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`Office.js never got ready. ${errors.join("; ")}`)), milliseconds);
  });
  try {
    const info = await Promise.race([office.onReady(), tooLate]);
    return { host: String(info.host), platform: String(info.platform) };
  } finally {
    clearTimeout(timer);
  }
}
