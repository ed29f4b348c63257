import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import * as jsdom from "jsdom";
import type { DOMWindow } from "jsdom";
import { createHostSession, type HostSession, type HostSessionOptions } from "../../../host/session/hostSession";

/** An add-in's page without a screen: the genuine library, connected to a session by messages. */
export interface OfficePage {
  window: DOMWindow;
  session: HostSession;
  close(): void;
}

/** What a page is opened with. */
export interface OfficePageOptions extends Omit<HostSessionOptions, "post" | "origin" | "addinOrigin"> {
  /** Text of the scripts to run once the library is there. */
  scripts: readonly string[];
}

const libraryFolder = join(dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")), "dist");
const libraryPath = "/office-js/";
const hostOrigin = "https://localhost:3001";
const addinOrigin = "https://localhost:3002";
const startPatience = 120_000;
/**
 * Excel on the web spares its server: the library pauses for up to half a second between batches of results. Here is no server.
 * Longer waits are deadlines, and stay.
 */
const pause = { longest: 10, deadlinesFrom: 1000 } as const;

/** jsdom 26 reads a page's files through this; the types installed describe a later jsdom, which does it otherwise. */
const { ResourceLoader } = jsdom as unknown as { ResourceLoader: new () => { fetch(url: string): Promise<Buffer> } };

class LibraryFiles extends ResourceLoader {
  override fetch(url: string): Promise<Buffer> {
    return readFile(join(libraryFolder, new URL(url).pathname.slice(libraryPath.length)));
  }
}

/**
 * Loads Microsoft's library as it is installed in a page that believes to be a frame of Excel on the web, then the add-in's
 * scripts. Resolves when Office is ready.
 */
export async function openOfficePage({ scripts, ...options }: OfficePageOptions): Promise<OfficePage> {
  let window: DOMWindow | undefined;
  const session = createHostSession({
    ...options,
    origin: hostOrigin,
    addinOrigin,
    // A message to another window is never delivered within the same turn.
    post: (data) => void setImmediate(() => window?.dispatchEvent(message(window, data))),
  });
  const dom = new jsdom.JSDOM(`<!DOCTYPE html><script src="${libraryPath}office.js"></script>`, {
    url: `${addinOrigin}/taskpane.html`,
    runScripts: "dangerously",
    resources: new LibraryFiles() as unknown as jsdom.ConstructorOptions["resources"],
    beforeParse(opened) {
      window = opened;
      connect(opened, session);
      hurry(opened);
      Object.assign(opened, { TextEncoder }); // which jsdom lacks, and every browser has
    },
  });
  await new Promise<void>((resolve) => dom.window.addEventListener("load", () => resolve()));
  for (const script of scripts) dom.window.eval(script);
  await ready((dom.window as unknown as { Office: typeof Office }).Office);
  return {
    window: dom.window,
    session,
    close() {
      session.close();
      window = undefined;
      dom.window.close();
    },
  };
}

const message = (window: DOMWindow, data: string) => new window.MessageEvent("message", { data, origin: hostOrigin });

function connect(window: DOMWindow, session: HostSession): void {
  window.name = session.frameName;
  // jsdom has no document.domain, which the library compares with the host's address.
  Object.defineProperty(window.document, "domain", { value: window.location.hostname });
  // The library looks for its host in `opener` before `parent`.
  Object.assign(window, {
    opener: { postMessage: (text: string) => void setImmediate(() => session.receive(text, addinOrigin)) },
  });
}

function hurry(window: DOMWindow): void {
  const wait = window.setTimeout.bind(window);
  Object.assign(window, {
    setTimeout: (work: () => void, milliseconds = 0, ...given: unknown[]) =>
      wait(work, milliseconds < pause.deadlinesFrom ? Math.min(milliseconds, pause.longest) : milliseconds, ...given),
  });
}

async function ready(office: typeof Office): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error("Office.js does not get ready.")), startPatience);
  });
  await Promise.race([office.onReady(), tooLate]).finally(() => clearTimeout(timer));
}
