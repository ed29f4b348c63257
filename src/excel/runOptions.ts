/** How work is handed to Excel: it waits until a cell being edited is finished and, where Excel can, is undone in one step. */
export function runOptions(): Excel.RunOptions {
  const canMergeUndo = Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  return { delayForCellEdit: true, ...(canMergeUndo ? { mergeUndoGroup: true } : {}) };
}
