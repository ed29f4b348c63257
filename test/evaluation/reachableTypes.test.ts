import { reachableTypes } from "../../src/evaluation/reachableTypes";
import { all, alliance, classified, contrastIds, pointIds } from "./given";

const known = { exchange: "Joint activity", legal: "Contract", ...all(contrastIds, 5), ...all(pointIds, "Yes") };

test("nothing else is left where everything is known", () => {
  expect(reachableTypes(alliance(known), classified(known))).toEqual(["Strategic alliance"]);
});

test("a merger is an acquisition, whatever else", () => {
  const merged = { ...known, legal: "Merged" };
  expect(reachableTypes(alliance(merged), classified(merged))).toEqual(["Acquisition"]);
});
