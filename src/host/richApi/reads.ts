import { actionType, pathType, type Action, type Batch } from "./wire";

const queries: readonly number[] = [
  actionType.query,
  actionType.queryAsJson,
  actionType.recursiveQuery,
  actionType.ensureUnchanged,
];

/** Does the action look at cells, so that formulas must have been calculated before it? */
export const looksAtCells = (action: Action, batch: Batch): boolean => {
  if (queries.includes(action.ActionType)) return true;
  if (action.ActionType === actionType.method)
    return /^Get|[Aa]pply|^Replace|^CopyFrom|^AutoFill/.test(action.Name ?? "");
  const path = batch.ObjectPaths[action.ObjectPathId];
  // Which cells a spill, a used range or a region has depends on values, and so does what is found, sorted, filtered or removed.
  return (
    path?.ObjectPathType === pathType.method &&
    /Spill|Used|Invalid|SpecialCells|Edge|Region|Duplicates|^Find/.test(path.Name ?? "")
  );
};

/** May the action change cells, so that formulas have to be calculated after it? */
export const mayChangeCells = (action: Action, batch: Batch): boolean => {
  const { ActionType: type, Name: name = "" } = action;
  if (type === actionType.setProperty || type === actionType.update) return true;
  if (type === actionType.method) return !/^(Get|_)/.test(name);
  const path = batch.ObjectPaths[action.ObjectPathId];
  return type === actionType.instantiate && path?.ObjectPathType === pathType.method && !/^Get/.test(path.Name ?? "");
};
