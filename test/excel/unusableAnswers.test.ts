import { templateById } from "../../src/plan/chosenTemplate";
import { policyRange } from "../../src/plan/policyRange";
import { builtAddin } from "../house/dist";
import { cellsOf, partnersWorkbook } from "./partnersWorkbook";
import { openTwins, type Twin } from "./twins/twins";

beforeAll(() => void builtAddin(), 300_000);

/** One alliance, with some clauses and points answered and others not. */
const columns = [
  "Partner",
  "Shared goals",
  "Governance",
  "Goal horizon",
  "Integrated assets",
  "Knowledge integrated",
  "Mutual benefit",
];
const rows = [["Acme", "Yes", null, 4, null, null, "n/a"]];

test.each(["contract-and-governance", "alliance-checklist", "strategic-or-tactical"])(
  "%s: by a policy that cannot be used, nothing is judged, natively as by our functions; what is not answered is not known",
  async (id) => {
    const data = partnersWorkbook(rows, columns);
    const agreed = [["Name", "House policy"], ["Weight: Sunshine", 1]]; // prettier-ignore
    const opened = await openTwins(templateById(id), {
      ...data,
      names: [{ name: policyRange, formula: "=Agreed!$A$1:$C$2" }],
      sheets: [...data.sheets, { name: "Agreed", cells: cellsOf(agreed) }],
    });
    try {
      expect(opened.compare()).toEqual({ compared: expect.any(Number) as number, differences: [] });
      const shown = Object.values(opened.twins[0]!.native.cells).map(({ value }) => value);
      expect(shown).toContainEqual(expect.objectContaining({ error: "#VALUE!" }));
    } finally {
      opened.close();
    }
  },
  300_000,
);

test("strategic-or-tactical: one answer that is none is an error of every step, natively as by our functions", async () => {
  const opened = await openTwins(templateById("strategic-or-tactical"), partnersWorkbook([["Acme", 9, 4]], ["Partner", "Goal horizon", "Objectives"])); // prettier-ignore
  try {
    expect(opened.compare()).toEqual({ compared: expect.any(Number) as number, differences: [] });
  } finally {
    opened.close();
  }
}, 60_000);

test("alliance-checklist: where a policy sets one point aside, another without answers is not known, natively as by our functions", async () => {
  const data = partnersWorkbook([["Acme", "?", "?", "n/a"]], ["Partner", "Goal horizon", "Impact is significant", "Integrated assets"]); // prettier-ignore
  const opened = await openTwins(templateById("alliance-checklist"), {
    ...data,
    names: [{ name: policyRange, formula: "=Agreed!$A$1:$C$2" }],
    sheets: [
      ...data.sheets,
      {
        name: "Agreed",
        cells: cellsOf([
          ["Name", "House policy"],
          ["Weight: Trust across cultures", 0],
        ]),
      },
    ],
  });
  try {
    expect(opened.compare()).toEqual({ compared: expect.any(Number) as number, differences: [] });
  } finally {
    opened.close();
  }
}, 60_000);

test("contract-and-governance: a clause a policy gives no weight is not applicable, answered or not, natively as by our functions", async () => {
  const data = partnersWorkbook([["Acme", "Yes", null, "?", 4]], ["Partner", "Performance review", "IP and confidentiality", "Governance", "Shared goals"]); // prettier-ignore
  const agreed = [["Weight: Performance review", 0], ["Weight: IP and confidentiality", 0], ["Weight: Governance", 0]]; // prettier-ignore
  const opened = await openTwins(templateById("contract-and-governance"), {
    ...data,
    names: [{ name: policyRange, formula: "=Agreed!$A$1:$C$3" }],
    sheets: [...data.sheets, { name: "Agreed", cells: cellsOf(agreed) }],
  });
  try {
    expect(opened.compare()).toEqual({ compared: expect.any(Number) as number, differences: [] });
  } finally {
    opened.close();
  }
}, 300_000);

test.each(["N.A.", "n/a", "Not applicable"])(
  "alliance-checklist: a part that is said not to apply, as %s, does not apply, natively as by our functions",
  async (said) => {
    const data = partnersWorkbook([["Acme", said, 4]], ["Partner", "Impact is significant", "Multi-year value"]);
    const opened = await openTwins(templateById("alliance-checklist"), data);
    try {
      expect(opened.compare()).toEqual({ compared: expect.any(Number) as number, differences: [] });
      const [{ live }] = opened.twins as [Twin];
      const [place] = Object.entries(live.cells).find(([, { value }]) => value === "Impact is significant")!;
      const row = Object.entries(live.cells).flatMap(([at, { value }]) =>
        at.slice(1) === place.slice(1) ? [value] : [],
      );
      expect(row).toContain("Not applicable");
    } finally {
      opened.close();
    }
  },
  60_000,
);

test("alliance-checklist: an error in one part spoils nothing where the whole is answered, and all where it is not, natively as by our functions", async () => {
  const broken = { error: "#N/A" } as const;
  const columns = ["Partner", "Independent with shared control", "Control shared", "Goal horizon"];
  const rows = [
    ["Acme", "Yes", broken, 4],
    ["Bolt", null, broken, 4],
    ["Coda", broken, null, 4],
  ];
  const opened = await openTwins(templateById("alliance-checklist"), partnersWorkbook(rows, columns));
  try {
    expect(opened.compare()).toEqual({ compared: expect.any(Number) as number, differences: [] });
  } finally {
    opened.close();
  }
}, 300_000);
