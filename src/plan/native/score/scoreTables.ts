import type { Model } from "../../../models/model";
import type { Scene } from "../../block";
import { durationRows } from "../duration";
import { evidenceRows } from "../evidence";
import { asRead, weighed } from "../heads";
import { internalTimeRows } from "../internalTime";
import type { NativeRow, NativeTable } from "../row";
import { withQuestions } from "../toAsk";
import { scoreReadingId, scoreRows } from "./scoreRows";

/** SCORE by one model, step by step: what is derived, the evidence, and what it comes to. */
export const scoreTables =
  (model: Model) =>
  (scene: Scene): NativeTable[] => [
    { title: `What ${model.title.toLowerCase()} can be derived from`, heads: asRead, rows: derivations(model, scene) },
    {
      title: `Evidence: ${model.title.toLowerCase()}`,
      heads: weighed,
      rows: withQuestions(evidenceRows(model, scene, scoreReadingId(model))),
    },
    { title: `The score by ${model.title.toLowerCase()}`, heads: { value: "Comes to" }, rows: scoreRows(model) },
  ];

/** Rows for what a model's items follow from where nobody rated them; none for most models. */
function derivations({ items }: Model, scene: Scene): NativeRow[] {
  const has = (id: string) => items.some(({ fact }) => fact === id);
  return [...(has("D1") ? durationRows(scene) : []), ...(has("H5") ? internalTimeRows(scene) : [])];
}
