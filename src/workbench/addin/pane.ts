import { element } from "../page/element";

/** The task pane beside the sheet. */
export interface Pane {
  readonly isOpen: boolean;
  open(): void;
  close(): void;
}

/**
 * The pane over the elements of the page's template, titled with the add-in's name. Closing hides it and nothing more: the
 * add-in goes on running, as with Excel's shared runtime. `onToggle` hears of every change.
 */
export function createPane(title: string, onToggle: (open: boolean) => void): Pane {
  const desk = element("desk");
  const closed = "is-pane-closed";
  element("paneTitle").textContent = title;
  const pane: Pane = {
    get isOpen() {
      return !desk.classList.contains(closed);
    },
    open: () => setOpen(true),
    close: () => setOpen(false),
  };
  const setOpen = (open: boolean) => {
    if (open === pane.isOpen) return;
    desk.classList.toggle(closed, !open);
    onToggle(open);
  };
  element("paneClose").addEventListener("click", pane.close);
  return pane;
}
