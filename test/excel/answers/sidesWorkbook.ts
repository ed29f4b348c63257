import { answerTable } from "../../../src/models/answerTable";
import { facts } from "../../../src/models/facts";
import type { Scalar, WorkbookData } from "../../../src/host/model/workbookData";
import { cellsOf } from "../partnersWorkbook";
import { areaAddress } from "../../../src/cells/a1";

const rated = ["contrasts", "points", "practices", "integrations", "principles"];

/** A workbook whose table of answers has so many people of each side for each alliance, answering by `rate`. */
export function sidesWorkbook(
  partners: readonly string[],
  people: { ours: number; theirs: number },
  rate: (partner: number, fact: number, side: "ours" | "theirs", person: number) => Scalar,
): WorkbookData {
  const asked = facts.filter(({ group, kind }) => rated.includes(group) && kind !== "number");
  const rows = partners.flatMap((partner, at) =>
    asked.flatMap(({ header }, fact) =>
      (["ours", "theirs"] as const).flatMap((side) =>
        Array.from({ length: people[side] }, (_, person): Scalar[] => {
          const label = side === "ours" ? "Ours" : "Theirs";
          return [
            partner,
            header,
            rate(at, fact, side, person),
            label,
            `${label} ${person + 1}`,
            45500,
            "",
            "",
            "",
            "",
          ];
        }),
      ),
    ),
  );
  const columns = answerTable.columns.map(({ header }) => header);
  const range = areaAddress({ top: 1, left: 1, bottom: 1 + rows.length, right: columns.length });
  return {
    name: "Sides.xlsx",
    sheets: [
      {
        name: answerTable.sheet,
        cells: cellsOf([columns, ...rows]),
        tables: [{ name: answerTable.name, range, columns }],
      },
    ],
    names: [],
  };
}
