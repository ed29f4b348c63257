import "@fluentui/web-components/button.js";
import "@fluentui/web-components/progress-bar.js";
import { mountPane, type MountedPane } from "../../../src/taskpane/pane";
import { speak } from "../../../src/taskpane/speak";
import { en } from "../../../src/taskpane/strings/en";
import type { Language } from "../../../src/taskpane/strings/language";
import { loadStrings } from "../../../src/taskpane/strings/load";
import "../../../src/taskpane/styles/styles";
import { followTheme } from "../../../src/taskpane/theme";
import { scriptedExcel } from "../scriptedExcel";
import { templates } from "../../../src/templates";
import { functionMetadata } from "../functionMetadata";
import { readFunctionHelp, type FunctionHelp } from "../../../src/taskpane/functionHelp";

/** The pane with an Excel that a test moves by hand: `window.gallery`. */
const excel = scriptedExcel();
followTheme(undefined);
const root = document.getElementById("pane")!;
/** The words of the pane; the pane reads them whenever it draws. */
const text = { ...en };
let pane: MountedPane;

/** How the reference of the functions comes: at once, never, or not at all. */
type HelpComes = "ready" | "waiting" | "offline";
const help: Readonly<Record<HelpComes, () => Promise<FunctionHelp[]>>> = {
  ready: async () => readFunctionHelp(functionMetadata),
  waiting: () => new Promise(() => undefined),
  offline: async () => Promise.reject(new TypeError("Failed to fetch")),
};

const open = (holds: typeof excel.holds, helpComes: HelpComes = "ready") => {
  excel.holds = holds;
  pane = mountPane({ root, port: excel, templates, text, today: "2026-03-31", readHelp: help[helpComes] });
  return pane;
};

/** Says what is on show in another language. */
const say = async (language: Language) => {
  const speech = await loadStrings(language);
  speak(speech.language);
  Object.assign(text, speech.text);
  pane.act.openColumn(pane.current().mapping.column); // which changes nothing but has everything drawn
  return speech.language;
};

declare global {
  interface Window {
    gallery: { excel: typeof excel; open: typeof open; say: typeof say };
  }
}
window.gallery = { excel, open, say };
