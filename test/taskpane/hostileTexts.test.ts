/** @jest-environment jsdom */
import { mountPane } from "../../src/taskpane/pane";
import { en } from "../../src/taskpane/strings/en";
import { element } from "../../src/taskpane/dom/element";
import { render } from "../../src/taskpane/dom/render";
import { templates } from "../../src/templates";
import { hostileTexts } from "../excel/injection/hostileTexts";
import { scriptedExcel, settled } from "./scriptedExcel";
import { source } from "./workbooks";

test("each is text in an element, and text in an attribute", () => {
  for (const text of hostileTexts) {
    render(document.body, element("main", {}, element("p", { title: text }, text)).children);
    const [shown, ...others] = document.body.querySelectorAll("*");
    expect(others).toEqual([]);
    expect([shown?.textContent, shown?.getAttribute("title"), shown?.attributes.length]).toEqual([text, text, 1]);
  }
});

test("as names, headers, sheets, samples, guesses, problems and notes of a workbook none becomes markup in the pane", async () => {
  const markup = [
    ...hostileTexts,
    "<img src=x onerror=alert(1)>",
    '"><script>alert(1)</script>',
    "<b onclick=alert(1)>b</b>",
  ];
  const said = (index: number): string => markup[index % markup.length] ?? "";
  const hostile = source({
    name: "<img src=x onerror=alert(1)>",
    sheet: '"><script>alert(1)</script>',
    headers: ["Partner", ...markup],
    partners: markup,
    ignored: markup,
    problems: markup.slice(0, 20).map((text) => ({ place: text, reason: text })),
    notes: markup,
    mapped: markup.map((header, column) => ({
      column: column + 1,
      header,
      fact: null,
      how: "none",
      reason: header,
      samples: [header, said(column + 1)],
    })),
    guesses: markup.slice(0, 10).map((header, column) => ({
      column: column + 1,
      header,
      fact: "D2",
      reason: header,
      confidence: 0.9,
      samples: [header],
    })),
  });
  document.body.innerHTML = '<div id="pane"></div>';
  const port = scriptedExcel([hostile]);
  mountPane({ root: document.getElementById("pane")!, port, templates, text: en, today: "2026-03-31" });
  await settled();
  const buttons = () => [...document.querySelectorAll<HTMLElement>("button, fluent-button")];
  for (const name of ["Build", "Home"]) {
    buttons()
      .find((button) => button.textContent?.trim() === name)
      ?.click();
    await settled();
    expect(document.querySelector("img, script, b[onclick], [onerror]")).toBeNull();
    for (const one of document.querySelectorAll("*"))
      expect(one.getAttributeNames().filter((attribute) => attribute.startsWith("on"))).toEqual([]);
  }
  expect(document.body.textContent).toContain("<img src=x onerror=alert(1)>");
});
