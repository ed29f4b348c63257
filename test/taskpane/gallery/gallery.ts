import "@fluentui/web-components/button.js";
import "@fluentui/web-components/progress-bar.js";
import { mountPane } from "../../../src/taskpane/pane";
import { en } from "../../../src/taskpane/strings/en";
import "../../../src/taskpane/styles/styles";
import { followTheme } from "../../../src/taskpane/theme";
import { scriptedExcel } from "../scriptedExcel";
import { templates } from "../../../src/templates";
import { functionMetadata } from "../functionMetadata";
import { readFunctionHelp } from "../../../src/taskpane/functionHelp";

/** The pane with an Excel that a test moves by hand: `window.gallery`. */
const excel = scriptedExcel();
followTheme(undefined);
const root = document.getElementById("pane")!;
const open = (holds: typeof excel.holds) => {
  excel.holds = holds;
  const readHelp = async () => readFunctionHelp(functionMetadata);
  return mountPane({ root, port: excel, templates, text: en, today: "2026-03-31", readHelp });
};

declare global {
  interface Window {
    gallery: { excel: typeof excel; open: typeof open };
  }
}
window.gallery = { excel, open };
