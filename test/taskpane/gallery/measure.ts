/** What is wrong with a page, each fault by the element that has it. */
export interface Faults {
  /** Wider than the window. */
  overflow: string[];
  /** Text with less contrast than WCAG 2.2 AA asks: 4.5, large text 3. */
  faint: string[];
  /** Targets under 24 by 24 pixels. */
  small: string[];
  /** Controls without a name. */
  nameless: string[];
}

/** Measures the page it runs in. It is sent to the browser as text, so everything it needs is inside. */
export function measure(): Faults {
  const says = (element: Element) => `${element.tagName} ${element.className} “${element.textContent?.slice(0, 40)}”`;
  const everything = [...document.querySelectorAll<HTMLElement>("body *")].filter(
    (element) => element.checkVisibility() && !element.closest(".unseen"),
  );
  const width = document.documentElement.clientWidth;
  const scrolls = document.documentElement.scrollWidth > width;
  const overflow = scrolls
    ? everything.filter((element) => element.getBoundingClientRect().right > width + 0.5).map(says)
    : [];
  if (scrolls && overflow.length === 0) overflow.push("the page");

  type Colour = [number, number, number, number];
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true })!;
  const colour = (text: string): Colour => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = text;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data as unknown as Colour;
    return [red, green, blue, alpha / 255];
  };
  const groundOf = (element: Element | null): Colour => {
    for (let at = element; at; at = at.parentElement) {
      const ground = colour(getComputedStyle(at).backgroundColor);
      if (ground[3] === 1) return ground;
    }
    return [255, 255, 255, 1];
  };
  const luminance = (parts: Colour) => {
    const [red, green, blue] = parts.slice(0, 3).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (element: Element) => {
    const [light, dark] = [luminance(colour(getComputedStyle(element).color)), luminance(groundOf(element))].sort(
      (a, b) => b - a,
    ) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  };
  const hasText = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim());
  const faint = everything
    .filter((element) => hasText(element) && !element.hasAttribute("disabled-focusable"))
    .filter((element) => contrast(element) < (parseFloat(getComputedStyle(element).fontSize) >= 24 ? 3 : 4.5))
    .map((element) => `${says(element)} ${contrast(element).toFixed(2)}`);

  const controls = everything.filter((element) => element.matches("button, fluent-button, input, select, summary"));
  const targetOf = (control: HTMLElement) =>
    control.closest<HTMLElement>("label.box, label.card, label.choice") ?? control;
  const small = controls
    .filter((control) => {
      const box = targetOf(control).getBoundingClientRect();
      return box.width < 24 || box.height < 24;
    })
    .map(says);
  const nameOf = (control: HTMLElement) => {
    const labels = [...((control as HTMLInputElement).labels ?? [])].map((label) => label.textContent).join("");
    return (control.getAttribute("aria-label") ?? (labels || control.textContent) ?? "").trim();
  };
  return { overflow, faint, small, nameless: controls.filter((control) => !nameOf(control)).map(says) };
}
