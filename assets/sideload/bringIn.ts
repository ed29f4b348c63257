import { copyFileSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import type { WayIn } from "./wayIn";

/** Starts a program and waits for its end; false when it could not be started or did not do its work. */
export type Run = (program: string, words: readonly string[]) => boolean;

const onTheWeb = (manifest: string): string =>
  [
    "Excel on the web takes it by hand:",
    "  1. Open https://excel.cloud.microsoft/ and there a workbook.",
    "  2. Home → Add-ins → More Add-ins → My Add-ins → Upload My Add-in.",
    `  3. Choose ${manifest}.`,
    "The browser must trust the certificate: run npm run certs once, or open https://localhost:3000/taskpane.html and go on.",
  ].join("\n");

const running = "Keep npm start running while you use it: Excel loads the add-in from there.";

/** Brings the add-in into Excel, starts Excel where there is one, and says where to find it. */
export function bringIn(way: WayIn, manifest: string, run: Run): string {
  if (way.kind === "web") return `${onTheWeb(manifest)}\n${running}`;
  if (way.kind === "folder") {
    mkdirSync(dirname(way.file), { recursive: true });
    copyFileSync(manifest, way.file);
  } else if (!run("reg", way.add)) {
    return `The registry could not be written. By hand: reg ${way.add.map((word) => `"${word}"`).join(" ")}`;
  }
  const started =
    way.kind === "folder" ? run("open", ["-a", "Microsoft Excel"]) : run("cmd", ["/c", "start", "", "excel"]);
  return [
    started ? "Excel starts." : "Excel could not be started: start it yourself.",
    "Home → Add-ins → Developer Add-ins → Alliance for Excel. If Excel was open already, close and open it first.",
    running,
  ].join("\n");
}

/** Takes the add-in out again, and says so. */
export function takeOut(way: WayIn, run: Run): string {
  const gone = "It is out of Excel. Where it still shows, close Excel and open it again.";
  if (way.kind === "web")
    return "In Excel on the web: Home → Add-ins → More Add-ins → My Add-ins, the three dots at it, Remove.";
  if (way.kind === "registry") return run("reg", way.remove) ? gone : "It was not in Excel.";
  if (!existsSync(way.file)) return "It was not in Excel.";
  rmSync(way.file);
  return gone;
}
