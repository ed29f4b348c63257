import "@fluentui/web-components/button.js";
import "@fluentui/web-components/progress-bar.js";
import { associateCommands } from "../commands/commands";
import { templates } from "../templates";
import { localDay } from "./asOf";
import { element } from "./dom/element";
import { render } from "./dom/render";
import { excel } from "./excel";
import { mountPane, paneDoor } from "./pane";
import { en } from "./strings/en";
import "./styles/styles";
import { followTheme } from "./theme";
import { notice } from "./views/notice";

const root = document.getElementById("pane")!;
const door = paneDoor();

/** The page was opened outside Excel, or Office could not be loaded: there is no workbook to speak of. */
function sayNoHost(): void {
  const { noHostWhat: what, noHostCure: cure } = en.failures;
  root.replaceChildren();
  render(root, [element("main", { class: "page" }, notice("failed", { what, cure }))]);
}

if (typeof Office === "undefined") {
  followTheme(undefined);
  sayNoHost();
} else {
  // Commands are associated at once: Office may call one before it says that it is ready.
  associateCommands(door.show);
  void Office.onReady(({ host }) => {
    followTheme(Office.context?.officeTheme);
    if (host !== Office.HostType.Excel) return sayNoHost();
    door.enter(mountPane({ root, port: excel, templates, text: en, today: localDay(new Date()) }));
  });
}
