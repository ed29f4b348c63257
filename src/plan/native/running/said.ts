import { saidNoTo, saidYesFrom } from "../../../models/derivations/said";
import { roundingError } from "../../../evaluation/roundingError";

/** Whether what is read says Yes, or No, where only these will do; words and what lies between say neither. */
export const saysYes = (value: string): string =>
  `IF(ISNUMBER(${value}),${value}>=${saidYesFrom.value}-${roundingError},FALSE)`;
export const saysNo = (value: string): string =>
  `IF(ISNUMBER(${value}),${saidNoTo.value}>=${value}-${roundingError},FALSE)`;
