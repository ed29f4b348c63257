import type { SheetPlan } from "../../../src/plan/sheetPlan";
import type { Template } from "../../../src/templates/template";

/** A committed plan of something that the plans of so many alliances do not show. */
export interface Scene {
  template: Template;
  /** In the words of its file: "native-policy". */
  name: string;
  plan(): SheetPlan;
  /** A plan like it, of which only what differs is committed; absent = the whole plan is. */
  like?(): SheetPlan;
}
