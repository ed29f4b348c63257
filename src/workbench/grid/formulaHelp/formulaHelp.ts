import { DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY, DOCS_NORMAL_EDITOR_UNIT_ID_KEY } from "@univerjs/core";

import {
  DocSelectionManagerService,
  type Editor,
  IEditorBridgeService,
  IEditorService,
} from "@univerjs/preset-sheets-core";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { Grid } from "../grid";
import { argumentAt, type ArgumentAtCursor } from "./argumentAt";
import { createArgumentPanel } from "./argumentPanel";
import { type Choice, choicesOf, type DescribedFunctions, functionInfos } from "./describeFunctions";
import { takeKeys } from "./panelKeys";
import { showWholeList } from "./wholeList";

const EDITORS: readonly string[] = [DOCS_NORMAL_EDITOR_UNIT_ID_KEY, DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY];

/** The grid's own popup with the function's arguments appears a moment after the cursor has come to rest. */
const AFTER_SIGNATURE = 120;

const textOf = (editor: Readonly<Editor>): string =>
  editor.getDocumentData().body?.dataStream.replace(/\r\n$/, "") ?? "";

const cursorIn = (editor: Readonly<Editor>): number | undefined => {
  const [range, ...others] = editor.getSelectionRanges();
  return range?.collapsed && others.length === 0 ? range.startOffset : undefined;
};

/** Where the list of a function's arguments stands; undefined while there is none. */
function signatureRect(): DOMRect | undefined {
  const popups = [...document.querySelectorAll('[data-u-comp="rect-popup"]')];
  const shown = popups
    .map((popup) => popup.getBoundingClientRect())
    .filter(({ width, left }) => width > 0 && left >= 0);
  return shown[0];
}

/**
 * Helps while a formula is typed: lists the add-in's functions with those of the grid, says what the argument at the cursor
 * means, and offers the values it may have. Arrow keys go through them, Tab takes one, Esc closes the list.
 */
export function helpWithFormulas({ univer }: Grid, described: DescribedFunctions, namespace: string): void {
  const injector = univer.__getInjector();
  const descriptions = injector.get(IDescriptionService);
  const editors = injector.get(IEditorService);
  const choicesFor = choicesOf(described, namespace);
  descriptions.registerDescriptions(functionInfos(described, namespace));
  showWholeList(descriptions);

  let here: { editor: Readonly<Editor>; argument: ArgumentAtCursor } | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const accept = ({ value }: Choice): void => {
    if (!here) return;
    const { editor, argument } = here;
    panel.hide();
    const text = textOf(editor);
    const cursor = argument.from + value.length;
    editor.replaceText(text.slice(0, argument.from) + value + text.slice(argument.to), [
      { startOffset: cursor, endOffset: cursor, collapsed: true },
    ]);
  };
  const panel = createArgumentPanel(accept);

  const hide = (): void => {
    clearTimeout(waiting);
    here = undefined;
    panel.hide();
  };

  const look = (editor: Readonly<Editor>): void => {
    const text = textOf(editor);
    const cursor = cursorIn(editor);
    const argument = text.startsWith("=") && cursor !== undefined ? argumentAt(text, cursor) : undefined;
    const info = argument && descriptions.getFunctionInfo(argument.name);
    const near = signatureRect();
    if (!argument || !info || !near) return hide();
    const parameters = info.functionParameter;
    const parameter = parameters[Math.min(argument.index, parameters.length - 1)];
    if (!parameter || (argument.index >= parameters.length && !parameter.repeat)) return hide();
    here = { editor, argument };
    const begun = argument.typed.replace(/^"/, "").toLowerCase();
    const all = choicesFor(argument.name, argument.index);
    const isWhole = all.some(({ value }) => value.toLowerCase() === argument.typed.toLowerCase());
    const choices = isWhole ? [] : all.filter(({ value }) => value.replace(/^"/, "").toLowerCase().startsWith(begun));
    panel.show({ name: parameter.name, description: parameter.detail, choices }, near);
  };

  injector.get(DocSelectionManagerService).textSelection$.subscribe(({ unitId }) => {
    const editor = EDITORS.includes(unitId) ? editors.getEditor(unitId) : undefined;
    clearTimeout(waiting);
    if (editor) waiting = setTimeout(() => look(editor), AFTER_SIGNATURE);
  });
  injector.get(IEditorBridgeService).visible$.subscribe(({ visible }) => {
    if (!visible) hide();
  });

  takeKeys(injector, panel, { accept, hide });
}
