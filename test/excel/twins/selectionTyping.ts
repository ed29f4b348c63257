import fc from "fast-check";
import type { Scalar } from "../../../src/host/model/workbookData";
import { decimals } from "./decimals";
import { isPair, ratio, type Typed } from "./typing";

/** Criteria a sheet of candidates has room for. */
const room = 8;

/**
 * Candidates that can be ranked: some criteria with bounds from -1 to 6, values between these and every so often none, weights
 * that are given, judged in pairs, or all the same.
 */
export const rankings = (inputs: Readonly<Record<string, string>>): fc.Arbitrary<Typed> =>
  fc.integer({ min: 1, max: room }).chain((count) => {
    const candidates = Object.keys(inputs).filter((key) => /^candidates\/.*\/name$/.test(key));
    const pairs = Object.keys(inputs).filter((key) => isPair(key) && Number(key.split("/")[2]) <= count);
    const each = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
      fc.array(arbitrary, { minLength: count, maxLength: count });
    return fc
      .record({
        goals: each(fc.constantFrom("max", "min")),
        weights: fc.option(each(fc.integer({ min: 0, max: 9 })), { nil: null }),
        values: fc.tuple(...candidates.map(() => each(fc.option(decimals(-1, 6), { nil: null, freq: 12 })))),
        ratios: fc.option(fc.tuple(...pairs.map(() => ratio)), { nil: null }),
        desired: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
      })
      .map(({ goals, weights, values, ratios, desired }) => {
        const typed: Record<string, Scalar> = { "criteria/1/desired": desired };
        for (let at = 1; at <= room; at++) {
          const isThere = at <= count;
          // the first two keep their names
          if (at > 2) typed[`criteria/${at}/name`] = isThere ? `Criterion ${at}` : null;
          typed[`criteria/${at}/goal`] = isThere ? goals[at - 1]! : null;
          typed[`criteria/${at}/low`] = isThere ? -1 : null;
          typed[`criteria/${at}/high`] = isThere ? 6 : null;
          typed[`criteria/${at}/weight`] = isThere ? (weights?.[at - 1] ?? null) : null;
        }
        candidates.forEach((key, index) => {
          typed[key] = `Candidate ${index + 1}`;
          values[index]!.forEach((value, at) => (typed[key.replace(/name$/, `${at + 1}`)] = value));
        });
        if (ratios) typed.weightsBy = "Pairs";
        pairs.forEach((key, index) => (typed[key] = ratios?.[index] ?? null));
        return typed;
      });
  });
