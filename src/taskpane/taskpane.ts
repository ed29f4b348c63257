import "@fluentui/web-components/button.js";
import "@fluentui/web-components/progress-bar.js";
import { associateCommands } from "../commands/commands";
import { templates } from "../templates";
import { localDay } from "./asOf";
import { element } from "./dom/element";
import { render } from "./dom/render";
import { excel } from "./excel";
import { mountPane, paneDoor } from "./pane";
import { speak } from "./speak";
import { languageOf } from "./strings/language";
import { loadStrings } from "./strings/load";
import "./styles/styles";
import { followTheme } from "./theme";
import { notice } from "./views/notice";

const root = document.getElementById("pane")!;
const door = paneDoor();

/** The page was opened outside Excel, or Office could not be loaded: there is no workbook to speak of. */
async function sayNoHost(): Promise<void> {
  const { language, text } = await loadStrings(languageOf(navigator.language));
  speak(language);
  const { noHostWhat: what, noHostCure: cure } = text.failures;
  root.replaceChildren();
  render(root, [element("main", { class: "page" }, notice("failed", { what, cure }))]);
}

/** The language of Excel's own menus, not of the computer: the pane stands among them. */
async function enter(): Promise<void> {
  const { language, text } = await loadStrings(languageOf(Office.context.displayLanguage ?? navigator.language));
  speak(language);
  door.enter(mountPane({ root, port: excel, templates, text, today: localDay(new Date()) }));
}

if (typeof Office === "undefined") {
  followTheme(undefined);
  void sayNoHost();
} else {
  // Commands are associated at once: Office may call one before it says that it is ready.
  associateCommands(door);
  void Office.onReady(({ host }) => {
    followTheme(Office.context?.officeTheme);
    void (host === Office.HostType.Excel ? enter() : sayNoHost());
  });
}
