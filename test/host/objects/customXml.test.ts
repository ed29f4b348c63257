import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

// https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartcollection and
// https://learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings#custom-xml-data-in-excel-and-word
let excel: OpenWorkbook;
beforeAll(async () => {
  excel = await openWorkbook();
});
beforeEach(() => excel.reset());
afterAll(() => excel.close());

const REVIEWERS = "<Reviewers xmlns='http://schemas.contoso.com/review/1.0'><Reviewer>Juan</Reviewer></Reviewers>";

test("a part is added, found by id and namespace, rewritten and deleted", async () => {
  let id = "";
  await excel.run(async (context) => {
    const part = context.workbook.customXmlParts.add(REVIEWERS).load("id,namespaceUri");
    const xml = part.getXml();
    await context.sync();
    id = part.id;
    expect([part.namespaceUri, xml.value]).toEqual(["http://schemas.contoso.com/review/1.0", REVIEWERS]);
    expect(id).toMatch(/^\{[0-9A-F-]{36}\}$/);
  });
  await excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    const byNamespace = parts.getByNamespace("http://schemas.contoso.com/review/1.0");
    const only = byNamespace.getOnlyItem().load("id");
    const count = byNamespace.getCount();
    const others = parts.getByNamespace("urn:other").getCount();
    parts.load("items/id");
    await context.sync();
    expect([only.id, count.value, others.value, parts.items.map((one) => one.id)]).toEqual([id, 1, 0, [id]]);
    parts.getItem(id).setXml("<a:x xmlns:a='urn:new'/>");
    const changed = parts.getItem(id).load("namespaceUri");
    await context.sync();
    expect(changed.namespaceUri).toBe("urn:new");
  });
  expect(excel.workbook.save().customXmlParts).toEqual([{ id, xml: "<a:x xmlns:a='urn:new'/>" }]);
  await excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    parts.getItem(id).delete();
    const gone = parts.getItemOrNullObject(id);
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
  expect(excel.workbook.save().customXmlParts).toBeUndefined();
});

// https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartscopedcollection: getOnlyItem errs, getOnlyItemOrNullObject is null
test("the only part of a namespace is none when there are two", async () => {
  await excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    parts.add(REVIEWERS);
    parts.add(REVIEWERS);
    const none = parts.getByNamespace("http://schemas.contoso.com/review/1.0").getOnlyItemOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
  const code = await excel.refusal((context) =>
    context.workbook.customXmlParts.getByNamespace("http://schemas.contoso.com/review/1.0").getOnlyItem().load("id"),
  );
  expect(code).not.toBe("accepted");
});

test.each(["", "text", "<a>", "<a></b>", "<a/><b/>", "<a x=1/>", "<a>&</a>", "<!DOCTYPE a []><a/>"])(
  "%p is no XML that a workbook keeps",
  async (xml) => {
    expect(await excel.refusal((context) => context.workbook.customXmlParts.add(xml))).toBe("InvalidArgument");
  },
);

test.each([
  ['<?xml version="1.0"?><!-- why --><a>1 &lt; 2 &#65; <b c=">"/></a>', ""],
  ["<a><![CDATA[<not & a tag>]]></a>", ""],
  ["<p:a xmlns='urn:default' xmlns:p='urn:p'/>", "urn:p"],
])("%p is", async (xml, namespace) => {
  await excel.run(async (context) => {
    const part = context.workbook.customXmlParts.add(xml).load("namespaceUri");
    const kept = part.getXml();
    await context.sync();
    expect([part.namespaceUri, kept.value]).toEqual([namespace, xml]);
  });
});

test("a part that isn't there is ItemNotFound", async () => {
  expect(await excel.refusal((context) => context.workbook.customXmlParts.getItem("{0}").load("id"))).toBe(
    "ItemNotFound",
  );
});
