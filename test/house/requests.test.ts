import { join } from "node:path";
import { readSources } from "./importLaw";

const ways =
  /\b(fetch|importScripts)\(|\b(XMLHttpRequest|sendBeacon|WebSocket|EventSource|RTCPeerConnection|SharedWorker|localStorage|indexedDB)\b/g;
/** Rooms that are not installed in Excel. */
const apart = /^(host|workbench)\//;

// What a browser lets out when it is tried: test/package/hosted, "nothing leaves the workbook"
it("two files of the add-in ask for anything, its sample and its help, and none keeps anything in the browser", () => {
  const asking = [...readSources(join(__dirname, "../../src"))]
    .filter(([path]) => !apart.test(path))
    .flatMap(([path, text]) => [...text.matchAll(ways)].map(([way]) => `${path}: ${way}`));
  expect(asking).toEqual(["taskpane/excel.ts: fetch(", "taskpane/functionHelp.ts: fetch("]);
});
