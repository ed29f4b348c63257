import { SetDefinedNameMutation } from "@univerjs/engine-formula";
import { type Book, run } from "../book";
import { dropSheetIn, renameSheetIn, rewriteHeld } from "../calculation/heldFormulas";
import { namesOf } from "../names/nameRules";
import { rewriteFormulas } from "../names/renames";

/**
 * Rewrites the formulas of cells, names, rules and charts. Univer's own commands read every formula of the workbook when a
 * sheet is renamed or deleted, which takes minutes for a hundred sheets; `rewrite` reads those that hold the sheet's name.
 */
function rewriteMentions(book: Book, rewrite: (formula: string) => string): void {
  rewriteFormulas(book, rewrite);
  for (const name of namesOf(book)) {
    const formula = name.formulaOrRefString.replace(/^=?/, "=");
    const rewritten = rewrite(formula);
    if (rewritten !== formula) {
      run(book, SetDefinedNameMutation.id, { ...name, formulaOrRefString: rewritten.slice(1) });
    }
  }
  rewriteHeld(book, rewrite);
}

/** A renamed sheet keeps its place in all formulas. */
export const renameMentions = (book: Book, from: string, to: string): void =>
  rewriteMentions(book, (formula) => renameSheetIn(formula, from, to));

/** What referred to a deleted sheet is #REF! from now on. */
export const dropMentions = (book: Book, sheet: string): void =>
  rewriteMentions(book, (formula) => dropSheetIn(formula, sheet));
