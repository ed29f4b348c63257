import type { Template } from "../templates/template";
import type { Actions } from "./actions";
import { element } from "./dom/element";
import { render } from "./dom/render";
import type { ExcelPort } from "./excelPort";
import { fetchFunctionHelp, type FunctionHelp } from "./functionHelp";
import { focusHeading } from "./headingFocus";
import { focusAnswer } from "./questionnaire/answerFocus";
import { initialState, type PaneState, type View } from "./state";
import type { Strings } from "./strings/en";
import { paneView } from "./views/pane";
import { serialOfMoment } from "./asOf";
import { createActions } from "./createActions";

/** What a pane is made of. */
export interface PaneParts {
  /** The element the pane fills. */
  readonly root: Element;
  readonly port: ExcelPort;
  readonly templates: readonly Template[];
  readonly text: Strings;
  /** Today where the person is, as `YYYY-MM-DD`. */
  readonly today: string;
  /** Now, where the person is, as date serial with the time of day. */
  readonly now?: () => number;
  /** Where the reference of the functions comes from. */
  readonly readHelp?: () => Promise<readonly FunctionHelp[]>;
}

/** A pane on the page. */
export interface MountedPane {
  readonly act: Actions;
  /** The state as it is now. */
  current(): PaneState;
}

/** Fills `root` with the pane, starts to read the workbook, and redraws after every change of the state. */
export function mountPane(parts: PaneParts): MountedPane {
  const { root, text } = parts;
  let state = initialState(parts.templates, parts.today);
  const hasFocus = () => root.contains(root.ownerDocument.activeElement);
  const change = (transition: (before: PaneState) => PaneState) => {
    const before = state;
    state = transition(before);
    if (state === before) return;
    const hadFocus = hasFocus();
    draw();
    if (state.headingCalls > before.headingCalls) focusHeading(root);
    else if (state.questionnaire.turns > before.questionnaire.turns) focusAnswer(root);
    // what had it is gone, and from nowhere Tab would leave the pane
    else if (hadFocus && !hasFocus()) focusHeading(root);
  };
  const act = createActions({
    port: parts.port,
    readHelp: parts.readHelp ?? fetchFunctionHelp,
    text: text.failures,
    words: text.explain,
    sharing: text.share,
    now: parts.now ?? (() => serialOfMoment(new Date())),
    state: () => state,
    change,
  });
  const draw = () => render(root, element("div", {}, paneView({ state, act, text })).children);
  root.replaceChildren();
  draw();
  act.look();
  return { act, current: () => state };
}

/** What the ribbon asked for before the pane was there, and then the pane itself. */
export function paneDoor(): { show(view: View): void; freeze(): void; enter(pane: MountedPane): void } {
  let waiting: ((pane: MountedPane) => void) | null = null;
  let inside: MountedPane | null = null;
  const ask = (deed: (pane: MountedPane) => void) => {
    if (inside) deed(inside);
    else waiting = deed;
  };
  return {
    show: (view) => ask(({ act }) => act.open(view)),
    freeze: () =>
      ask(({ act }) => {
        act.open("share");
        act.share.run("freeze");
      }),
    enter(pane) {
      inside = pane;
      waiting?.(pane);
    },
  };
}
