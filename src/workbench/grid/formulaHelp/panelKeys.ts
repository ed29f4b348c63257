import { CommandType, ICommandService, type Injector } from "@univerjs/core";
import { IShortcutService, KeyCode } from "@univerjs/preset-sheets-core";
import type { ArgumentPanel } from "./argumentPanel";
import type { Choice } from "./describeFunctions";

/** What the keys do. */
export interface PanelDeeds {
  accept(choice: Choice): void;
  hide(): void;
}

const id = "workbench.operation.argument-choice";

/** Above the grid's own keys in a formula, which move the cell that is pointed at. */
const priority = 5000;

/** While there are choices: arrow keys go through them, Tab takes one, Esc closes the list and keeps the formula. */
export function takeKeys(injector: Injector, panel: ArgumentPanel, { accept, hide }: PanelDeeds): void {
  const shortcuts = injector.get(IShortcutService);
  injector.get(ICommandService).registerCommand({
    id,
    type: CommandType.OPERATION,
    handler(_accessor, { key }: { key: KeyCode }) {
      const { chosen } = panel;
      if (key === KeyCode.ARROW_DOWN) panel.move(1);
      else if (key === KeyCode.ARROW_UP) panel.move(-1);
      else if (key === KeyCode.TAB && chosen) accept(chosen);
      else hide();
      return true;
    },
  });
  for (const key of [KeyCode.ARROW_DOWN, KeyCode.ARROW_UP, KeyCode.TAB, KeyCode.ESC]) {
    shortcuts.registerShortcut({
      id,
      binding: key,
      priority,
      preconditions: () => panel.chosen !== undefined,
      staticParameters: { key },
    });
  }
}
