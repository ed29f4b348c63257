import type { HostSession } from "../../host/session/hostSession";
import type { FocusExit } from "../../host/session/paneFocus";
import { element } from "../page/element";
import { focusGrid, type Grid } from "./grid";
import type { Pane } from "../addin/pane";
import { cycleRegions, type Region } from "./regions";

/** Where the keyboard goes when the add-in wants it or lets go of it. */
export interface KeyboardWays {
  /** Goes on in the pane, as after a ribbon button that shows it. */
  enterPane(): void;
  leavePane(exit: FocusExit): void;
}

/** Connects ribbon, cells and pane for the keyboard: F6 goes round, Tab leaves the pane at its ends, Esc goes to the cells. */
export function keyboardWays(grid: Grid, pane: Pane, session: () => HostSession | undefined): KeyboardWays {
  const ribbon: Region = {
    root: element("ribbon"),
    enter: () => element("ribbon").querySelector<HTMLElement>("button[tabindex='0']")?.focus(),
  };
  const cells: Region = { root: element("grid"), enter: () => focusGrid(grid) };
  const addin: Region = {
    root: element("pane"),
    isThere: () => pane.isOpen,
    enter(backwards) {
      element("paneFrame").querySelector("iframe")?.focus();
      session()?.focusPane(backwards);
    },
  };
  const regions = cycleRegions([ribbon, cells, addin]);
  return {
    enterPane: () => addin.enter(false),
    leavePane(exit) {
      if (exit === "cells") focusGrid(grid);
      else if (exit === "back") element("paneClose").focus();
      else regions.leave(addin, false);
    },
  };
}
