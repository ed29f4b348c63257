/** Where the focus is, and how it is marked. */
export interface Focus {
  /** What has it, in words; "" when nothing has. */
  on: string;
  /** Whether it stands after what had it before, in the order of the document. */
  isForward: boolean;
  /** Contrast of the mark with what is around it; WCAG 1.4.11 asks for 3. */
  contrast: number;
  /** Whether all of it can be seen, nothing lying over its middle. */
  isSeen: boolean;
}

/** Tells of the focus in the page it runs in. It is sent to the browser as text, so everything it needs is inside. */
export function focusNow(): Focus {
  type Colour = [number, number, number, number];
  const remembered = window as unknown as { focusedBefore?: Element };
  const focused = document.activeElement;
  if (!focused || focused === document.body) return { on: "", isForward: true, contrast: 21, isSeen: true };

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
  const contrast = (one: Colour, other: Colour) => {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  };

  const marked = focused.closest(".box, .choice") ?? focused;
  const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(marked);
  const ground = groundOf(marked.parentElement);
  const marks = [
    ...(outlineStyle !== "none" && parseFloat(outlineWidth) >= 1 ? [outlineColor] : []),
    ...(boxShadow.match(/(?:rgba?|color)\([^)]*\)/g) ?? []),
  ];
  const before = remembered.focusedBefore;
  remembered.focusedBefore = focused;
  const { left, top, width, height } = focused.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const there = document.elementFromPoint(x, y);
  return {
    on: `${focused.tagName} “${(focused.getAttribute("aria-label") ?? focused.textContent ?? "").slice(0, 40)}”`,
    // A date has several stops within one field.
    isForward:
      !before || before === focused || !!(before.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING),
    contrast: Math.max(0, ...marks.map((mark) => contrast(colour(mark), ground))),
    isSeen: !!there && (focused.contains(there) || marked.contains(there)),
  };
}
