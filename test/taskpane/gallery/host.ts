import { createHostSession } from "../../../src/host/session/hostSession";
import type { FocusExit } from "../../../src/host/session/paneFocus";
import { smallWorkbook } from "../../host/smallWorkbook";

/** Excel on the web as the pane's frame meets it, as far as the keyboard is concerned: `window.exits` says where it left to. */
const exits: FocusExit[] = [];
const frame = document.createElement("iframe");
const { origin } = location;
const session = createHostSession({
  workbook: smallWorkbook(),
  origin,
  addinOrigin: origin,
  post: (text) => frame.contentWindow!.postMessage(text, origin),
  onFocusExit: (exit) => exits.push(exit),
});
addEventListener("message", ({ source, data, origin: from }) => {
  if (source === frame.contentWindow) session.receive(data, from);
});
frame.name = session.frameName;
frame.src = "office.html";
frame.width = "320";
frame.height = "600";
document.body.append(frame);

declare global {
  interface Window {
    exits: FocusExit[];
  }
}
window.exits = exits;
