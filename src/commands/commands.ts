/** A page of the pane that a button of the ribbon leads to. */
export type RibbonPage = "build" | "questionnaire" | "explain";

/** What the buttons of the ribbon do in the pane, whether it is there already or is still to come. */
export interface RibbonDeeds {
  /** Turns the pane to a page. */
  show(page: RibbonPage): void;
  /** Turns formulas into values for sharing; the pane says what was done. */
  freeze(): void;
}

/**
 * Ties the ribbon's buttons to what they do; the names are those of the manifest. The buttons share the runtime of the
 * pane, so that a button turns the pane that is there to a page.
 */
export function associateCommands({ show, freeze }: RibbonDeeds): void {
  associate("showBuild", () => show("build"));
  associate("showQuestionnaire", () => show("questionnaire"));
  associate("showExplain", () => show("explain"));
  associate("freeze", freeze);
}

function associate(name: string, deed: () => void): void {
  Office.actions.associate(name, async (event?: Office.AddinCommands.Event) => {
    try {
      deed();
      await Office.addin.showAsTaskpane();
    } finally {
      // Excel keeps the button waiting until it is told that the command is over.
      event?.completed();
    }
  });
}
