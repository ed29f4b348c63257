/** @jest-environment jsdom */
import { element, type Child } from "../../src/taskpane/dom/element";
import { render } from "../../src/taskpane/dom/render";

const show = (...children: Child[]) => render(document.body, element("main", {}, ...children).children);
beforeEach(() => document.body.replaceChildren());

describe("render", () => {
  it("makes elements, attributes and text, and leaves out what is nothing", () => {
    show(element("p", { class: "lead", hidden: false, title: null, tabindex: 0 }, "One ", [false, "two"], null));
    expect(document.body.innerHTML).toBe('<p class="lead" tabindex="0">One two</p>');
  });

  it("keeps text from the workbook text", () => {
    show(element("p", { title: '"><script>' }, "<img src=x onerror=alert(1)>"));
    expect(document.querySelector("img, script")).toBeNull();
    expect(document.body.textContent).toBe("<img src=x onerror=alert(1)>");
  });

  it("keeps what stays: the same element, its focus, no change to a text that is the same", async () => {
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    const page = (title: string, word: string) => [
      element("h1", {}, title),
      element("input", { "aria-label": "Filter", value: "abc" }),
      element("p", { role: "status" }, word),
    ];
    show(page("Home", "Reading"));
    const input = document.querySelector("input")!;
    input.focus();
    input.setSelectionRange(1, 2);
    observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    show(page("Build", "Reading"));
    expect(document.activeElement).toBe(input);
    expect([input.selectionStart, input.selectionEnd]).toEqual([1, 2]);
    await Promise.resolve();
    expect(changes.map(({ target }) => target.textContent)).toEqual(["Build"]);
  });

  it("moves, adds and removes by key, without moving what stays", () => {
    const list = (...keys: string[]) => keys.map((key) => element("input", { key, id: key }));
    show(list("a", "b", "c"));
    const b = document.getElementById("b")!;
    b.focus();
    show(list("b", "c", "d"));
    expect([...document.body.children].map(({ id }) => id)).toEqual(["b", "c", "d"]);
    expect(document.getElementById("b")).toBe(b);
    expect(document.activeElement).toBe(b);
    show(list("d", "c", "b"));
    expect([...document.body.children].map(({ id }) => id)).toEqual(["d", "c", "b"]);
  });

  it("sets back what a person changed and the state did not follow", () => {
    const box = () => element("input", { type: "checkbox", checked: false });
    show(box());
    const input = document.querySelector("input")!;
    input.click();
    expect(input.checked).toBe(true);
    show(box());
    expect(input.checked).toBe(false);
  });

  it("takes a list's value from options that come at the same time", () => {
    const options = (...values: string[]) => values.map((value) => element("option", { key: value, value }, value));
    show(element("select", { value: "b" }, options("a", "b")));
    expect(document.querySelector("select")!.value).toBe("b");
    show(element("select", { value: "c" }, options("a", "c")));
    expect(document.querySelector("select")!.value).toBe("c");
  });

  it("calls the listener of the last drawing only, and none after it has gone", () => {
    const calls: string[] = [];
    const button = (name?: string) => element("button", name ? { on: { click: () => calls.push(name) } } : {});
    for (const name of ["first", "second", undefined]) {
      show(button(name));
      document.querySelector("button")!.click();
    }
    expect(calls).toEqual(["first", "second"]);
  });

  it("replaces what it did not draw itself", () => {
    document.body.innerHTML = "<p>Opening…</p>";
    show(element("p", {}, "Ready"), "text");
    expect(document.body.innerHTML).toBe("<p>Ready</p>text");
  });

  it("draws drawings as such", () => {
    show(element("svg", {}, element("path", { d: "M0 0" })));
    expect(document.querySelector("path")!.namespaceURI).toBe("http://www.w3.org/2000/svg");
  });
});
