import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, request } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { headersOf, type AzureSettings } from "./azureHeaders";
import { address, root } from "./packed";

/** Hosts as they would be on the internet, all on this machine. */
export interface Hosting {
  port: number;
  /** "host/path status" of everything that was asked for since the last look. */
  asked(): string[];
  stop(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
};

/** A host of Excel on the web, whose pages Office.js trusts and the package's policy lets frame the pane. */
export const excelHost = "excel.officeapps.live.com";
/** A host of somebody else, whose page shows the pane in a frame. */
export const strangerHost = "stranger.example";
const officeFolder = join(root, "node_modules/@microsoft/office-js/dist");

/**
 * Serves an archive as its own settings say, at the address it is made for; the workbench as if it were Excel on the web, with the
 * archive's manifest installed; Microsoft's network with Office.js; and a stranger. Any other host has nothing.
 *
 * @param archive files by path, as in the archive
 * @param workbench origin of a running `npm start`
 */
export async function host(archive: ReadonlyMap<string, Buffer>, workbench: string): Promise<Hosting> {
  const settings = JSON.parse(
    archive.get("hosts/azure-static-web-apps/staticwebapp.config.json")!.toString(),
  ) as AzureSettings;
  const addin = new URL(address);
  let asked: string[] = [];

  const send = (response: ServerResponse, path: string, bytes: Buffer | undefined, headers: Record<string, string>) => {
    const type = types[extname(path)] ?? "text/plain";
    response.writeHead(bytes ? 200 : 404, { ...headers, "Content-Type": type }).end(bytes);
  };
  const answer = (call: IncomingMessage, response: ServerResponse): void => {
    const [name] = (call.headers.host ?? "").split(":");
    const path = decodeURIComponent(new URL(call.url ?? "/", address).pathname);
    if (name === addin.hostname) {
      const file = path.startsWith(addin.pathname) ? `site/${path.slice(addin.pathname.length)}` : "";
      send(response, path, archive.get(file), headersOf(settings, path));
    } else if (name === "appsforoffice.microsoft.com") {
      const file = path.replace("/lib/1/hosted/", "");
      send(response, path, readIn(officeFolder, file), { "Access-Control-Allow-Origin": "*" });
    } else if (name === excelHost && path === "/manifest.xml") {
      send(response, path, archive.get("manifest.xml"), {});
    } else if (name === excelHost) {
      const passed = request(new URL(call.url ?? "/", workbench), { rejectUnauthorized: false }, (given) => {
        response.writeHead(given.statusCode ?? 502, given.headers);
        given.pipe(response);
      });
      passed.once("error", () => response.writeHead(502).end());
      passed.end();
    } else if (name === strangerHost && path === "/page.html") {
      send(response, path, Buffer.from(`<!doctype html><iframe src="${address}taskpane.html"></iframe>`), {});
    } else send(response, path, undefined, {});
  };

  const server = createServer(certificate(), (call, response) => {
    response.once("finish", () => asked.push(`${call.headers.host}${call.url} ${response.statusCode}`));
    answer(call, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked() {
      const before = asked;
      asked = [];
      return before;
    },
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function readIn(folder: string, file: string): Buffer | undefined {
  try {
    return readFileSync(join(folder, file));
  } catch {
    return undefined;
  }
}

/** Made for this run and trusted by nobody. In a process of its own: the tool that makes it writes to the console. */
function certificate(): { cert: Buffer; key: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), "hosting-"));
  const [ca, cert, key] = ["ca.crt", "host.crt", "host.key"].map((name) => join(folder, name));
  const names = [new URL(address).hostname, excelHost, "appsforoffice.microsoft.com"];
  const make = `require("office-addin-dev-certs").generateCertificates(${[ca, cert, key, 2, names].map((one) => JSON.stringify(one)).join(", ")})`;
  execFileSync(process.execPath, ["--eval", make], { cwd: root, stdio: "pipe" });
  const made = { cert: readFileSync(cert!), key: readFileSync(key!) };
  rmSync(folder, { recursive: true });
  return made;
}
