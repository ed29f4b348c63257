import { createEdge } from "../../../src/host/richApi/edge";
import { createServer } from "../../../src/host/richApi/server";
import { smallWorkbook } from "../smallWorkbook";

const open = (calculated?: () => Promise<void>) => {
  const book = smallWorkbook("Data");
  const errors: unknown[] = [];
  const onError = (error: unknown) => void errors.push(error);
  const server = createServer({ root: book.root, services: {}, requirements: { ExcelApi: "1.17" }, onError });
  return { book, errors, edge: createEdge({ server, calculated, onError }) };
};

const rename = (name: string, load: boolean): string =>
  JSON.stringify({
    Actions: [
      ...(load ? [{ Id: 1, ActionType: 2, ObjectPathId: 1 }] : []),
      { Id: 2, ActionType: 4, ObjectPathId: 3, Name: "Name", ArgumentInfo: { Arguments: [name] } },
    ],
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1 },
      2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
      3: { Id: 3, ObjectPathType: 5, ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["{1}"] } },
    },
  });

test("batches are executed in the order they came, even while one waits for formulas", async () => {
  let calculated: () => void = () => undefined;
  let isAsked: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => (isAsked = resolve));
  const { book, edge } = open(() => {
    isAsked();
    return new Promise((resolve) => (calculated = resolve));
  });
  const first = edge.request(rename("First", true));
  const second = edge.request(rename("Second", false));
  await asked;
  await new Promise((resolve) => setTimeout(resolve, 10)); // in which the second would pass the first
  expect(book.root.Worksheets.sheets[0]?.Name).toBe("Data");
  calculated();
  await Promise.all([first, second]);
  expect(book.root.Worksheets.sheets[0]?.Name).toBe("Second");
});

test.each(["not JSON", "null", '{"Actions":[null],"ObjectPaths":{}}', '{"Actions":[{"ActionType":1}]}', "{}"])(
  "a body that makes no sense (%s) is answered",
  async (body) => {
    const answer = await open().edge.request(body);
    expect(answer).toHaveProperty("body");
    const response = JSON.parse((answer as { body: string }).body) as { Results: unknown[]; Error?: { Code: string } };
    expect(response.Results).toEqual([]);
    if (body !== "{}") expect(response.Error?.Code).toMatch(/^(GeneralException|InvalidArgument)$/);
  },
);

test("a result that is not JSON is a defect of the host, and answered", async () => {
  const { book, edge, errors } = open();
  const circle: unknown[] = [];
  circle.push(circle);
  book.root.Worksheets.$item("Data").cells.set("A1", circle);
  const answer = await edge.request(
    JSON.stringify({
      Actions: [{ Id: 1, ActionType: 2, ObjectPathId: 4, QueryInfo: { Select: ["values"] } }],
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1 },
        2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
        3: { Id: 3, ObjectPathType: 5, ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["{1}"] } },
        4: { Id: 4, ObjectPathType: 3, Name: "GetRange", ParentObjectPathId: 3, ArgumentInfo: { Arguments: ["A1"] } },
      },
    }),
  );
  expect(JSON.parse((answer as { body: string }).body)).toMatchObject({ Error: { Code: "GeneralException" } });
  expect(errors).toHaveLength(1);
});
