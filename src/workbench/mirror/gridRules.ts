import { ICommandService, type Injector, type ISheetDataValidationRule } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from "@univerjs/preset-sheets-conditional-formatting";
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  SheetDataValidationModel,
} from "@univerjs/preset-sheets-data-validation";

/** Rules of one sheet that the grid shows. */
export interface GridRules {
  conditional: readonly IConditionFormattingRule[];
  validation: readonly ISheetDataValidationRule[];
}

/**
 * Replaces the grid's rules of a sheet. By mutations, not commands: what the grid shows is a copy of the workbook's, so it
 * must not be something a person can undo.
 */
export function setGridRules(injector: Injector, unitId: string, subUnitId: string, rules: GridRules): void {
  const commands = injector.get(ICommandService);
  const run = (id: string, params: object) => commands.syncExecuteCommand(id, { unitId, subUnitId, ...params });
  const conditional = injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, subUnitId) ?? [];
  for (const { cfId } of [...conditional]) run(DeleteConditionalRuleMutation.id, { cfId });
  const validation = injector.get(SheetDataValidationModel).getRules(unitId, subUnitId);
  if (validation.length > 0) run(RemoveDataValidationMutation.id, { ruleId: validation.map(({ uid }) => uid) });

  // The grid puts each new rule before the others.
  for (const rule of [...rules.conditional].reverse()) run(AddConditionalRuleMutation.id, { rule });
  if (rules.validation.length > 0) run(AddDataValidationMutation.id, { rule: rules.validation });
}
