/** The narrowest task pane Excel allows, in CSS pixels. */
const minimumPaneWidth = 320;
const minimumSheetWidth = 320;
const step = 24;
const memory = "workbench.paneWidth";

/**
 * Makes `handle` (a focusable `role="separator"`) resize the pane on its right by mouse, touch, pen, arrow keys,
 * Home and End. The width lives in the custom property `--pane-width` of `desk`; the pane never gets narrower than
 * {@link minimumPaneWidth} and always leaves room for the sheet. It is remembered while the page's tab is open.
 */
export function makeSplitter(desk: HTMLElement, handle: HTMLElement, initialWidth: number): void {
  let width = initialWidth;

  const widest = () => Math.max(minimumPaneWidth, desk.clientWidth - minimumSheetWidth);
  const setWidth = (wanted: number) => {
    width = Math.round(Math.min(widest(), Math.max(minimumPaneWidth, wanted)));
    desk.style.setProperty("--pane-width", `${width}px`);
    handle.setAttribute("aria-valuemin", String(minimumPaneWidth));
    handle.setAttribute("aria-valuemax", String(widest()));
    handle.setAttribute("aria-valuenow", String(width));
    handle.setAttribute("aria-valuetext", `${width} pixels`);
    sessionStorage.setItem(memory, String(width));
  };

  handle.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    handle.focus();
    handle.setPointerCapture(event.pointerId);
    desk.classList.add("is-resizing"); // the frame would swallow the pointer otherwise
  });
  handle.addEventListener("pointermove", (event) => {
    if (handle.hasPointerCapture(event.pointerId)) setWidth(desk.getBoundingClientRect().right - event.clientX);
  });
  handle.addEventListener("lostpointercapture", () => desk.classList.remove("is-resizing"));

  handle.addEventListener("keydown", (event) => {
    const wanted: Record<string, number> = {
      ArrowLeft: width + step,
      ArrowRight: width - step,
      Home: widest(),
      End: minimumPaneWidth,
    };
    const next = wanted[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setWidth(next);
  });

  new ResizeObserver(() => setWidth(width)).observe(desk);
  setWidth(Number(sessionStorage.getItem(memory) ?? initialWidth));
}
