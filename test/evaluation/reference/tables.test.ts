import { factRows } from "../../../src/evaluation/reference/factTable";
import { modelRows } from "../../../src/evaluation/reference/modelTable";
import { factById } from "../../../src/models/facts";

test.each([
  ["internalHours", "number"],
  ["start", "date"],
  ["D2", "rating 1 to 5"],
  ["K1", "Yes, Partly or No"],
])("%s is of the kind %s", (id, kind) =>
  expect(factRows(undefined).find(([header]) => header === factById(id).header)![1]).toBe(kind),
);

test("every fact has a kind", () => expect(factRows(undefined).filter(([, kind]) => kind === "")).toEqual([]));

test("what has no anchors and no weight leaves them empty", () => {
  for (const name of ["performance", "tools", "obstacles"])
    for (const row of modelRows(name)) expect(row.slice(2, 5)).toEqual(["", "", ""]);
  for (const row of modelRows("stages")) expect(row[4]).toBe("");
});
