import { icon } from "../page/icons";
import type { GroupLook } from "./drawRibbon";

/** The workbench's own buttons. */
export function bookGroup(deeds: { open(): void; save(): void }): GroupLook {
  return {
    label: "Workbook",
    buttons: [
      {
        id: "open",
        label: "Open…",
        tip: "Open another .xlsx workbook from this computer",
        icon: icon("open"),
        press: deeds.open,
      },
      {
        id: "save",
        label: "Save as",
        tip: "Download the workbook as .xlsx",
        icon: icon("save"),
        press: deeds.save,
      },
    ],
  };
}
