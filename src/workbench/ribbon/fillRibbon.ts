import { ownAddress } from "../addin";
import { icon } from "../icons";
import type { AddinManifest, RibbonButton } from "../readManifest";
import { drawRibbon, type ButtonLook, type Ribbon } from "./drawRibbon";

/** What the buttons do. */
export interface RibbonDeeds {
  openFile(): void;
  saveFile(): void;
  showPane(): void;
  /** Runs a function of the add-in for the control with this id. */
  runFunction(name: string, controlId: string): void;
}

/** Draws the workbook's own buttons and, beside them, the groups of the add-in's manifest. */
export function fillRibbon(strip: HTMLElement, manifest: AddinManifest, deeds: RibbonDeeds): Ribbon {
  const own: ButtonLook[] = [
    {
      id: "open",
      label: "Open…",
      tip: "Open another .xlsx workbook from this computer",
      icon: icon("open"),
      press: deeds.openFile,
    },
    { id: "save", label: "Save as", tip: "Download the workbook as .xlsx", icon: icon("save"), press: deeds.saveFile },
  ];
  const ofAddin = ({ id, label, tipTitle, tip, icon: address, action }: RibbonButton): ButtonLook => ({
    id,
    label,
    tip: [tipTitle, tip].filter(Boolean).join("\n"),
    icon: ownAddress(address),
    press: () => (action.kind === "runFunction" ? deeds.runFunction(action.name, id) : deeds.showPane()),
  });
  return drawRibbon(strip, [
    { label: "Workbook", buttons: own },
    ...manifest.groups.map(({ label, buttons }) => ({ label, buttons: buttons.map(ofAddin) })),
  ]);
}
