import type { XdmEndpoint } from "./xdm";

/** Where the keyboard goes when it leaves the pane: on, back, or to the cells (Esc). */
export type FocusExit = "forward" | "back" | "cells";

/** The keyboard's way into and out of the add-in's frame, which the library manages on its side. */
export interface PaneFocus {
  /** Puts the focus on the pane's first control, or on its last when coming backwards. */
  enter(backwards?: boolean): void;
  /** Takes the library's word (`[appId, action, details]`) that the keyboard leaves the pane; other news is ignored. */
  notified(data: unknown): void;
}

const tabIn = 11;
const tabInShift = 12;

/** Ctrl+F6, Tab past the last control, a pane without controls, Esc and F2. */
const exits: Readonly<Record<number, FocusExit>> = {
  5: "forward",
  6: "back",
  13: "forward",
  14: "back",
  15: "cells",
  16: "cells",
  17: "forward",
  18: "back",
};

/** Connects the pane's focus to a host page; `onExit` hears where the keyboard goes. */
export function createPaneFocus(xdm: XdmEndpoint, onExit?: (exit: FocusExit) => void): PaneFocus {
  return {
    enter: (backwards = false) => xdm.request("Office_notifyAgave", [backwards ? tabInShift : tabIn]),
    notified(data) {
      const exit = Array.isArray(data) ? exits[Number(data[1])] : undefined;
      if (exit) onExit?.(exit);
    },
  };
}
