import { addressOf } from "../addin/addin";
import type { AddinManifest, RibbonButton } from "../addin/readManifest";
import type { ButtonLook, GroupLook } from "./drawRibbon";

/** What an add-in's buttons can do. */
export interface AddinDeeds {
  showPane(): void;
  /** Runs a function of the add-in for the control with this id. */
  runFunction(name: string, controlId: string): void;
}

/** The groups of the add-in's manifest, ready to be drawn. */
export function addinGroups(manifest: AddinManifest, deeds: AddinDeeds): GroupLook[] {
  const look = ({ id, label, tipTitle, tip, icon, action }: RibbonButton): ButtonLook => ({
    id,
    label,
    tip: [tipTitle, tip].filter(Boolean).join("\n"),
    icon: addressOf(icon),
    press: () => (action.kind === "runFunction" ? deeds.runFunction(action.name, id) : deeds.showPane()),
  });
  return manifest.groups.map(({ label, buttons }) => ({ label, buttons: buttons.map(look) }));
}
