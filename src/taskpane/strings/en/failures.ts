/** What may go wrong, what was kept and what to do, in English. */
export const failures = {
  mappingWhat: "What the column means could not be kept in the workbook. Nothing was changed.",
  surveyWhat: "Something went wrong while the workbook was read. Nothing was changed.",
  buildWhat:
    "Something went wrong during the build. Look at the sheet tabs: a new sheet that was left over can be deleted.",
  partWhat: "A part of Alliance could not be fetched. Nothing was changed.",
  partCure: "Check the connection, then try again.",
  sampleWhat: "Something went wrong while the sample was added. Your own sheets were not touched.",
  previewWhat: "Something went wrong while the sheet was pictured. Nothing was changed.",
  draftWhat:
    "The answers could not be kept in the workbook for later. They are still here as long as this pane stays open.",
  draftsWhat: "What was begun earlier could not be read or changed. Nothing was lost.",
  answersWhat: "The answers could not be saved. None is lost: they are kept here.",
  cancelledWhat: "The build was cancelled and your workbook is as it was.",
  cancelledCure: "Your choices are kept, so you can build again at any time.",
  sheetWhat: (sheet: string) => `The sheet ${sheet} could not be opened. It may have been renamed or deleted.`,
  sheetCure: "Look for it among the sheet tabs, or build it again.",
  tryAgain: "Try again. If it happens again, save the workbook, close it and open it anew.",
  helpWhat: "The list of functions could not be loaded. The functions themselves are not affected.",
  helpCure: "Check the connection, then open this page again.",
  noHostWhat: "This page belongs inside Excel.",
  noHostCure: "Open a workbook in Excel and choose Alliance on the Home tab.",
};
