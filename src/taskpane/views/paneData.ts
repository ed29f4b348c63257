import type { Actions } from "../actions";
import type { PaneState } from "../state";
import type { Strings } from "../strings/en";

/** All a view is made from. The same pane always gives the same elements. */
export interface Pane {
  readonly state: PaneState;
  readonly act: Actions;
  readonly text: Strings;
}
