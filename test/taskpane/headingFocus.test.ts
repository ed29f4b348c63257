/** @jest-environment jsdom */
import { render } from "../../src/taskpane/dom/render";
import { element } from "../../src/taskpane/dom/element";
import { focusHeading } from "../../src/taskpane/headingFocus";
import { heading } from "../../src/taskpane/views/heading";

let isInPane: boolean;
beforeAll(() => void jest.spyOn(document, "hasFocus").mockImplementation(() => isInPane));
beforeEach(() => {
  isInPane = true;
  document.body.replaceChildren();
  show("Building 1 sheet");
});

const show = (title: string) => render(document.body, [heading(title), element("button", {}, title)]);
const shown = () => document.querySelector("h1")!;

test("the heading is a stop of the keyboard while it has the focus, however often the page is drawn meanwhile", () => {
  focusHeading(document.body);
  show("1 sheet is ready");
  focusHeading(document.body);
  show("1 sheet is ready");
  expect(document.activeElement).toBe(shown());
  expect(shown().tabIndex).toBe(0);
  document.querySelector("button")!.focus();
  expect(shown().hasAttribute("tabindex")).toBe(false);
});

test("it stays one while people are in another window, and keeps the focus for their return", () => {
  focusHeading(document.body);
  shown().dispatchEvent(new FocusEvent("blur")); // what had the focus keeps it within its page
  expect(shown().tabIndex).toBe(0);
  document.querySelector("button")!.focus();
  expect(shown().hasAttribute("tabindex")).toBe(false);
});

test("who is in the cells keeps the focus there", () => {
  isInPane = false;
  focusHeading(document.body);
  expect(document.activeElement).not.toBe(shown());
});
