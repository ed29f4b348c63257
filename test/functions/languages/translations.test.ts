import { readdirSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { translated } from "../../../src/functions/languages/translated";
import { translations } from "../../../src/functions/languages/translations";

interface Parameter {
  name: string;
  description?: string;
  customEnumId?: string;
}
interface Metadata {
  functions: { id: string; name: string; description: string; parameters: Parameter[] }[];
  enums?: { id: string; values: { name: string; value: unknown }[] }[];
}

let json: string;
let metadata: Metadata;
beforeAll(async () => {
  const folder = join(__dirname, "../../../src/functions");
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  json = (await generateCustomFunctionsMetadata(files.map((name) => join(folder, name)))).metadataJson;
  metadata = JSON.parse(json) as Metadata;
});
const texts = (of: Metadata) =>
  of.functions.flatMap(({ description, parameters }) => [
    description,
    ...parameters.map((one) => one.description ?? ""),
  ]);

it("describe the functions in all the pane's languages but English", () => {
  expect(Object.keys(translations).sort()).toEqual(["ar", "de", "es", "fr", "ja"]);
});

describe.each(Object.entries(translations))("the functions in %s", (_language, words) => {
  it("are described without a gap, and nothing is described that is not there", () => {
    expect([...new Set(texts(metadata))].filter((text) => words[text] === undefined)).toEqual([]);
    expect(Object.keys(words).filter((text) => !texts(metadata).includes(text))).toEqual([]);
  });

  it("name every answer an argument takes as a formula must have it", () => {
    const lost = metadata.functions.flatMap(({ name, parameters }) =>
      parameters.flatMap(({ description = "", customEnumId }) => {
        const values = metadata.enums?.find(({ id }) => id === customEnumId)?.values ?? [];
        return values
          .map(({ value }) => String(value))
          .filter((value) => description.includes(value) && !words[description]?.includes(value))
          .map((value) => `${name}: ${value}`);
      }),
    );
    expect(lost).toEqual([]);
  });

  it("are called the same, with the same arguments", () => {
    const own = JSON.parse(translated(json, words)) as Metadata;
    const names = ({ functions }: Metadata) =>
      functions.map(({ id, name, parameters }) => [id, name, parameters.map((one) => one.name)]);
    expect(names(own)).toEqual(names(metadata));
    expect(texts(own)).toEqual(texts(metadata).map((text) => words[text]));
  });
});
