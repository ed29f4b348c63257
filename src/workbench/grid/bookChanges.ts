import { CommandType, type ICommandInfo, type IExecutionOptions } from "@univerjs/core";
import type { Book } from "../../host/model/book";

/** Who changed the workbook. */
export type Author = "person" | "add-in";

/** What the grid does of itself: heights that follow texts, and rules that mirror the workbook's. */
const ownWork = /auto-height|conditional|data-validation/;

const isResult = (options: IExecutionOptions | undefined): boolean =>
  options?.onlyLocal === true || options?.fromFormula === true || options?.["applyFormulaCalculationResult"] === true;

/** Univer says of a mutation which command of a person it is part of. */
const authorOf = ({ params }: ICommandInfo): Author =>
  (params as { trigger?: string } | undefined)?.trigger === undefined ? "add-in" : "person";

/** Calls `listener` after each change of what a file of the workbook would hold; results of formulas are none. */
export function onBookChange(book: Book, listener: (author: Author) => void): void {
  book.commands.onCommandExecuted((command, options) => {
    const { id, type, params } = command;
    if (type !== CommandType.MUTATION || !id.startsWith("sheet.mutation.") || ownWork.test(id)) return;
    if (isResult(options) || (params as { unitId?: string } | undefined)?.unitId !== book.unit.getUnitId()) return;
    listener(authorOf(command));
  });
}
