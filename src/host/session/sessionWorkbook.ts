import type { SessionWorkbook } from "./hostSession";
import type { HostWorkbook } from "../model/workbook";
import type { ApiObject } from "../richApi/apiObject";

/**
 * A workbook as a session takes it.
 *
 * @param root the same workbook as Office.js sees it
 */
export function sessionWorkbook(workbook: HostWorkbook, root: ApiObject): SessionWorkbook {
  const { cellEdit, events, settings } = workbook.book;
  return {
    root,
    events,
    cellEdit,
    settings: {
      read: () => [...settings],
      write(entries) {
        settings.clear();
        entries.forEach(([name, text]) => settings.set(name, text));
      },
    },
    calculated: () => workbook.calculated(),
    setCustomFunctions: (metadata, invoke, namespace) => workbook.setCustomFunctions(metadata, invoke, namespace),
  };
}
