/** A part of the page the keyboard can go to with F6. */
export interface Region {
  /** The element that holds it. */
  root: HTMLElement;
  /** False while it is not on the page. */
  isThere?(): boolean;
  /** Puts the focus on its first control, or on its last when coming backwards. */
  enter(backwards: boolean): void;
}

/** Moves between the regions. */
export interface Regions {
  /** Goes on to the region after (or before) the one given, around the end. */
  leave(region: Region, backwards: boolean): void;
}

/**
 * F6 and Ctrl+F6 go from region to region, with Shift backwards, as in Excel: inside the grid and the task pane Tab means
 * something else, so without these keys a keyboard could not leave them.
 */
export function cycleRegions(regions: readonly Region[]): Regions {
  const go = (from: number, backwards: boolean) => {
    const step = backwards ? -1 : 1;
    for (let turn = 1; turn <= regions.length; turn += 1) {
      const next = regions[(from + step * turn + regions.length * turn) % regions.length];
      if (!next || next.isThere?.() === false) continue;
      return next.enter(backwards);
    }
  };
  addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      event.stopPropagation();
      const from = regions.findIndex(({ root }) => root.contains(document.activeElement));
      go(from < 0 && event.shiftKey ? 0 : from, event.shiftKey);
    },
    { capture: true }, // before the grid, which takes every key for itself
  );
  return { leave: (region, backwards) => go(regions.indexOf(region), backwards) };
}
