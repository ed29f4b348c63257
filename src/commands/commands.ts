/**
 * Ties the ribbon's buttons to what they do; the names are those of the manifest. The buttons share the runtime of the
 * pane, so `show` turns the pane that is there to a page.
 */
export function associateCommands(show: (view: "build") => void): void {
  Office.actions.associate("showBuild", async (event?: Office.AddinCommands.Event) => {
    try {
      show("build");
      await Office.addin.showAsTaskpane();
    } finally {
      // Excel keeps the button waiting until it is told that the command is over.
      event?.completed();
    }
  });
}
