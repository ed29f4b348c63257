import type { PaneState, View } from "../state";

/** The person turned to another page with the navigation, which keeps the focus. */
export function viewChosen(state: PaneState, view: View): PaneState {
  return { ...state, view };
}

/** The pane was sent to a page from elsewhere (a ribbon button, a button that has now gone): the heading takes over. */
export function viewOpened(state: PaneState, view: View): PaneState {
  return { ...state, view, headingCalls: state.headingCalls + 1 };
}
