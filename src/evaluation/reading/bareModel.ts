import { contrasts } from "../../models/contrasts";
import { matchKey } from "../../models/matchKey";
import { models } from "../../models/index";
import { practices } from "../../models/practices";
import type { BareModel } from "./readAlliances";

/** The model whose items bare answers stand for, in the model's own order: of "health" the practices, of "classify" the contrasts. */
export function bareModelOf(judgement: string): BareModel {
  const key = matchKey(judgement);
  if (key === "health") return practices;
  return models.find(({ id }) => id === key) ?? contrasts;
}
